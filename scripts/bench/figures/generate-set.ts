import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedCouncil } from '../generated-council.ts';

/**
 * Writes a root with one indicator set of counts by month, which are withheld by the rule "dfe" where they are small: of
 * each ten indicators the first is the total of the others.
 */
export function generateSet(folder: string, indicators: number, months: number): void {
  const ids = Array.from({ length: indicators }, (_, index) => `big-${index}`);
  const keys = Array.from({ length: months }, (_, index) => {
    return `${2019 + Math.floor((index + 3) / 12)}-${String(((index + 3) % 12) + 1).padStart(2, '0')}`;
  });
  const countOf = (index: number, month: number): number => (index * 7 + month * 13) % 97;
  const valueOf = (index: number, month: number): number =>
    index % 10 > 0
      ? countOf(index, month)
      : Array.from({ length: 9 }, (_, part) => countOf(index + part + 1, month)).reduce((sum, one) => sum + one, 0);
  const set = {
    id: 'large',
    title: 'Large set',
    frequency: 'month',
    yearStarts: '04',
    rag: { basis: 'year-to-date', amberWithin: 0.1, measure: 'relative', owner: 'Head of Performance' },
    disclosure: {
      profile: 'dfe',
      counts: ids,
      totals: Array.from({ length: indicators / 10 }, (_, ten) => ({
        total: `big-${ten * 10}`,
        parts: ids.slice(ten * 10 + 1, ten * 10 + 10),
      })),
    },
    indicators: ids.map((id, index) => ({
      id,
      title: `People seen by service ${index}`,
      unit: 'count',
      polarity: 'bigger-is-better',
      aggregate: 'sum',
      values: Object.fromEntries(keys.map((key, month) => [key, valueOf(index, month)])),
      targets: { '2027/28': 500 },
    })),
  };
  for (const path of ['content', 'data/indicators']) mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, 'content/council.md'), generatedCouncil);
  writeFileSync(join(folder, 'data/indicators/large.json'), JSON.stringify(set, null, 1));
}
