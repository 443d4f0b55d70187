// The plugin has no types of its own.
declare module 'markdown-it-deflist' {
  import type { MarkdownIt } from 'markdown-it';
  const deflistPlugin: (parser: MarkdownIt) => void;
  export { deflistPlugin as default };
}
