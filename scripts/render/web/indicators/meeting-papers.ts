import type { AgendaItem } from '../../../model/agenda.ts';
import type { Archive } from '../../../model/archive.ts';
import type { Markdown } from '../../../model/markdown.ts';
import type { Meeting } from '../../../model/meeting.ts';
import type { Minutes } from '../../../model/minutes.ts';
import type { Words } from '../../../words/words.ts';
import type { Report } from '../../../model/report.ts';

/** A report, minutes or agenda that this edition has a page of, with its texts. */
export interface MeetingPaper {
  readonly meeting: Meeting;
  readonly path: string;
  readonly title: string;
  readonly exempt: boolean;
  readonly texts: readonly PaperText[];
}

/** A text of a paper, and where on the paper's page it stands. */
export interface PaperText {
  readonly markdown: Markdown | null;
  /** What the view of the page puts before the ids of the text; null where nothing in it can be pointed to. */
  readonly idPrefix: string | null;
  /** What of the page holds the text: its id, and its name in words, `minute 18/19`; null for the page itself. */
  readonly part: { readonly id: string; readonly words: string } | null;
}

/** Returns the papers of all meetings, the newest meeting first: its reports, its minutes, its agenda. */
export function* listMeetingPapers(archive: Archive): Generator<MeetingPaper> {
  const { words } = archive.council;
  const reports = Map.groupBy(archive.reports, ({ meeting }) => meeting);
  for (const meeting of archive.meetings) {
    for (const report of reports.get(meeting) ?? []) yield paperOfReport(report, words);
    if (meeting.minutes !== null) yield paperOfMinutes(meeting.minutes, words);
    yield paperOfAgenda(meeting, words);
  }
}

function paperOfReport(report: Report, { indicators: { citing } }: Words): MeetingPaper {
  const { meeting, path, subject: title, exempt } = report;
  const fields = [
    report.brief,
    report.origin,
    report.financialImpact,
    report.corporatePriority,
    report.wards,
    report.cabinetMember,
    ...report.backgroundDocuments,
  ];
  const texts = fields.map((markdown): PaperText => ({ markdown, idPrefix: null, part: null }));
  const body = { markdown: report.body, idPrefix: '', part: null };
  const recommendations = report.recommendations.map((markdown, index): PaperText => {
    const part = { id: `recommendation-${index + 1}`, words: citing.places.recommendation(String(index + 1)) };
    return { markdown, idPrefix: null, part };
  });
  return { meeting, path, title, exempt, texts: [body, ...recommendations, ...texts] };
}

function paperOfMinutes(minutes: Minutes, words: Words): MeetingPaper {
  const { places } = words.indicators.citing;
  const { meeting, path } = minutes;
  const whole = (markdown: Markdown | null, idPrefix: string | null): PaperText => ({ markdown, idPrefix, part: null });
  return {
    meeting,
    path,
    title: minutes.status === 'draft' ? words.meeting.draftMinutes : words.meeting.minutes,
    exempt: false,
    texts: [
      whole(minutes.preamble, 'preamble-'),
      ...minutes.entries.map(({ body, anchor, number }) => ({
        markdown: body,
        idPrefix: `${anchor}-`,
        part: { id: anchor, words: number === '' ? places.privateMinute : places.minute(number) },
      })),
      whole(minutes.publicSummary, 'private-'),
      ...minutes.declarations.map(({ interest }) => whole(interest, null)),
      ...minutes.amendments.map((amendment) => whole(amendment, null)),
    ],
  };
}

function paperOfAgenda(meeting: Meeting, words: Words): MeetingPaper {
  const texts = (meeting.agenda?.items ?? []).flatMap((item) =>
    textsOfItem(item).map((markdown): PaperText => {
      const part = { id: item.anchor, words: words.indicators.citing.places.item(item.number) };
      return { markdown, idPrefix: null, part };
    }),
  );
  const notice = { markdown: meeting.notice, idPrefix: null, part: null };
  return { meeting, path: meeting.path, title: words.agenda.title, exempt: false, texts: [notice, ...texts] };
}

function textsOfItem({ purpose, standingText, urgency, withheld }: AgendaItem): readonly (Markdown | null)[] {
  const why = withheld?.kind === 'exempt' ? withheld.publicInterest : (withheld?.reason ?? null);
  return [purpose, standingText, urgency?.reason ?? null, why];
}
