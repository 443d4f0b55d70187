import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import type { MeetingDraft } from '../../testing/fixtures/valid-root.ts';
import type { Edition } from '../archive.ts';
import type { AgendaItem } from '../agenda.ts';
import type { Meeting } from '../meeting.ts';

const date = '2026-06-10';

function meetingOf(draft: MeetingDraft, today: string, edition: Edition = 'public'): Meeting {
  return archiveOf({ committees: { health: { meetings: { [date]: draft } } } }, { today, edition }).meetings[0]!;
}

/** `1:access,…` with `…` for papers to follow. */
function sketch(items: readonly AgendaItem[] | undefined): string | undefined {
  return items
    ?.map((item) => {
      const papers = item.papers.map((paper) => (paper.kind === 'report' ? paper.slug : paper.kind));
      return [item.number, ...papers, ...(item.toFollow ? ['…'] : [])].join(' ');
    })
    .join(', ');
}

const packsOf = (meeting: Meeting): string[] =>
  meeting.packs.map((pack) => `${pack.fileName}: ${sketch(pack.items) ?? ''}`);

const reports = { access: {}, dental: {}, budget: {} };
const agenda = [{ report: 'access' }, { title: 'Any other business' }, { report: 'dental' }];
const agendaOn2June = { kind: 'agenda' as const, date: '2026-06-02' };

describe('what of a meeting is published', () => {
  it('is its notice alone before the agenda is out', () => {
    const meeting = meetingOf({ reports, agenda, publications: [agendaOn2June] }, '2026-06-01');
    expect(meeting).toMatchObject({ agenda: null, publications: [], packs: [], state: 'notice' });
    expect(meeting.comingPublications).toHaveLength(1);
  });

  it('is in a preview all that is planned, though the day stays what it is', () => {
    const publications = [agendaOn2June, { kind: 'supplement' as const, date: '2026-06-05', items: ['1'] }];
    const draft = { reports, agenda, publications, files: ['files/plan.pdf'] };
    const committees = { health: { meetings: { [date]: draft } } };
    const { meetings, today, isPreview } = archiveOf({ committees }, { today: '2026-05-01', preview: true });
    expect([today, isPreview]).toEqual(['2026-05-01', true]);
    expect(meetings[0]).toMatchObject({ state: 'supplement-published', comingPublications: [] });
    expect(sketch(meetings[0]!.agenda?.items)).toBe('1 access, 2, 3 dental');
    expect(packsOf(meetings[0]!)).toEqual(['pack.pdf: 2, 3 dental', 'supplement-1.pdf: 1 access']);
  });

  it('is the whole agenda from the day of a publication that names nothing', () => {
    const meeting = meetingOf({ reports, agenda, publications: [agendaOn2June] }, '2026-06-02');
    expect(sketch(meeting.agenda?.items)).toBe('1 access, 2, 3 dental');
    expect(packsOf(meeting)).toEqual(['pack.pdf: 1 access, 2, 3 dental']);
    expect(meeting.packs[0]!.path).toBe('/committees/health/2026-06-10/pack.pdf');
  });

  it('leaves out an item that a later publication names, until that day, without a change of numbers', () => {
    const publications = [agendaOn2June, { kind: 'supplement' as const, date: '2026-06-05', items: ['1'] }];
    const before = meetingOf({ reports, agenda, publications }, '2026-06-04');
    expect(sketch(before.agenda?.items)).toBe('2, 3 dental');
    expect(before.state).toBe('agenda-published');
    const after = meetingOf({ reports, agenda, publications }, '2026-06-05');
    expect(sketch(after.agenda?.items)).toBe('1 access, 2, 3 dental');
    expect(packsOf(after)).toEqual(['pack.pdf: 2, 3 dental', 'supplement-1.pdf: 1 access']);
    expect(after.stateInWords).toBe('Supplementary agenda published');
  });

  it('lists an item to follow from the first, its papers from the supplement that names it', () => {
    const toFollow = [
      { report: 'access', toFollow: true },
      { report: 'dental', toFollow: true },
    ];
    const publications = [agendaOn2June, { kind: 'supplement' as const, date: '2026-06-05', items: ['1'] }];
    expect(sketch(meetingOf({ reports, agenda: toFollow, publications }, '2026-06-02').agenda?.items)).toBe('1 …, 2 …');
    const after = meetingOf({ reports, agenda: toFollow, publications }, '2026-06-05');
    expect(sketch(after.agenda?.items)).toBe('1 access, 2 …');
    expect(packsOf(after)).toEqual(['pack.pdf: 1 …, 2 …', 'supplement-1.pdf: 1 access']);
    expect(after.agenda!.items[0]!.publication.kind).toBe('agenda');
  });

  it('holds back only the papers that a later publication names', () => {
    const twoPapers = [{ papers: ['access', 'budget'], title: 'Money' }, { report: 'dental' }];
    const publications = [agendaOn2June, { kind: 'addendum' as const, date: '2026-06-08', papers: ['budget'] }];
    const before = meetingOf({ reports, agenda: twoPapers, publications }, '2026-06-07');
    expect(sketch(before.agenda?.items)).toBe('1 access, 2 dental');
    const after = meetingOf({ reports, agenda: twoPapers, publications }, '2026-06-08');
    expect(sketch(after.agenda?.items)).toBe('1 access budget, 2 dental');
    expect(packsOf(after)).toEqual(['pack.pdf: 1 access, 2 dental', 'addendum-1.pdf: 1 budget']);
    expect(after.stateInWords).toBe('Addendum published');
  });

  it('holds back an appendix that a later publication names, from the first pack for good', () => {
    const draft: MeetingDraft = {
      reports: { access: { appendices: [{ title: 'Figures', report: 'budget' }] }, budget: {} },
      agenda: [{ report: 'access' }],
      publications: [agendaOn2June, { kind: 'supplement', date: '2026-06-05', papers: ['budget'] }],
    };
    const appendicesIn = (item: AgendaItem | undefined): unknown[] =>
      (item?.papers ?? []).flatMap((paper) =>
        paper.kind === 'report' ? paper.appendices.map(({ report }) => report?.slug) : [],
      );
    expect(appendicesIn(meetingOf(draft, '2026-06-04').agenda!.items[0])).toEqual([undefined]);
    const after = meetingOf(draft, '2026-06-05');
    expect(appendicesIn(after.agenda!.items[0])).toEqual(['budget']);
    expect(appendicesIn(after.packs[0]!.items[0])).toEqual([undefined]);
    expect(packsOf(after)[1]).toBe('supplement-1.pdf: 1 budget');
  });

  it('is what an agenda names, where it names items', () => {
    const publications = [
      { ...agendaOn2June, items: ['1', '3'] },
      { kind: 'supplement' as const, date: '2026-06-05', items: ['2'] },
    ];
    expect(sketch(meetingOf({ reports, agenda, publications }, '2026-06-03').agenda?.items)).toBe('1 access, 3 dental');
    expect(sketch(meetingOf({ reports, agenda, publications }, '2026-06-06').agenda?.items)).toBe(
      '1 access, 2, 3 dental',
    );
  });

  it('is of an agenda that names papers only those, with every item', () => {
    const publications = [{ ...agendaOn2June, papers: ['dental'] }];
    expect(sketch(meetingOf({ reports, agenda, publications }, '2026-06-03').agenda?.items)).toBe('1 …, 2, 3 dental');
  });

  it('comes with the first publication that names it, where two do', () => {
    const draft: MeetingDraft = {
      reports: { access: { appendices: [{ title: 'Figures', report: 'budget' }] }, budget: {} },
      agenda: [{ report: 'access' }],
      publications: [
        agendaOn2June,
        { kind: 'addendum', date: '2026-06-05', papers: ['budget'] },
        { kind: 'addendum', date: '2026-06-08', papers: ['budget'] },
      ],
    };
    const [paper] = meetingOf(draft, '2026-06-05').agenda!.items[0]!.papers;
    expect(paper).toMatchObject({ appendices: [{ report: { slug: 'budget' } }] });
  });

  it('is no paper of an item that was withdrawn', () => {
    const withdrawn = [{ report: 'access', withdrawn: true }];
    expect(
      sketch(meetingOf({ reports, agenda: withdrawn, publications: [agendaOn2June] }, '2026-06-03').agenda?.items),
    ).toBe('1');
  });

  it('counts supplements by their dates, however they were typed', () => {
    const publications = [
      { kind: 'supplement' as const, date: '2026-06-08', items: ['2'] },
      { kind: 'supplement' as const, date: '2026-06-05', items: ['1'] },
      agendaOn2June,
    ];
    expect(packsOf(meetingOf({ reports, agenda, publications }, '2026-06-09'))).toEqual([
      'pack.pdf: 3 dental',
      'supplement-1.pdf: 1 access',
      'supplement-2.pdf: 2',
    ]);
  });

  it('puts no reference that leads nowhere before the public', () => {
    const broken = {
      agenda: [{ report: 'gone' }, { standing: 'gone' }, { minutes: '1999-01-01' }],
      publications: [agendaOn2June],
    };
    const meeting = meetingOf(broken, '2026-06-03');
    expect(meeting.agenda!.items.map(({ title }) => title)).toEqual([
      'Item without a title',
      'Item without a title',
      'Minutes of the meeting held on 1 January 1999',
    ]);
  });
});
