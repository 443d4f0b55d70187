import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedCouncil } from './generated-council.ts';
import { writingOf } from './invent-words.ts';

/** What a generated pack holds. Pages follow from the number of items, each of about twenty. */
export interface PackSize {
  readonly items: number;
  readonly chartsPerItem: number;
  readonly tablesPerItem: number;
}

/** The pack that the figures are of: 400 pages with 60 charts, 120 tables and 20 items. */
export const wholePack: PackSize = { items: 20, chartsPerItem: 3, tablesPerItem: 6 };

/** Writes a root of one committee with one meeting, whose pack is of the given size; the same for the same size. */
export function generatePackRoot(folder: string, { items, chartsPerItem, tablesPerItem }: PackSize): void {
  const { sentence, paragraph, next } = writingOf(20_190_703);
  const write = (path: string, text: string): void => {
    const file = join(folder, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  };
  const slugs = Array.from({ length: items }, (_, index) => `report-${index + 1}`);
  const members = Array.from({ length: 9 }, (_, index) => `  - { person: member-${index}, role: member }`);

  write('content/council.md', generatedCouncil);
  for (let person = 0; person < 9; person += 1) {
    write(`content/people/member-${person}.md`, `---\nname: Member Number ${person}\ntitle: Councillor\n---\n`);
  }
  write(
    'content/committees/board/committee.md',
    `---\nname: Measured Board\ntype: board\nmembers:\n${members.join('\n')}\ncontact: { name: Democratic Services }\n---\n`,
  );
  write(
    'content/committees/board/2019-07-03/meeting.md',
    `---\ntime: "18:00"\nvenue: Town Hall\nagenda:\n${slugs.map((slug) => `  - report: ${slug}`).join('\n')}\n` +
      'publications:\n  - { kind: agenda, date: 2019-06-20 }\n---\n',
  );
  write('data/indicators/measured.json', JSON.stringify(indicatorSet(items * chartsPerItem, next)));
  slugs.forEach((slug, index) => {
    write(`content/committees/board/2019-07-03/${slug}.md`, report(index * chartsPerItem));
  });

  function report(firstChart: number): string {
    const count = Math.max(chartsPerItem, tablesPerItem, 1);
    const sections = Array.from({ length: count }, (_, index) => {
      const chart = index < chartsPerItem ? `::chart{indicator=measure-${firstChart + index + 1}}\n\n` : '';
      const table = index < tablesPerItem ? `${tableOf(14)}\n` : '';
      const text = Array.from({ length: 17 }, paragraph).join('\n\n');
      return `## ${sentence()}\n\n${text}\n\n${chart}${table}`;
    });
    return (
      `---\nsubject: ${sentence()}\nleadOfficer: Director of Services\ncontactOfficer: { name: Democratic Services }\n` +
      `backgroundDocuments: none\nrecommendations:\n  - ${sentence()}\n---\n\n${sections.join('\n')}`
    );
  }

  function tableOf(rows: number): string {
    const line = (): string => `| ${sentence().slice(0, 40)} | ${next(9000)} | ${next(100)}% | ${sentence()} |`;
    return `| Service | Cases | Share | Remark |\n|---|---:|---:|---|\n${Array.from({ length: rows }, line).join('\n')}\n`;
  }
}

function indicatorSet(count: number, next: (below: number) => number): unknown {
  const months = Array.from(
    { length: 24 },
    (_, index) => `${2017 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
  );
  return {
    id: 'measured',
    title: 'Measured services',
    frequency: 'month',
    yearStarts: '04',
    indicators: Array.from({ length: count }, (_, index) => ({
      id: `measure-${index + 1}`,
      title: `Requests answered in time, service ${index + 1}`,
      unit: 'percent',
      polarity: 'bigger-is-better',
      aggregate: 'latest',
      values: Object.fromEntries(months.map((month) => [month, 60 + next(30)])),
    })),
  };
}
