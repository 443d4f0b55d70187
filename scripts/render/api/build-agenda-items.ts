import type { AgendaItem, Withheld } from '../../model/agenda.ts';
import { londonMoment } from '../../model/calendar/london-moment.ts';
import type { MinuteEntry } from '../../model/minutes.ts';
import type { RecordedOutcome } from '../registers/register.ts';
import type { ApiSite } from './api-site.ts';
import { fileOfMinutes } from './build-files.ts';
import { consultationId } from './build-papers.ts';
import { buildVoteEvent } from './build-vote-events.ts';
import { callInProperties } from './call-in-properties.ts';
import { modifiedOf } from './modified-of.ts';
import { releaseProperties } from './paper-properties.ts';
import { oparlObject, unlessEmpty, type JsonValue, type OParlObject } from './oparl-object.ts';

/**
 * Returns an item of an agenda; `order` is its place there, from 0. An item whose papers are withheld says so and why,
 * and names none of them.
 */
export function buildAgendaItem(item: AgendaItem, order: number, site: ApiSite): OParlObject {
  const { meeting } = item;
  const minute = meeting.minutes?.entries.find((entry) => entry.item === item) ?? null;
  const outcomes = minute === null ? [] : site.outcomesOf(minute);
  const consultations = item.papers.flatMap((paper) =>
    paper.kind === 'minutes'
      ? []
      : [consultationId(item, paper.kind === 'report' ? paper.path : paper.file.path, site)],
  );
  const resolved = outcomes.filter(({ outcome }) => outcome.kind === 'resolved').map(site.textOfOutcome);
  return oparlObject('AgendaItem', site.id('agenda-items', meeting.path, item.anchor), {
    meeting: site.id('meetings', meeting.path),
    number: item.number,
    order,
    name: item.title,
    public: item.part === 'A',
    consultation: consultations[0],
    resolutionText: resolved.length === 0 ? undefined : resolved.join('\n\n'),
    auxiliaryFile: unlessEmpty(
      item.papers.flatMap((paper) => (paper.kind === 'minutes' ? [fileOfMinutes(paper, site)] : [])),
    ),
    created: londonMoment(item.publication.date),
    modified: modifiedOf(meeting),
    web: `${site.address(meeting.path)}#${item.anchor}`,
    'cleardays:purpose': item.purpose === null ? undefined : site.textOf(item.purpose),
    // OParl has room for one consultation of an item, and an item here may have several papers.
    'cleardays:consultations': consultations.length > 1 ? consultations : undefined,
    'cleardays:toFollow': item.toFollow ? true : undefined,
    'cleardays:withdrawn': item.withdrawn ? true : undefined,
    'cleardays:deferredTo': item.deferredTo ?? undefined,
    ...withheldProperties(item.withheld),
    'cleardays:released': releaseProperties(item.release, site),
    'cleardays:urgency': item.urgency === null ? undefined : site.textOf(item.urgency.reason),
    'cleardays:minute': minute === null ? undefined : minuteProperties(minute, item, site),
    'cleardays:actions': unlessEmpty(outcomes.flatMap((outcome) => actionProperties(outcome, site))),
    'cleardays:votes': unlessEmpty(
      minute === null ? [] : site.votesOf(minute).map((vote) => buildVoteEvent(vote, site)),
    ),
    'cleardays:callIn': minute === null || resolved.length === 0 ? undefined : callInProperties(minute.callIn, site),
    'cleardays:recommendationsMade': unlessEmpty(
      outcomes.filter(({ outcome }) => outcome.kind === 'recommendation').map(site.textOfOutcome),
    ),
  });
}

function withheldProperties(withheld: Withheld | null): Readonly<Record<string, JsonValue | undefined>> {
  if (withheld === null) return {};
  if (withheld.kind === 'confidential') return { 'cleardays:withheld': 'confidential' };
  return {
    'cleardays:withheld': 'exempt',
    'cleardays:exemptParagraphs': withheld.paragraphs.map(({ number, description }) => ({ number, description })),
  };
}

function minuteProperties({ number, anchor }: MinuteEntry, { meeting }: AgendaItem, site: ApiSite): JsonValue {
  const page = meeting.minutes?.path ?? meeting.path;
  return { number: number === '' ? undefined : number, web: `${site.address(page)}#${anchor}` };
}

function actionProperties(recorded: RecordedOutcome, site: ApiSite): JsonValue[] {
  const said = recorded.outcome.action;
  if (recorded.outcome.kind !== 'action' || said === null) return [];
  const action = site.actionOf(recorded);
  return [
    {
      reference: said.reference ?? undefined,
      text: site.textOfOutcome(recorded),
      owner: action?.owner?.name,
      person: action?.owner?.person == null ? undefined : site.id('people', action.owner.person.path),
      due: action?.due ?? undefined,
      // As of the day the archive is built for, by the newest meeting that said something of it.
      state: action?.state,
    },
  ];
}
