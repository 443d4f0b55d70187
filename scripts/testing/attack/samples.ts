import type { z } from 'zod';
import { committeeSchema } from '../../schema/committee.ts';
import { councilSchema } from '../../schema/council.ts';
import { decisionSchema } from '../../schema/decision.ts';
import { indicatorSetSchema } from '../../schema/indicator-set.ts';
import { meetingSchema } from '../../schema/meeting.ts';
import { minutesSchema } from '../../schema/minutes.ts';
import { pageSchema } from '../../schema/page.ts';
import { personSchema } from '../../schema/person.ts';
import { reportSchema } from '../../schema/report.ts';

/** A file with every text that its schema knows. */
export interface Sample {
  readonly file: string;
  readonly schema: z.ZodType;
  readonly matter: Readonly<Record<string, unknown>>;
  /** Keys of texts that name something else and would lead nowhere, or that say nothing to readers. */
  readonly spared?: readonly string[];
}

const contact = { name: 'x', telephone: 'x', email: 'clerk@attacked.example' };
const corrections = [{ date: '2026-03-12', text: 'x' }];
const folder = 'content/committees/attacked/2026-03-18';

const report = {
  subject: 'x',
  leadOfficer: 'x',
  personLeading: 'x',
  cabinetMember: 'x',
  wards: 'x',
  corporatePriority: 'x',
  financialImpact: 'x',
  keyDecision: { reference: 'x', notice: 'x', exception: { kind: 'urgent', agreedBy: 'x', reason: 'x' } },
  origin: 'x',
  brief: 'x',
  recommendations: ['x'],
  contactOfficer: contact,
  backgroundDocuments: ['x'],
  appendices: [{ title: 'x', report: 'appendix' }],
  corrections,
  contents: true,
};

/** The files of the attacked root but for bodies. */
export const samples: readonly Sample[] = [
  {
    file: 'content/council.md',
    schema: councilSchema,
    matter: {
      name: 'x',
      shortName: 'x',
      jurisdiction: 'england',
      url: 'https://attacked.example',
      address: 'x',
      properOfficer: { name: 'x', title: 'x' },
      contact,
      paperless: 'x',
      recording: 'x',
      asOf: '2026-03-19',
      print: { rightHandStarts: false },
      removed: [{ path: '/pages/removed/', date: '2026-03-01', reason: 'x' }],
    },
    spared: ['brand.logo', 'print.pictureResolution'],
  },
  {
    file: 'content/people/somebody.md',
    schema: personSchema,
    matter: { name: 'x', title: 'x', kind: 'member', ward: 'x', group: 'x', email: 'somebody@attacked.example' },
    spared: ['photo'],
  },
  {
    file: 'content/committees/attacked/committee.md',
    schema: committeeSchema,
    matter: {
      name: 'x',
      type: 'x',
      members: [
        { person: 'somebody', role: 'chair', from: '2025-05-21' },
        { person: 'x', role: 'co-opted', capacity: 'x', from: '2025-05-21' },
      ],
      contact,
    },
  },
  {
    file: 'content/decisions/decided.md',
    schema: decisionSchema,
    matter: {
      title: 'x',
      reference: 'x',
      decidedBy: 'x',
      date: '2026-03-12',
      authority: 'x',
      reasons: 'x',
      options: 'x',
      conflicts: 'x',
      keyDecision: { reference: 'x', notice: 'x', exception: { kind: 'urgent', agreedBy: 'x', reason: 'x' } },
      callIn: { urgent: 'x' },
      backgroundDocuments: ['x'],
      contactOfficer: contact,
      corrections,
    },
    // What is urgent cannot be called in.
    spared: ['calledIn.by', 'calledIn.by.*', 'calledIn.outcome'],
  },
  {
    file: 'content/decisions/called-in.md',
    schema: decisionSchema,
    matter: {
      title: 'x',
      reference: 'x',
      decidedBy: 'x',
      date: '2026-03-12',
      authority: 'x',
      reasons: 'x',
      options: 'x',
      conflicts: 'x',
      keyDecision: { reference: 'x', notice: 'x', exception: { kind: 'urgent', agreedBy: 'x', reason: 'x' } },
      callIn: 'applies',
      calledIn: { date: '2026-03-13', by: ['somebody', 'x'], outcome: 'x' },
      backgroundDocuments: ['x'],
      contactOfficer: contact,
      corrections,
    },
    spared: ['callIn.urgent', 'calledIn.by'],
  },
  { file: 'content/standing/words.md', schema: pageSchema, matter: { title: 'x' } },
  { file: 'content/pages/about.md', schema: pageSchema, matter: { title: 'x' } },
  {
    file: `${folder}/meeting.md`,
    schema: meetingSchema,
    matter: {
      time: '18:30',
      venue: 'x',
      title: 'x',
      shorterNotice: { called: '2026-03-10', reason: 'x' },
      contact,
      webcast: 'https://webcast.example/watch?a=1&b=%22%3E',
      corrections,
      agenda: [
        { standing: 'words', purpose: 'x' },
        { report: 'report', title: 'x', purpose: 'x', presenter: 'x' },
        {
          title: 'x',
          exempt: { paragraphs: [3], publicInterest: 'x' },
          released: { date: '2026-03-15', by: 'x', note: 'x' },
        },
        { title: 'x', urgency: { reason: 'x', agreedBy: 'x' } },
        {
          title: 'x',
          part: 'B',
          exempt: { paragraphs: [3], publicInterest: 'x' },
          privateNotice: {
            first: '2026-02-10',
            representations: 'x',
            response: 'x',
            exception: { agreedBy: 'x', reason: 'x' },
          },
        },
        { title: 'x', part: 'B', confidential: { reason: 'x' } },
      ],
      publications: [
        { kind: 'agenda', date: '2026-03-10' },
        { kind: 'supplement', date: '2026-03-12', items: ['3'], reason: 'x' },
      ],
      planned: [
        'x',
        {
          title: 'x',
          purpose: 'x',
          leadOfficer: 'x',
          keyDecision: { reference: 'x', notice: 'x', exception: { kind: 'urgent', agreedBy: 'x', reason: 'x' } },
          private: 'x',
          documents: ['x'],
        },
      ],
    },
    spared: ['agenda.*.number', 'agenda.*.files.*.src', 'agenda.*.files.*.title', 'publications.*.items.*'],
  },
  { file: `${folder}/report.md`, schema: reportSchema, matter: report, spared: ['appendices.*.file'] },
  {
    file: `${folder}/appendix.md`,
    schema: reportSchema,
    matter: { ...report, appendices: [] },
    spared: ['appendices.*.file'],
  },
  {
    file: `${folder}/minutes.md`,
    schema: minutesSchema,
    matter: {
      started: '18:30',
      ended: '20:00',
      present: ['somebody', 'x'],
      apologies: ['x'],
      substitutes: [{ person: 'x', for: 'x' }],
      absent: ['x'],
      alsoPresent: ['x'],
      status: 'approved',
      amendments: ['x'],
      declarations: [{ person: 'x', item: '2', interest: 'x' }],
      decisions: {
        published: '2026-03-19',
        callIn: [{ item: '3', urgent: 'x' }],
        calledIn: [{ item: '2', date: '2026-03-20', by: ['x', 'somebody'], outcome: 'x' }],
      },
      publicSummary: 'x',
      corrections: [{ date: '2026-03-19', text: 'x' }],
    },
    // A list of amendments is attacked in place of a single text.
    spared: [
      'declarations.*.item',
      'decisions.callIn.*.item',
      'decisions.calledIn.*.item',
      'decisions.calledIn.*.by',
      'amendments',
    ],
  },
  {
    file: 'data/indicators/attacked.json',
    schema: indicatorSetSchema,
    matter: {
      id: 'attacked',
      title: 'x',
      owner: 'x',
      source: 'x',
      frequency: 'month',
      rag: { basis: 'latest', amberWithin: 0.1, measure: 'relative', owner: 'x' },
      comparators: [{ id: 'england', title: 'x' }],
      disclosure: { profile: 'own', from: 0, to: 2, owner: 'x', counts: ['one-1'] },
      indicators: [
        {
          id: 'one-1',
          title: 'x',
          description: 'x',
          unit: 'x',
          polarity: 'bigger-is-better',
          aggregate: 'latest',
          responsible: 'x',
          values: Object.fromEntries(['04', '05', '06', '07'].map((month, index) => [`2025-${month}`, 10 + index])),
          targets: { '2025/26': 12 },
          comparators: { england: { '2025/26': { value: 11, note: 'x' } } },
          notes: { '2025-07': 'x' },
          overrides: { '2025-06': { rag: 'green', reason: 'x' } },
        },
      ],
    },
    spared: ['indicators.*.provisional.*', 'indicators.*.values.*', '$schema', 'disclosure.tables.*.title'],
  },
];
