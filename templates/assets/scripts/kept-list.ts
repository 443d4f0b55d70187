import { count, say, sayKilobytes } from './fill-words.ts';
import { reasonOf } from './kept/keep-error.ts';
import { canKeep } from './kept/keep.ts';
import { PackControl } from './kept/pack-control.ts';
import { readSite } from './kept/read-site.ts';
import { listKept, type KeptRecord } from './kept/shelf.ts';
import { make } from './make-element.ts';
import { readWords } from './read-words.ts';

/** Lists the packs that this device keeps, each with its controls. */
const words = readWords<Record<string, string>>('keep-words') as Record<string, string>;

async function list(box: HTMLElement): Promise<void> {
  const { lang, ...site } = readSite(box);
  const total = make('p', { class: 'cd-keep__total' });
  const items = make('ul', { class: 'cd-keep__list' });
  const showTotal = (records: readonly KeptRecord[]): void => {
    const all = records.reduce((sum, { manifest }) => sum + manifest.kilobytes, 0);
    const values = { packs: count(words, 'packs', records.length, lang), size: sayKilobytes(all, lang) };
    total.textContent = records.length === 0 ? say(words, 'none') : say(words, 'total', values);
  };
  const records = await listKept(site);
  showTotal(records);
  box.replaceChildren(total, items);
  for (const { manifest, manifestHref } of records) {
    const link = make('a', { class: 'govuk-link', text: manifest.title, attributes: { href: manifest.href } });
    const control = make('div', { class: 'cd-keep' });
    items.append(
      make('li', {
        class: 'cd-keep__item',
        children: [make(headingOf(box), { class: 'cd-heading-s', children: [link] }), control],
      }),
    );
    const changed = (): void => void listKept(site).then(showTotal);
    void new PackControl(control, { site, manifestHref, words, lang, changed }).start();
  }
}

const box = document.querySelector<HTMLElement>('[data-kept-list]');
if (box !== null) {
  if (!canKeep()) box.textContent = say(words, 'unsupported');
  else {
    list(box).catch((error: unknown) => {
      box.textContent = say(words, reasonOf(error));
    });
  }
}

/** The headings of packs stand below those of the page. */
function headingOf({ dataset }: HTMLElement): 'h2' | 'h3' {
  return dataset.level === '3' ? 'h3' : 'h2';
}
