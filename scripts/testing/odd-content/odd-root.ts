import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** As long as a title can reasonably be asked to be: 300 characters in words. */
export const longTitle =
  'Consultation on the proposed closure, amalgamation and subsequent relocation of the household waste recycling ' +
  'centres at Lower Marshington, Upper Marshington and Great Marshington-on-the-Levels, with the equality impact ' +
  'assessment, the representations received and the officers’ recommendations on each of the points';

/** One word of a length that no line of a telephone has. */
export const longWord = `Llan${'fairpwllgwyngyll'.repeat(7)}`;

export const arabicName = 'محمد عبد الرحمن الحسيني';
const hebrewName = 'שרה בן־דוד';

const council = `---
name: Oddshire Council
jurisdiction: england
url: https://oddshire.example
properOfficer:
  name: Nobody
  title: Monitoring Officer
asOf: 2026-03-12
---

Oddshire is invented, and so is all that it decides.
`;

const committee = (name: string, members: readonly string[] = []): string => `---
name: ${JSON.stringify(name)}
type: committee
members: ${members.length === 0 ? '[]' : ''}
${members.map((person) => `  - { person: ${person}, role: member, from: 2025-05-21 }\n`).join('')}contact:
  name: Committee clerk
  telephone: 01632 960201
  email: committees@oddshire.example
---

It meets.
`;

const person = (name: string, more = ''): string => `---
name: ${JSON.stringify(name)}
title: Councillor
kind: member
${more}---

Elected in 2025.
`;

const report = (subject: string): string => `---
subject: ${JSON.stringify(subject)}
leadOfficer: Head of Service
contactOfficer: { name: Nobody, telephone: 01632 960202, email: nobody@oddshire.example }
recommendations:
  - That it be noted.
backgroundDocuments: none
---

## Findings

There is nothing to find.
`;

const meeting = (items: readonly string[], published: string, more = ''): string => `---
time: '18:30'
venue: Council Chamber
${more}agenda:
${items.map((item) => `  - ${item}\n`).join('')}publications:
  - kind: agenda
    date: ${published}
---
`;

const sixty = Array.from({ length: 60 }, (_, index) => index + 1);

/** The files of a root with everything in it that is unlikely but allowed, by their paths. */
const oddFiles: Readonly<Record<string, string>> = {
  'content/council.md': council,
  'content/people/arabic.md': person(arabicName, 'ward: حي النهر\n'),
  'content/people/hebrew.md': person(hebrewName),
  'content/people/long.md': person(`${longWord} ${longWord}`, `group: ${longTitle.slice(0, 120)}\n`),
  'content/committees/empty/committee.md': committee('Empty Committee'),
  'content/committees/long/committee.md': committee(longTitle, ['arabic', 'hebrew', 'long']),
  'content/committees/long/2026-03-18/meeting.md': meeting(
    [`{ report: long, title: ${JSON.stringify(longTitle)}, presenter: arabic }`, '{ report: word, presenter: hebrew }'],
    '2026-03-10',
    `title: ${JSON.stringify(`Extraordinary meeting: ${longTitle.slice(0, 200)}`)}\n`,
  ),
  'content/committees/long/2026-03-18/long.md': report(longTitle),
  'content/committees/long/2026-03-18/word.md': report(longWord),
  'content/committees/plain/committee.md': committee('Plain Committee', ['arabic', 'hebrew', 'long']),
  'content/committees/plain/2026-03-19/meeting.md': meeting(
    ['report: twin', 'report: other-twin', `report: right-to-left`],
    '2026-03-10',
  ),
  'content/committees/plain/2026-03-19/twin.md': report('The budget'),
  'content/committees/plain/2026-03-19/other-twin.md': report('The budget'),
  'content/committees/plain/2026-03-19/right-to-left.md': report(`${arabicName}: 3 petitions, 2 of them late`),
  'content/committees/plain/1974-05-14/meeting.md': meeting(
    ['title: The first meeting of the new council'],
    '1974-05-01',
  ),
  'content/committees/plain/2026-02-19/meeting.md': meeting(
    sixty.map((number) => `{ report: report-${number}, purpose: To consider report ${number}. }`),
    '2026-02-10',
  ),
  ...Object.fromEntries(
    sixty.map((number) => [
      `content/committees/plain/2026-02-19/report-${number}.md`,
      report(`Report ${number} of the sixty that this meeting considered`),
    ]),
  ),
};

/** Writes the odd root into a folder that need not exist. */
export async function writeOddRoot(root: string): Promise<void> {
  await mkdir(join(root, 'data'), { recursive: true });
  for (const [path, text] of Object.entries(oddFiles)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}
