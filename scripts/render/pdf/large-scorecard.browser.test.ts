import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FinishedPdf } from '../../model/finished-pdf.ts';
import type { IndicatorMatter } from '../../schema/indicator-set.ts';
import { anIndicator, anIndicatorSet } from '../../testing/figures/indicator-set-matter.ts';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { packsOf } from '../../testing/fixtures/packs-of.ts';
import { openBrowserProvider, type BrowserProvider } from './browser/open-browser.ts';

const count = 200;
const months = Array.from({ length: 36 }, (_, index) => {
  const month = index + 3;
  return `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
});

/** Figures of two to five digits, each another, with targets and comparators: what a council's whole plan has. */
function indicatorAt(place: number): IndicatorMatter {
  const values = months.map((month, index) => [month, (place % 4) * 7000 + place * 37 + index * 11 + 10] as const);
  return anIndicator({
    id: `ind-${place + 1}`,
    title: `Requests of kind ${place + 1} that were finished within the time that the service plan allows for them`,
    responsible: 'AB/CD',
    values: Object.fromEntries(values),
    targets: { '2023/24': 90_000, '2024/25': 95_000, '2025/26': null },
    comparators: { england: { '2023/24': 70_000, '2024/25': 71_000 } },
  });
}

const set = anIndicatorSet(
  Array.from({ length: count }, (_, place) => indicatorAt(place)),
  { id: 'plan', title: 'The whole plan', comparators: [{ id: 'england', title: 'England' }] },
);
const draft = {
  indicatorSets: [set.matter],
  committees: {
    health: {
      meetings: {
        '2026-05-20': {
          agenda: [{ report: 'plan' }],
          reports: { plan: { subject: 'The plan', body: '## The scorecard\n\n::scorecard{set=plan}\n' } },
          publications: [{ kind: 'agenda' as const, date: '2026-05-12' }],
        },
      },
    },
  },
};

let browser: BrowserProvider;
let pack: FinishedPdf;
let pages: readonly string[];

beforeAll(async () => {
  browser = openBrowserProvider({ path: null });
  const { packs } = await packsOf(archiveOf(draft), browser);
  pack = packs.get('/committees/health/2026-05-20/pack.pdf')!;
  pages = (await extractText(await getDocumentProxy(pack.pdf.slice()), { mergePages: false })).text;
});
afterAll(() => browser.close());

describe('a printed scorecard of 200 indicators and 36 months', () => {
  it('fits its pages without being squeezed', () => {
    expect(pack.fit).toBe('whole');
    expect(pack.tooWide).toBe(false);
  });

  it('has every indicator in every table, and says on each page which months and which indicators it shows', () => {
    const whole = pages.join('\n');
    const parts = Number(/part 1 of (\d)/u.exec(whole)?.[1]);
    expect(parts).toBeGreaterThan(1);
    const rows = pages.flatMap((page) => page.match(/\bIND \d+(?= Requests)/gu) ?? []);
    expect(rows).toHaveLength(count * parts);
    expect(new Set(rows).size).toBe(count);
    const withRows = pages.filter((page) => /\bIND \d+ Requests/u.test(page));
    for (const page of withRows) expect(page).toMatch(/Ref\s+Indicator/u);
  });

  it('prints every figure whole', () => {
    const whole = ` ${pages.join(' ').replaceAll(/\s+/gu, ' ')} `;
    for (const place of [0, 57, 199]) {
      for (const value of Object.values(indicatorAt(place).values ?? {})) {
        expect(whole).toContain(` ${Number(value).toLocaleString('en-GB')} `);
      }
    }
  });
});
