import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../model/archive.ts';
import { searchKinds } from '../model/search.ts';
import { openDemonstration, type BuiltDemonstration } from './built-demonstration.ts';
import { copyRoot, type BuiltRoot } from './built-root.ts';

/** As much of a page's part of the index as is looked at. */
interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly title: string };
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

type Output = BuiltDemonstration['output'];

/** All that the index of an edition holds, unpacked, by path. */
async function unpack(output: Output): Promise<ReadonlyMap<string, string>> {
  const paths = output.paths.filter((path) => /^\/pagefind\/.*\.pf_\w+$/u.test(path));
  const texts = paths.map(async (path) => [path, gunzipSync(await output.readBytes(path)).toString('utf8')] as const);
  return new Map(await Promise.all(texts));
}

const fragmentsIn = (unpacked: ReadonlyMap<string, string>): Fragment[] =>
  [...unpacked]
    .filter(([path]) => path.endsWith('.pf_fragment'))
    .map(([, text]) => JSON.parse(text.slice('pagefind_dcd'.length)) as Fragment);

describe('the index of the demonstration', () => {
  let output: Output;
  let fragments: readonly Fragment[];

  beforeAll(async () => {
    ({ output } = await openDemonstration());
    fragments = fragmentsIn(await unpack(output));
  });

  it('has something of every kind', () => {
    const kinds = new Set(fragments.flatMap(({ filters }) => filters.kind ?? []));
    expect([...kinds].sort()).toEqual([...searchKinds].sort());
  });

  it('names only places that the pages have', async () => {
    let places = 0;
    for (const { url, anchors } of fragments.filter((one) => !/\.pdf$/iu.test(one.url))) {
      const [path = '', fragment] = url.split('#');
      const html = await output.readText(`${decodeURIComponent(path)}index.html`);
      const ids = [...anchors.map(({ id }) => id), ...(fragment === undefined ? [] : [decodeURIComponent(fragment)])];
      places += ids.length;
      expect(
        ids.filter((id) => !html.includes(` id="${id}"`)),
        url,
      ).toEqual([]);
    }
    expect(places).toBeGreaterThan(500);
  });

  it('leads to the paragraph and to the page of a supplied PDF', () => {
    const report = fragments.find(({ url }) => url.endsWith('/southern-boroughs-programme/'));
    const words = report?.content.split(/\s+/u) ?? [];
    const at = words.findIndex((word, index) => word === 'dynamic' && words[index + 1] === 'purchasing');
    const nearest = report?.anchors.filter(({ location }) => location <= at).at(-1);
    expect(nearest?.id).toBe('p-2-3');
    const survey = fragments.find(({ url }) => url.endsWith('library-users-survey.pdf'));
    expect(survey?.meta.title).toMatch(/ – Scrutiny and Overview Committee, 29 January 2019$/u);
    expect(survey?.anchors.map(({ id }) => id)).toContain('page=1');
  });

  it('has the values of indicators in the text of reports', () => {
    const report = fragments.find(({ url }) => url.endsWith('/2019-07-03/southern-boroughs-programme/'));
    expect(report?.content).toMatch(/Harrowmere looked after \d+ children/u);
  });

  it('leaves out what every page or every meeting has, and the data of charts that stand in the text already', () => {
    const everything = fragments.map(({ content }) => content).join('\n');
    const unwanted =
      /Back to item|kept on this device|Your notes|Skip to main|Data of this chart|Scroll sideways|sent apologies|Not for publication/gu;
    expect(everything.match(unwanted)).toBeNull();
    const folder = join(import.meta.dirname, '../../content/standing');
    for (const file of readdirSync(folder)) {
      const text = readFileSync(join(folder, file), 'utf8').split('---')[2]?.trim() ?? '';
      const words = text.split(/\s+/u).slice(0, 8).join(' ');
      expect(everything.includes(words), `${file}: ${words}`).toBe(false);
    }
  });
});

describe('the index of the public edition', () => {
  // Words that no stemming changes and no other text has, each from another place where exempt matter stands.
  const canaries = {
    subject: 'qanarexi',
    recommendation: 'qanarexo',
    body: 'qanarexu',
    minute: 'wonarexi',
    title: 'wonarexo',
    pdf: 'wonarexu',
    unpublished: 'yonarexu',
  };
  const meeting = 'content/committees/environment/2026-03-18';
  let built: BuiltRoot;

  beforeAll(async () => {
    built = await copyRoot(join(import.meta.dirname, 'golden/small/root'));
    const at = (file: string): string => join(built.root, file);
    const tenders = readFileSync(at(`${meeting}/exempt/pump-tenders.md`), 'utf8')
      .replace('second pump', `second pump ${canaries.subject}`)
      .replace('be accepted', `be accepted ${canaries.recommendation}`)
      .replace('asks for', `asks for ${canaries.body}`)
      .replace(
        'recommendations:',
        `appendices:\n  - { title: Prices ${canaries.title}, file: files/prices.pdf }\nrecommendations:`,
      );
    writeFileSync(at(`${meeting}/exempt/pump-tenders.md`), tenders);
    mkdirSync(at(`${meeting}/exempt/files`));
    const pdf = await PDFDocument.create();
    pdf.addPage([595, 842]).drawText(`The lowest price is ${canaries.pdf}.`, { x: 72, y: 400, size: 12 });
    writeFileSync(at(`${meeting}/exempt/files/prices.pdf`), await pdf.save());
    mkdirSync(at('content/committees/environment/2026-01-14/exempt'));
    writeFileSync(
      at('content/committees/environment/2026-01-14/exempt/minutes.md'),
      `---\npresent: [ruth-okafor]\nstatus: draft\n---\n\n## Winter floods\n\nA house was named ${canaries.minute}.\n`,
    );
    appendFileSync(
      at('content/committees/drainage/2026-04-15/culvert-collapse.md'),
      `\nIt is ${canaries.unpublished}.\n`,
    );
    for (const edition of ['public', 'members'] as const) {
      const { diagnostics } = await built.build(edition);
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });
  afterAll(() => built.remove());

  const foundIn = async (edition: Edition): Promise<string[]> => {
    const everything = [...(await unpack(await built.output(edition)))].flat().join('\n');
    return Object.values(canaries).filter((word) => everything.includes(word));
  };

  it('holds nothing of an exempt paper, minute or PDF, and nothing unpublished: not in text, words, filters or titles', async () => {
    expect(await foundIn('public')).toEqual([]);
  });

  it('differs in that from the members’ edition, which finds them all but what is not published', async () => {
    const { unpublished, ...exempt } = canaries;
    expect(await foundIn('members')).toEqual(Object.values(exempt));
    expect(await foundIn('members')).not.toContain(unpublished);
  });
});
