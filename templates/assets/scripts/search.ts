import { readWords } from './read-words.ts';
import { openIndexes, type Found, type Indexes, type Wanted } from './search-indexes.ts';
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

const opened = new Map<boolean, Promise<Indexes | null>>();
let turn = 0;
let left: readonly Found[] = [];

function find(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no place called ${id}.`);
  return found;
}

function say(word: string, count = 0): void {
  status.textContent = (words[word] ?? '').replace('{count}', count.toLocaleString(document.documentElement.lang));
}

function open(byDate: boolean): Promise<Indexes | null> {
  const known = opened.get(byDate);
  if (known !== undefined) return known;
  const { indexes = '', folder = '' } = form.dataset;
  const opening = openIndexes(indexes, folder, byDate).catch(() => null);
  opened.set(byDate, opening);
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
  const search = new URLSearchParams(location.search);
  for (const name of fields) {
    (form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement).value = search.get(name) ?? '';
  }
  const wanted = wantedBy(search);
  const mine = (turn += 1);
  const isIdle = wanted.query === '' && Object.keys(wanted.filters).length === 0;
  archive.hidden = !isIdle;
  results.hidden = isIdle;
  status.textContent = '';
  if (isIdle) return;
  say('searching');
  const indexes = await open(wanted.byDate);
  if (mine !== turn) return;
  if (indexes === null) {
    say('unavailable');
    archive.hidden = false;
    results.hidden = true;
    return;
  }
  await Promise.race([indexes.complete, new Promise((done) => setTimeout(done, patience))]).catch(() => undefined);
  await show(wanted, indexes, mine);
  if (indexes.isComplete()) return;
  await indexes.complete.catch(() => undefined);
  await show(wanted, indexes, mine);
}

async function show(wanted: Wanted, indexes: Indexes, mine: number): Promise<void> {
  const isComplete = indexes.isComplete();
  const found = await indexes.search(wanted);
  if (mine !== turn) return;
  const entries = await entriesOf(found.slice(0, perPage));
  if (mine !== turn) return;
  list.replaceChildren(...entries);
  left = found.slice(perPage);
  more.hidden = left.length === 0;
  results.hidden = found.length === 0;
  if (!isComplete) say('soFar', found.length);
  else if (found.length === 0) say('none');
  else say(found.length === 1 ? 'one' : 'many', found.length);
}

async function entriesOf(found: readonly Found[]): Promise<HTMLLIElement[]> {
  const pages = await Promise.all(found.map((one) => one.data()));
  return pages.map((page) => buildResult(page, words));
}

async function showMore(): Promise<void> {
  const mine = turn;
  const entries = await entriesOf(left.slice(0, perPage));
  if (mine !== turn) return;
  left = left.slice(perPage);
  list.append(...entries);
  // Who goes by keyboard goes on with the first of the new ones.
  entries[0]?.querySelector('a')?.focus();
  more.hidden = left.length === 0;
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
