// Neither plugin says its types in the way that markdown-it 15 has them.
declare module 'markdown-it-deflist' {
  import type MarkdownIt from 'markdown-it';
  export default function deflistPlugin(parser: MarkdownIt): void;
}
