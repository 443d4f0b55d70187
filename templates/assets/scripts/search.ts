import { readWords } from './read-words.ts';
import { openIndexes, type Indexes, type Results, type Wanted } from './search-indexes.ts';
import { buildResult, type Words } from './search-result.ts';

/**
 * Searches the indexes of the site for what the address of the page asks for, and keeps the address in step with the form,
 * so that a search can be sent to somebody, and so that the forms of other pages lead here.
 */
const words: Words = readWords<Record<string, string>>('search-words');
const perPage = 10;
/** Results of the newest year are shown by themselves where the others take longer than this, in milliseconds. */
const patience = 1500;
const fields = ['q', 'committee', 'kind', 'year', 'sort'] as const;

const form = find('search') as HTMLFormElement;
const status = find('search-status');
const results = find('search-results');
const list = find('search-list');
const more = find('search-more');
const archive = find('archive');

let opening: Promise<Indexes | null> | null = null;
let turn = 0;
let shown: { readonly results: Results; count: number } | null = null;

function find(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no place called ${id}.`);
  return found;
}

function say(word: string, count = 0): void {
  status.textContent = (words[word] ?? '').replace('{count}', count.toLocaleString(document.documentElement.lang));
}

function open(): Promise<Indexes | null> {
  const { indexes = '', folder = '' } = form.dataset;
  opening ??= openIndexes(indexes, folder);
  return opening;
}

function wantedBy(search: URLSearchParams): Wanted {
  const filters = ['committee', 'kind', 'year'].flatMap((name) => {
    const value = search.get(name) ?? '';
    return value === '' ? [] : [[name, value] as const];
  });
  const query = (search.get('q') ?? '').trim();
  // Where nothing is looked for no result is better than another.
  return { query, filters: Object.fromEntries(filters), byDate: search.get('sort') === 'date' || query === '' };
}

async function run(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  for (const name of fields) {
    (form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement).value = asked.get(name) ?? '';
  }
  const wanted = wantedBy(asked);
  const mine = (turn += 1);
  const isIdle = wanted.query === '' && Object.keys(wanted.filters).length === 0;
  archive.hidden = !isIdle;
  status.textContent = '';
  if (isIdle) {
    results.hidden = true;
    return;
  }
  say('searching');
  try {
    await search(wanted, mine);
  } catch {
    // A file that did not arrive is asked for again with the next search.
    opening = null;
    if (mine === turn) showLists();
  }
}

/** Searches for what is wanted and shows it, first in the newest year alone where the others take their time. */
async function search(wanted: Wanted, mine: number): Promise<void> {
  const indexes = await open();
  if (mine !== turn) return;
  if (indexes === null) {
    showLists();
    return;
  }
  await Promise.race([indexes.complete, new Promise((done) => setTimeout(done, patience))]);
  await show(wanted, indexes, mine);
  if (indexes.isComplete()) return;
  await indexes.complete;
  await show(wanted, indexes, mine);
}

function showLists(): void {
  say('unavailable');
  archive.hidden = false;
  results.hidden = true;
}

async function show(wanted: Wanted, indexes: Indexes, mine: number): Promise<void> {
  const isComplete = indexes.isComplete();
  const found = await indexes.search(wanted);
  const entries = await entriesOf(found);
  if (mine !== turn) return;
  list.replaceChildren(...entries);
  results.hidden = found.count === 0;
  count(found, entries.length);
  if (!isComplete) say('soFar', found.count);
  else if (found.count === 0) say('none');
  else say(found.count === 1 ? 'one' : 'many', found.count);
}

async function entriesOf(found: Results): Promise<HTMLLIElement[]> {
  const pages = await Promise.all((await found.next(perPage)).map((one) => one.data()));
  return pages.map((page) => buildResult(page, words));
}

function count(found: Results, entries: number): void {
  shown = { results: found, count: entries };
  more.hidden = entries >= found.count;
}

async function showMore(): Promise<void> {
  const before = shown;
  if (before === null) return;
  more.hidden = true;
  const entries = await entriesOf(before.results);
  // Another search may have ended since.
  if (shown !== before) return;
  list.append(...entries);
  // Who goes by keyboard goes on with the first of the new ones.
  entries[0]?.querySelector('a')?.focus();
  count(before.results, entries.length === 0 ? before.results.count : before.count + entries.length);
}

function follow(): void {
  const chosen = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim() !== '') chosen.set(name, value.trim());
  }
  const search = chosen.toString();
  if (`?${search}` !== location.search) history.pushState(null, '', search === '' ? location.pathname : `?${search}`);
  void run();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  follow();
});
form.addEventListener('change', (event) => {
  if (event.target instanceof HTMLSelectElement) follow();
});
more.addEventListener('click', () => void showMore());
addEventListener('popstate', () => void run());
void run();
