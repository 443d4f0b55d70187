import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRoot } from '../load/read-root.ts';
import { openRootFolder, type RootFolder } from '../testing/root-folder.ts';
import { validateRoot } from './validate-root.ts';

const committee = 'content/committees/health';
const meeting = `${committee}/2026-03-18`;

let root: RootFolder;
beforeEach(() => {
  root = openRootFolder();
});
afterEach(() => {
  root.remove();
});

async function validate(edition: 'public' | 'members' = 'public', today?: string) {
  const { root: raw, diagnostics } = await readRoot(root.path, { edition });
  const validated = validateRoot(raw, { today: today ?? null });
  return { root: validated.root, found: [...diagnostics, ...validated.diagnostics] };
}

async function codes(edition: 'public' | 'members' = 'public', today?: string): Promise<string[]> {
  const { found } = await validate(edition, today);
  return found.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

const report = (extra = '') => `---
subject: A report
leadOfficer: Somebody Else
contactOfficer: { name: Somebody Else }
backgroundDocuments: none
${extra}---
`;

const meetingWith = (agenda: string, extra = '') => `---
time: 17:00
venue: County Hall
agenda:
${agenda}${extra}---
`;

const published = 'publications:\n  - kind: agenda\n    date: 2026-03-10\n';
const exempt = '    exempt: { paragraphs: [3], publicInterest: It would harm the sale. }\n';

describe('a valid root', () => {
  it('comes out whole, with typed front matter', async () => {
    const { root: valid, found } = await validate('members');
    expect(found).toEqual([]);
    expect(valid?.committees[0]?.meetings.map(({ slug, date }) => [slug, date])).toEqual([
      ['2026-01-14', '2026-01-14'],
      ['2026-03-18', '2026-03-18'],
    ]);
    expect(valid?.committees[0]?.meetings[1]?.matter.agenda?.[1]).toEqual({ minutes: '2026-01-14' });
    expect(valid?.indicatorSets[0]?.matter.indicators[0]?.values).toEqual({ '2026-01': 120, '2026-02': 130 });
  });

  it('may hold names in any script', async () => {
    root.write('content/people/dmitri.md', '---\nname: Дмитрий Иванов\ngroup: حزب\n---\n');
    root.write(`${meeting}/access.md`, report('personLeading: 山田 太郎\n'));
    expect(await codes()).toEqual([]);
  });
});

describe('a root with faults', () => {
  it('does not quote what is typed for a period of a set that withholds numbers', async () => {
    const set = (disclosure: string) =>
      `{ "id": "access", "title": "Access", "frequency": "month", ${disclosure}
         "indicators": [{ "id": "a", "title": "A", "polarity": "neutral", "aggregate": "sum", "values": { "2026-01": "3" } }] }`;
    root.write('data/indicators/access.json', set('"disclosure": { "profile": "dfe" },'));
    const messages = (await validate()).found.map(({ message }) => message);
    expect(messages).toContain('"2026-01" cannot be "…".');
    root.write('data/indicators/access.json', set(''));
    expect((await validate()).found.map(({ message }) => message)).toContain('"2026-01" cannot be "3".');
  });

  it('tells those of shape and those of reference in one run', async () => {
    root.write(`${meeting}/access.md`, report('cover: perhaps\npersonLeading: jane-d\n'));
    root.write('content/pages/about.md', '---\ntitel: About\n---\n');
    root.write('data/indicators/access.json', '{ "id": "access" }');
    const found = await codes();
    expect(found.map((finding) => finding.split(' ')[0])).toEqual([
      'VALUE_TYPE_WRONG',
      'KEY_MISSING',
      'KEY_UNKNOWN',
      'KEY_MISSING',
      'KEY_MISSING',
      'KEY_MISSING',
      'PERSON_UNKNOWN',
    ]);
  });

  it('finds who agreed to less notice and who answers for what is planned, where there is no such person', async () => {
    const exception = '{ kind: urgent, agreedBy: jane-d, reason: A. }';
    const planned = `planned:\n  - title: B\n    leadOfficer: jane-d\n    keyDecision: { reference: K2, exception: ${exception} }\n  - C\n`;
    const notice = '    privateNotice: { exception: { agreedBy: jane-d, reason: A. } }\n';
    root.write(`${meeting}/meeting.md`, meetingWith(`  - report: access\n    title: A\n${notice}`, planned));
    root.write(`${meeting}/access.md`, report(`keyDecision: { reference: K1, exception: ${exception} }\n`));
    root.write(
      'content/decisions/d.md',
      `---\ntitle: D\ndecidedBy: Jane Doe\ndate: 2026-03-01\nreasons: A.\noptions: None.\nkeyDecision: { reference: K3, exception: ${exception} }\n---\n\nDone.\n`,
    );
    const { found } = await validate();
    const unknown = found.filter(({ code }) => code === 'PERSON_UNKNOWN');
    expect(unknown.map(({ file, line }) => `${file.split('/').at(-1) ?? ''}:${line}`).sort()).toEqual([
      'access.md:6',
      'd.md:7',
      'meeting.md:10',
      'meeting.md:11',
      'meeting.md:7',
    ]);
  });

  it('never calls a file missing that is there but faulty', async () => {
    root.write('content/people/jane-doe.md', '---\nname: [\n---\n');
    root.write(`${meeting}/access.md`, 'no front matter');
    root.write('content/standing/apologies.md', '---\ntitle:\n---\n');
    root.write(`${committee}/2026-01-14/minutes.md`, '---\n---\n');
    const found = (await codes()).map((finding) => finding.split(' ')[0]);
    expect(found).not.toContain('PERSON_UNKNOWN');
    expect(found).not.toContain('REPORT_MISSING');
    expect(found).not.toContain('STANDING_UNKNOWN');
    expect(found).not.toContain('MINUTES_MISSING');
  });

  it('keeps a faulty file with stand-ins, so that what else is wrong with it is found in the same run', async () => {
    root.write(`${meeting}/access.md`, '---\nsubject: Access\n---\nBody\n');
    const { root: valid, found } = await validate();
    const [report] = valid?.committees[0]?.meetings[1]?.reports ?? [];
    expect(found.map(({ code }) => code)).toContain('KEY_MISSING');
    expect(report?.matter.subject).toBe('Access');
    expect(report?.source.body).toContain('Body');
  });

  it('gives no root where the council cannot be read at all', async () => {
    root.write('content/council.md', 'No front matter\n');
    expect((await validate()).root).toBeNull();
  });

  it('speaks none of the words of the schema library', async () => {
    const odd = ['5', 'true', '[1, [2]]', '{ a: { b: 1 } }', '""', 'null', '.inf', '-1', '1.5', '"text"', '2019-02-30'];
    const keys: Record<string, string[]> = {
      'content/council.md': [
        'name',
        'jurisdiction',
        'clearDays',
        'url',
        'properOfficer',
        'contact',
        'brand',
        'asOf',
        'print',
        'checks',
        'redirects',
        'removed',
        'languages',
        'lang',
        'aliases',
      ],
      [`${committee}/committee.md`]: [
        'name',
        'parent',
        'quorum',
        'minuteNumbers',
        'minuteYear',
        'annualMeeting',
        'members',
        'contact',
      ],
      [`${meeting}/meeting.md`]: [
        'time',
        'venue',
        'status',
        'rescheduledTo',
        'jointWith',
        'shorterNotice',
        'webcast',
        'agenda',
        'publications',
        'planned',
      ],
      [`${meeting}/access.md`]: [
        'subject',
        'keyDecision',
        'recommendations',
        'contactOfficer',
        'backgroundDocuments',
        'appendices',
        'numbering',
        'cover',
      ],
      [`${committee}/2026-01-14/minutes.md`]: [
        'started',
        'present',
        'substitutes',
        'status',
        'approvedAt',
        'amendments',
        'declarations',
      ],
      'content/people/jane-doe.md': ['name', 'kind', 'from', 'email'],
    };
    for (const value of odd) {
      for (const [file, names] of Object.entries(keys)) {
        root.write(file, `---\n${names.map((name) => `${name}: ${value}`).join('\n')}\n---\n`);
      }
      const { found } = await validate();
      expect(found.length).toBeGreaterThan(20);
      for (const { message, why, fix } of found) {
        expect([message, why, fix].join(' ')).not.toMatch(
          /invalid input|expected|received|undefined|\bNaN\b|\[object|regex|pattern:|null,|unrecognized|Too (small|big)/iu,
        );
      }
    }
  });
});

describe('papers of items', () => {
  it('may be awaited until a supplement brings them', async () => {
    const agenda = '  - report: access\n  - title: Later\n    report: later\n    toFollow: true\n';
    root.write(`${meeting}/meeting.md`, meetingWith(agenda, published));
    expect(await codes()).toEqual([]);
    const supplement = '  - { kind: supplement, date: 2026-03-12, items: [2], reason: It came late. }\n';
    root.write(`${meeting}/meeting.md`, meetingWith(agenda, published + supplement));
    expect(await codes()).toEqual(['REPORT_MISSING 7:13']);
  });

  it('of a withdrawn item may be gone', async () => {
    root.write(
      `${meeting}/meeting.md`,
      meetingWith('  - report: access\n  - report: gone\n    withdrawn: true\n', published),
    );
    expect(await codes()).toEqual([]);
  });

  it('that are exempt are looked for in exempt/, where the public edition does not look', async () => {
    const agenda = `  - report: access\n  - standing: exclusion\n  - title: A lease\n    report: lease\n${exempt}`;
    root.write(`${meeting}/meeting.md`, meetingWith(agenda, published));
    expect(await codes('public')).toEqual([]);
    expect(await codes('members')).toEqual(['REPORT_MISSING 8:13']);
    root.write(`${meeting}/exempt/lease.md`, report());
    expect(await codes('members')).toEqual([]);
    root.write(`${meeting}/lease.md`, report());
    expect(await codes('public')).toEqual(['REPORT_EXPOSED 8:13']);
    expect(await codes('members')).toEqual(['REPORT_IN_BOTH_FOLDERS 1:1']);
  });

  it('may be appendices of a report', async () => {
    root.write(
      `${meeting}/access.md`,
      report('appendices:\n  - { title: Figures, report: figures }\n  - { title: Map, file: files/map.png }\n'),
    );
    root.write(`${meeting}/figures.md`, report());
    expect(await codes()).toEqual([]);
  });

  it('that nothing names are a warning until the agenda is out', async () => {
    root.write(`${meeting}/spare.md`, report());
    expect((await validate()).found.map(({ severity }) => severity)).toEqual(['error']);
    root.write(`${meeting}/meeting.md`, meetingWith('  - report: access\n'));
    expect((await validate()).found.map(({ severity }) => severity)).toEqual(['warning']);
  });
});

describe('numbers of items', () => {
  it('count Part B after Part A, and on from a typed one', async () => {
    const agenda = `  - title: Private\n${exempt}  - report: access\n  - title: Ten\n    number: 10\n  - title: Eleven\n`;
    const supplement = (items: string) =>
      `  - { kind: supplement, date: 2026-03-11, items: [${items}], reason: They came late. }\n`;
    root.write(`${meeting}/meeting.md`, meetingWith(agenda, published + supplement('1, 10, 11, 12')));
    expect(await codes()).toEqual([]);
    root.write(`${meeting}/meeting.md`, meetingWith(agenda, published + supplement('2, 13')));
    expect((await codes()).map((finding) => finding.split(' ')[0])).toEqual([
      'PUBLICATION_ITEM_UNKNOWN',
      'PUBLICATION_ITEM_UNKNOWN',
    ]);
  });
});

describe('minutes', () => {
  const minutes = `${committee}/2026-01-14/minutes.md`;

  it('may have headings in other capitals, signs and order, and none within code', async () => {
    root.write(
      minutes,
      '---\npresent: []\nstatus: draft\n---\n\n## WAITING TIMES:\n\n```\n## not a heading\n```\n\n## Other words {item=1}\n',
    );
    expect(await codes()).toEqual([]);
  });

  it('have the heading that their item gets, with or without its number', async () => {
    const agenda = '  - minutes: 2026-01-14\n  - report: access\n  - actions: previous\n  - programme: coming\n';
    root.write(`${meeting}/meeting.md`, meetingWith(agenda, published));
    const headed = (...headings: string[]) => {
      root.write(`${meeting}/minutes.md`, `---\npresent: []\nstatus: draft\n---\n\n## ${headings.join('\n\n## ')}\n`);
    };
    root.write(
      'content/council.md',
      '---\nname: A\njurisdiction: england\nurl: https://a.example\nproperOfficer: { name: B, title: C }\n---\n',
    );
    headed(
      '1. Minutes of the previous meeting',
      '2) Access to Clinics',
      'Actions from earlier meetings',
      'Rhaglen waith',
    );
    expect(await codes('public', '2026-03-20')).toEqual([]);
    headed('Minutes of the meeting held on 14 January 2026');
    expect(await codes('public', '2026-03-20')).toEqual(['MINUTES_HEADING_UNKNOWN 6:1']);
  });

  it('of a meeting to come are doubted by the day the root is built for', async () => {
    root.write(`${meeting}/minutes.md`, '---\npresent: []\nstatus: draft\n---\n');
    const council = 'name: A\njurisdiction: england\nurl: https://a.example\nproperOfficer: { name: B, title: C }\n';
    root.write('content/council.md', `---\n${council}---\n`);
    expect(await codes('public', '2026-03-17')).toEqual(['MINUTES_BEFORE_MEETING 1:1']);
    expect(await codes('public', '2026-03-18')).toEqual([]);
  });

  it('that an agenda names may be awaited while the agenda is not out', async () => {
    root.write(`${committee}/2026-05-20/meeting.md`, meetingWith('  - minutes: 2026-03-18\n'));
    expect((await validate()).found).toMatchObject([{ code: 'MINUTES_MISSING', severity: 'warning' }]);
  });

  it('may follow, until the supplement is out that brings them', async () => {
    const following = '  - minutes: 2026-03-18\n    toFollow: true\n';
    const publications =
      '  - { kind: agenda, date: 2026-05-12 }\n  - { kind: supplement, date: 2026-05-15, items: [1] }\n';
    const text = meetingWith(following).replace(/^agenda:/mu, `publications:\n${publications}agenda:`);
    root.write(`${committee}/2026-05-20/meeting.md`, text);
    expect(await codes('public', '2026-05-14')).toEqual([]);
    expect(await codes('public', '2026-05-15')).toEqual([expect.stringMatching(/^MINUTES_MISSING /u)]);
  });
});

describe('memberships', () => {
  it('of one person may follow each other, and not overlap by a day', async () => {
    const members = (until: string) => `---
name: Health Committee
type: committee
members:
  - { person: jane-doe, role: member, until: ${until} }
  - { person: jane-doe, role: chair, from: 2025-05-21 }
contact: { name: sam-bloggs }
---
`;
    root.write(`${committee}/committee.md`, members('2025-05-20'));
    expect(await codes()).toEqual([]);
    root.write(`${committee}/committee.md`, members('2025-05-21'));
    expect(await codes()).toEqual(['MEMBERSHIP_TWICE 6:15']);
  });
});
