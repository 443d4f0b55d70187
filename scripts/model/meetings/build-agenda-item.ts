import type { PageMatter } from '../../schema/page.ts';
import type { Valid, ValidMeeting } from '../../schema/valid-root.ts';
import { wordsFor } from '../../words/words-of.ts';
import type { Words } from '../../words/words.ts';
import type { AgendaItem, Release, Withheld } from '../agenda.ts';
import type { BuildContext } from '../build-context.ts';
import { buildBody, buildMarkdown } from '../build-markdown.ts';
import { formatDayShort } from '../calendar/format-day.ts';
import type { Meeting } from '../meeting.ts';
import type { Publication } from '../publication.ts';
import type { UnderConstruction } from '../under-construction.ts';
import { describeExemptParagraph } from './exempt-descriptions.ts';
import type { NumberedItem } from './number-agenda.ts';

/** Returns an item of business without its papers. */
export function buildAgendaItem(
  file: ValidMeeting,
  meeting: Meeting,
  item: NumberedItem,
  publication: Publication,
  standingTexts: ReadonlyMap<string, Valid<PageMatter>>,
  context: BuildContext,
): UnderConstruction<AgendaItem> {
  const { matter, index } = item;
  const at = ['agenda', index];
  const standing = standingTexts.get(matter.standing ?? '') ?? null;
  const { urgency } = matter;
  // What is said of an item stands among what its meeting's file says.
  const words = wordsFor(meeting.lang, context.council.words);
  const ground = buildWithheld(file, item, words, context);
  const release = buildRelease(file, item, ground, context);
  const withheld = release === null ? ground : null;
  return {
    meeting,
    at: file.source.positionOf(at),
    number: item.number,
    anchor: item.anchor,
    title: matter.title ?? untypedTitle({ file, meeting, item, standing, withheld: ground, words }, context),
    purpose: buildMarkdown(file, [...at, 'purpose'], matter.purpose),
    standingSlug: matter.standing ?? null,
    standingText: standing === null ? null : buildBody(standing),
    presenter: matter.presenter === undefined ? null : context.directory.named(matter.presenter),
    part: item.part,
    papers: [],
    withheld,
    privateNotice: buildPrivateNotice(file, item, context),
    release,
    urgency:
      urgency === undefined
        ? null
        : {
            reason: buildMarkdown(file, [...at, 'urgency', 'reason'], urgency.reason),
            agreedBy: context.directory.named(urgency.agreedBy),
          },
    toFollow: false,
    withdrawn: matter.withdrawn ?? false,
    deferredTo: matter.deferredTo ?? null,
    publication,
    minutesOf: matter.minutes ?? null,
    listsActions: matter.actions === 'previous',
    listsProgramme: matter.programme === 'coming',
  };
}

function buildWithheld(
  file: ValidMeeting,
  { matter, index }: NumberedItem,
  words: Words,
  { council }: BuildContext,
): Withheld | null {
  const at = ['agenda', index];
  if (matter.exempt !== undefined) {
    return {
      kind: 'exempt',
      paragraphs: [...matter.exempt.paragraphs]
        .sort((a, b) => a - b)
        .map((number) => ({
          number,
          description: describeExemptParagraph(council.jurisdiction, number, file.date, words),
        })),
      publicInterest: buildMarkdown(file, [...at, 'exempt', 'publicInterest'], matter.exempt.publicInterest),
    };
  }
  if (matter.confidential === undefined) return null;
  return {
    kind: 'confidential',
    reason: buildMarkdown(file, [...at, 'confidential', 'reason'], matter.confidential.reason),
  };
}

/** A release of a later day is not told before it. */
function buildRelease(
  file: ValidMeeting,
  { matter, index }: NumberedItem,
  was: Withheld | null,
  { publishedBy }: BuildContext,
): Release | null {
  const { released } = matter;
  if (released === undefined || was === null || released.date > publishedBy) return null;
  const note = buildMarkdown(file, ['agenda', index, 'released', 'note'], released.note);
  return { date: released.date, by: released.by, note, was };
}

function buildPrivateNotice(
  file: ValidMeeting,
  { matter, index }: NumberedItem,
  { directory }: BuildContext,
): AgendaItem['privateNotice'] {
  const { privateNotice: typed } = matter;
  if (typed === undefined) return null;
  const at = ['agenda', index, 'privateNotice'];
  return {
    first: typed.first ?? null,
    second: typed.second ?? null,
    representations: buildMarkdown(file, [...at, 'representations'], typed.representations),
    response: buildMarkdown(file, [...at, 'response'], typed.response),
    exception:
      typed.exception === undefined
        ? null
        : {
            agreedBy: directory.named(typed.exception.agreedBy),
            reason: buildMarkdown(file, [...at, 'exception', 'reason'], typed.exception.reason),
          },
  };
}

interface Untyped {
  readonly file: ValidMeeting;
  readonly meeting: Meeting;
  readonly item: NumberedItem;
  readonly standing: Valid<PageMatter> | null;
  readonly withheld: Withheld | null;
  readonly words: Words;
}

/** For a withheld item neither the subject nor the slug of its paper may serve: both may say what is exempt. */
function untypedTitle({ file, meeting, item, standing, withheld, words }: Untyped, { edition }: BuildContext): string {
  const { matter } = item;
  const { titles } = words;
  if (standing !== null) return standing.matter.title;
  if (matter.actions !== undefined) return titles.actions;
  if (matter.programme !== undefined) return titles.programme;
  if (matter.minutes !== undefined) {
    return isPreviousMeeting(meeting, matter.minutes)
      ? titles.minutesOfPrevious
      : titles.minutesOf(formatDayShort(matter.minutes, words));
  }
  if (withheld === null || edition === 'members') {
    const slug = matter.report ?? matter.papers?.[0];
    const reports = withheld === null ? file.reports : [...file.exemptReports, ...file.reports];
    const report = reports.find((candidate) => candidate.slug === slug);
    if (report !== undefined) return report.matter.subject;
  }
  return withheld === null ? titles.item : titles.closedItem;
}

function isPreviousMeeting(meeting: Meeting, day: string): boolean {
  let earlier = meeting.previous;
  while (earlier !== null && earlier.status !== 'scheduled') earlier = earlier.previous;
  return earlier?.date === day;
}
