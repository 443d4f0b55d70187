const script = /<script\b[^>]*type="application\/(?:ld\+)?json"[^>]*>([^]*?)<\/script>/gu;
const hidden = /<(script|style|svg)\b[^]*?<\/\1>/gu;
const attributes = / (?:aria-label|title|alt|placeholder|content)="([^"]*)"/gu;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** Returns every text that a reader of a page meets: text between tags, labels, titles, and the words for its scripts. */
export function textsOfPage(html: string): string[] {
  const forScripts = [...html.matchAll(script)].flatMap(([, json = '{}']) => stringsOf(JSON.parse(json)));
  const shown = html.replace(hidden, '');
  const labels = [...shown.matchAll(attributes)].map((match) => match[1] ?? '');
  const texts = [...shown.matchAll(/>([^<]+)</gu)].map((match) => match[1] ?? '');
  return [...texts, ...labels, ...forScripts]
    .map((text) => text.replace(/&(\w+);/gu, (entity, name: string) => entities[name] ?? entity))
    .map((text) => text.replace(/[\s\u00A0]+/gu, ' ').trim())
    .filter((text) => text !== '');
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  // What begins with @ is for machines: `@type`.
  return Object.entries(value).flatMap(([key, inner]) => (key.startsWith('@') ? [] : stringsOf(inner)));
}
