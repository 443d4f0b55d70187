import createMarkdownIt from 'markdown-it';
import type { MarkdownIt, RendererRule } from 'markdown-it';
import deflistPlugin from 'markdown-it-deflist';
import footnotePlugin from 'markdown-it-footnote';
import type { Words } from '../../words/words.ts';
import { directivePlugin } from './directive-plugin.ts';
import { escapeText, markedId, removeMarks } from './slots.ts';

/**
 * Returns the parser of all bodies: CommonMark with tables, footnotes, definition lists and directives. HTML in content
 * is text, addresses are not made into links, and no character is changed for typography. `words` of the environment are
 * those of the text's language.
 */
export function createParser(isKnownDirective: (name: string) => boolean): MarkdownIt {
  const parser = new createMarkdownIt({ html: false, linkify: false, typographer: false });
  // Links are judged when the body is finished, where a refused one can be pointed at.
  parser.validateLink = () => true;
  const readableLink = parser.normalizeLinkText.bind(parser);
  parser.normalizeLinkText = (url) => removeMarks(readableLink(url));
  parser.use(deflistPlugin);
  parser.use(footnotePlugin);
  parser.use(directivePlugin, isKnownDirective);
  Object.assign(parser.renderer.rules, footnoteRules, {
    trusted: (tokens, index) => tokens[index]?.content ?? '',
    fence: renderCode,
    code_block: renderCode,
  } satisfies Record<string, RendererRule>);
  return parser;
}

const renderCode: RendererRule = (tokens, index) => {
  const token = tokens[index];
  const language = /^[\w-]+/u.exec(token?.info ?? '')?.[0];
  const attribute = language === undefined ? '' : ` class="language-${language}"`;
  return `<pre><code${attribute}>${escapeText(token?.content ?? '')}</code></pre>\n`;
};

interface NoteMeta {
  readonly id: number;
  readonly subId?: number;
}

function noteNumber(meta: unknown): { readonly number: number; readonly reference: string } {
  const { id, subId = 0 } = meta as NoteMeta;
  return { number: id + 1, reference: subId === 0 ? `${id + 1}` : `${id + 1}-${subId + 1}` };
}

function wordsIn(env: unknown): Words['body'] {
  return (env as { readonly words: Words }).words.body;
}

// Without roles doc-noteref and doc-backlink: in print they take the link out of the structure.
const footnoteRules: Record<string, RendererRule> = {
  footnote_ref(tokens, index, _, env) {
    const { number, reference } = noteNumber(tokens[index]?.meta);
    const link = `href="#${markedId(`footnote-${number}`)}" id="${markedId(`footnote-reference-${reference}`)}"`;
    return `<sup class="footnote-reference"><a ${link} aria-label="${escapeText(wordsIn(env).footnote(number))}">${number}</a></sup>`;
  },
  footnote_block_open: () => '<div class="footnotes">\n<ol class="footnotes-list">\n',
  footnote_block_close: () => '</ol>\n</div>\n',
  footnote_open(tokens, index) {
    return `<li id="${markedId(`footnote-${noteNumber(tokens[index]?.meta).number}`)}">`;
  },
  footnote_close: () => '</li>\n',
  footnote_anchor(tokens, index, _, env) {
    const { number, reference } = noteNumber(tokens[index]?.meta);
    const link = `class="footnote-back" href="#${markedId(`footnote-reference-${reference}`)}"`;
    return ` <a ${link} aria-label="${escapeText(wordsIn(env).backToFootnote(number))}">\u21A9\uFE0E</a>`;
  },
};
