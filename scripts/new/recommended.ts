import type { Report } from '../model/report.ts';
import type { MinutesWords } from './minutes-words.ts';

/**
 * Returns what a report recommends as it can stand in minutes, where notes and paragraphs of the report are not at hand:
 * `recommendations` of its front matter, then each `:::recommendation` of its body.
 */
export function recommendedIn({ recommendations, body }: Report, words: MinutesWords): string[] {
  const texts = [...recommendations.map(({ text }) => text), ...containersIn(body.text)];
  return texts.map((text) => inMinutes(text, words)).filter((text) => text !== '');
}

function containersIn(text: string): string[] {
  const found: string[] = [];
  let fence: string | null = null;
  let open: string[] | null = null;
  for (const line of text.split('\n')) {
    const marker = /^ {0,3}(`{3,}|~{3,})/u.exec(line)?.[1];
    if (fence !== null) {
      if (marker?.startsWith(fence) === true) fence = null;
    } else if (marker !== undefined) fence = marker;
    else if (open !== null && /^\s*:{3,}\s*$/u.test(line)) {
      found.push(open.join('\n'));
      open = null;
    } else if (/^\s*:{3,}recommendation\b/u.test(line)) open = [];
    else open?.push(line);
  }
  return found;
}

/** Returns a text of a report or an agenda as it can stand in minutes. */
export function inMinutes(text: string, { paragraph }: MinutesWords): string {
  return text
    .replaceAll(/^\s*:{2,}.*$\n?/gmu, '')
    .replaceAll(/\[\^[^\]]*\]/gu, '')
    .replaceAll(/\[([^\]]*)\]\(#[^)]*\)/gu, '$1')
    .replaceAll(/:para\[([^\]]*)\]/gu, (_, number: string) => paragraph(number))
    .replaceAll(/^(#+ )/gmu, '\\$1')
    .replaceAll(/^(`{3,}|~{3,})/gmu, '\\$1')
    .trim();
}
