const pictures = /<svg\b[^]*?<\/svg>/gu;
// Of these a reader of the paper sees nothing: what fills them differs by medium.
const slots = /[\uE001-\uE006][^\uE00F]*\uE00F|\uE000/gu;
const lineEnds = /<\/(?:p|li|h[1-6]|td|th|dt|dd|caption|figcaption|blockquote|pre|div)>|<br>/gu;
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ', amp: '&' };

/** Returns what a rendered body says, a line for each paragraph, cell, heading or entry of a list; empty lines are left out. */
export function textLinesOf(html: string): string[] {
  return html
    .replace(slots, '')
    .replace(pictures, '')
    .replace(lineEnds, '\n')
    .replace(/<[^>]*>/gu, '')
    .replace(/&([a-z]+|#39);/gu, (entity, name: string) => entities[name] ?? entity)
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
}
