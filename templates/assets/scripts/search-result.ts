import type { FoundPage } from './search-indexes.ts';
import { passagesOf, type Passage } from './search-passages.ts';

/** The words of the search page's script, by name; those of kinds begin with `kind-`. */
export type Words = Readonly<Record<string, string | undefined>>;

/** Names of places by the form of their ids, with the word that each is called by. */
const places: readonly (readonly [form: RegExp, word: string])[] = [
  [/^p-(\d[\w-]*)$/u, 'paragraph'],
  [/^recommendation-(\d+)$/u, 'recommendation'],
  [/^item-(\d[\w-]*)$/u, 'item'],
  [/^page=(\d+)$/u, 'page'],
];

/** Returns the entry of a found page in the list of results: its title, its kind, and up to three passages. */
export function buildResult(page: FoundPage, words: Words): HTMLLIElement {
  const [first, ...others] = passagesOf(page, 3);
  const item = element('li', 'cd-results__item');
  const title = element('h3', 'cd-results__title');
  const link = element('a', 'govuk-link');
  link.href = addressOf(page, first?.id ?? null);
  link.textContent = page.meta.title ?? page.url;
  title.append(link);
  item.append(title, lineOf(page, first, words));
  if (first !== undefined) item.append(excerptOf(first));
  if (others.length > 0) {
    const list = element('ul', 'cd-results__more');
    for (const passage of others) {
      const entry = element('li');
      const more = element('a', 'govuk-link');
      more.href = addressOf(page, passage.id);
      more.textContent = placeInWords(passage, words) || (page.meta.title ?? '');
      entry.append(more, excerptOf(passage));
      list.append(entry);
    }
    item.append(list);
  }
  return item;
}

function lineOf(page: FoundPage, passage: Passage | undefined, words: Words): HTMLElement {
  const line = element('p', 'cd-results__line');
  const kind = page.filters.kind?.[0] ?? '';
  const place = passage === undefined ? '' : placeInWords(passage, words);
  line.textContent = [words[`kind-${kind}`] ?? kind, place].filter((part) => part !== '').join(' · ');
  return line;
}

function excerptOf({ words, goesOnBefore, goesOnAfter }: Passage): HTMLElement {
  const excerpt = element('p', 'cd-results__excerpt');
  if (goesOnBefore) excerpt.append('… ');
  for (const [index, { text, hit }] of words.entries()) {
    if (index > 0) excerpt.append(' ');
    if (!hit) excerpt.append(text);
    else {
      const mark = element('mark');
      mark.textContent = text;
      excerpt.append(mark);
    }
  }
  if (goesOnAfter) excerpt.append(' …');
  return excerpt;
}

function addressOf(page: FoundPage, id: string | null): string {
  if (id === null) return page.url;
  return `${page.url.split('#')[0] ?? ''}#${id}`;
}

function placeInWords({ id, heading }: Passage, words: Words): string {
  for (const [form, word] of places) {
    const number = form.exec(id ?? '')?.[1];
    if (number !== undefined) return (words[word] ?? '{number}').replace('{number}', number.replaceAll('-', '.'));
  }
  return heading;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className = ''): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  return made;
}
