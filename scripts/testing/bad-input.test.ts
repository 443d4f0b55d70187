import { readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatText } from '../diagnostics/format-text.ts';
import { findExampleProblems } from './broken/find-example-problems.ts';
import { openRootFolder, type RootFolder } from './root-folder.ts';

const committee = 'content/committees/health';
const meeting = `${committee}/2026-03-18`;
const report = '---\nsubject: Beds\nleadOfficer: A B\ncontactOfficer: { name: A B }\nbackgroundDocuments: none\n---\n';

let root: RootFolder;
beforeEach(() => {
  root = openRootFolder();
});
afterEach(() => {
  root.remove();
});

async function codes(folder = root.path): Promise<string[]> {
  const { diagnostics } = await findExampleProblems(folder, 'public');
  // The reports of these roots recommend nothing, which is not what their tests are about.
  const telling = diagnostics.filter(({ severity, code }) => severity !== 'note' && code !== 'RECOMMENDATION_MISSING');
  return [...new Set(telling.map(({ code }) => code))].sort();
}

/** The list of the first issue, "Bad input", and what is near it. */
const badInput: readonly (readonly [string, () => void, readonly string[]])[] = [
  [
    'missing front matter',
    () => {
      root.write(`${meeting}/access.md`, '## Summary\n');
    },
    ['FRONT_MATTER_MISSING'],
  ],
  [
    'an empty file',
    () => {
      root.write(`${meeting}/access.md`, '');
    },
    ['FRONT_MATTER_MISSING'],
  ],
  [
    'malformed front matter',
    () => {
      root.write(`${meeting}/access.md`, '---\nsubject: "A\n---\n');
    },
    ['YAML_INVALID'],
  ],
  [
    'front matter without an end',
    () => {
      root.write(`${meeting}/access.md`, '---\nsubject: A\n');
    },
    ['FRONT_MATTER_UNCLOSED'],
  ],
  [
    'a folder that is no date',
    () => {
      root.write(`${committee}/2019-13-40/meeting.md`, '---\n---\n');
    },
    ['MEETING_FOLDER_INVALID'],
  ],
  [
    'a folder that is a word',
    () => {
      root.write(`${committee}/july/meeting.md`, '---\n---\n');
    },
    ['MEETING_FOLDER_INVALID'],
  ],
  [
    'a published meeting without agenda',
    () => {
      const matter = 'time: 17:00\nvenue: Hall\npublications:\n  - { kind: agenda, date: 2026-01-06 }\n';
      root.write(`${committee}/2026-01-28/meeting.md`, `---\n${matter}---\n`);
    },
    ['AGENDA_MISSING'],
  ],
  [
    'a past meeting without agenda',
    () => {
      root.write(`${committee}/2026-01-28/meeting.md`, '---\ntime: 17:00\nvenue: Hall\n---\n');
    },
    ['AGENDA_NOT_PUBLISHED'],
  ],
  [
    'a report that no agenda names',
    () => {
      root.write(`${meeting}/beds.md`, report);
    },
    ['REPORT_UNLISTED'],
  ],
  [
    'a duplicate slug',
    () => {
      root.write('content/pages/About.md', '---\ntitle: A\n---\n');
    },
    ['SLUG_INVALID'],
  ],
  [
    'a duplicate id',
    () => {
      const one = '{ "id": "a", "title": "A", "polarity": "neutral", "aggregate": "sum", "values": { "2026-01": 1 } }';
      root.write(
        'data/indicators/more.json',
        `{ "id": "more", "title": "M", "frequency": "month", "indicators": [${one}, ${one}] }`,
      );
    },
    ['INDICATOR_DUPLICATE'],
  ],
  [
    'an unknown person',
    () => {
      root.write(`${meeting}/access.md`, report.replace('leadOfficer: A B', 'leadOfficer: no-body'));
    },
    ['PERSON_UNKNOWN'],
  ],
  [
    'a chart of an indicator that does not exist',
    () => {
      root.write(`${meeting}/access.md`, `${report}\n::chart{indicator=acc-9}\n`);
    },
    ['INDICATOR_UNKNOWN'],
  ],
  [
    'invalid JSON',
    () => {
      root.write('data/indicators/more.json', '{ "id": ');
    },
    ['JSON_INVALID'],
  ],
  [
    'an empty data file',
    () => {
      root.write('data/indicators/more.json', '');
    },
    ['JSON_INVALID'],
  ],
  [
    'a binary file named .md',
    () => {
      root.write(`${meeting}/access.md`, Buffer.from('89504e470d0a1a0a0000000d', 'hex'));
    },
    ['FILE_NOT_TEXT'],
  ],
  [
    'a file of 50 MB',
    () => {
      root.write(`${meeting}/access.md`, '');
      truncateSync(join(root.path, meeting, 'access.md'), 50_000_000);
    },
    ['FILE_TOO_LARGE'],
  ],
  [
    'a slug with capitals',
    () => {
      root.write('content/pages/Find-us.md', '---\ntitle: A\n---\n');
    },
    ['SLUG_INVALID'],
  ],
  [
    'a slug with an emoji',
    () => {
      root.write('content/people/🎩.md', '---\nname: A\n---\n');
    },
    ['SLUG_INVALID'],
  ],
  [
    'a reserved slug',
    () => {
      root.write(`${meeting}/pack.md`, report);
    },
    ['SLUG_RESERVED'],
  ],
  [
    '---js front matter',
    () => {
      root.write(`${meeting}/access.md`, '---js\nmodule.exports = process.exit(9)\n---\n');
    },
    ['FRONT_MATTER_LANGUAGE'],
  ],
  [
    'a council that is faulty',
    () => {
      root.write('content/council.md', '---\nname: A\n---\n');
    },
    ['KEY_MISSING'],
  ],
  [
    'a folder where a file should be',
    () => {
      root.write('content/pages/more.md/x.md', '');
    },
    ['FILE_UNEXPECTED'],
  ],
  [
    'a link that leads to itself',
    () => {
      symlinkSync('loop.md', join(root.path, 'content/pages/loop.md'));
    },
    ['FILE_UNREADABLE'],
  ],
];

describe('bad input', () => {
  it.each(badInput)('%s gets its diagnostic and no stack trace', async (_, damage, expected) => {
    damage();
    expect(await codes()).toEqual(expected);
  });

  it.each([
    ['jurisdiction: england', 'jurisdiction: englnd', 'VALUE_NOT_ALLOWED'],
    ['jurisdiction: england\n', '', 'KEY_MISSING'],
    ['jurisdiction: england', 'jurisdiction: england\nclearDays: five', 'VALUE_TYPE_WRONG'],
    ['asOf: 2026-03-12', 'asOf: 12 March 2026', 'DATE_INVALID'],
  ])('of the law of the council gets no findings of a law that was made up: %s', async (right, wrong, code) => {
    const exempt = '  - { title: A, exempt: { paragraphs: [3], publicInterest: Why. } }\n';
    const matter = `time: 17:00\nvenue: Hall\nagenda:\n${exempt}publications:\n  - { kind: agenda, date: 2026-03-12 }\n`;
    root.write(`${committee}/2026-03-18/meeting.md`, `---\n${matter}---\n`);
    rmSync(join(root.path, meeting, 'access.md'));
    const council = join(root.path, 'content/council.md');
    writeFileSync(council, readFileSync(council, 'utf8').replace(right, wrong));
    expect(await codes()).toEqual([code]);
  });

  it('an empty root gets one diagnostic', async () => {
    expect(await codes(join(root.path, 'data'))).toEqual(['ROOT_EMPTY']);
  });

  it('a root that does not exist gets one diagnostic', async () => {
    expect(await codes(join(root.path, 'nowhere'))).toEqual(['ROOT_MISSING']);
  });

  it('everything at once is told at once, with reason and remedy', async () => {
    for (const [name, damage] of badInput) if (!/council|50 MB/u.test(name)) damage();
    const findings = await findExampleProblems(root.path, 'public');
    const { diagnostics } = findings;
    expect(new Set(diagnostics.map(({ code }) => code)).size).toBeGreaterThan(8);
    for (const { message, why, fix, line, column } of diagnostics) {
      expect([message, why, fix].every((text) => /^[\p{Lu}\d"`{].*[.?]$/u.test(text))).toBe(true);
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
    }
    expect(formatText(diagnostics, (file, line) => findings.lineOf(file, line))).not.toMatch(
      /\bat .*:\d+:\d+\)|Error:|undefined|\[object/u,
    );
  });
});

describe('unusual but good input', () => {
  it('passes: a byte order mark, Windows line ends, names in any script', async () => {
    const text = report.replace('A B', 'Олена Коваль').replace('Beds', 'أسرّة المستشفى — 病床');
    root.write(`${meeting}/access.md`, `\uFEFF${text}\n## Summary\n\nText.\n`.replaceAll('\n', '\r\n'));
    root.write('content/people/olena.md', '---\r\nname: Олена Коваль\r\n---\r\n');
    expect(await codes()).toEqual([]);
  });
});
