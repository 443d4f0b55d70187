import type { BodyAction } from '../../../model/rendered-body.ts';
import type { BodyWork } from '../body-work.ts';
import { escapeText, markedId } from '../slots.ts';
import { renderDay } from './day-and-time.ts';
import { anyOf, type DirectiveUse } from './directive-use.ts';
import { renderPerson } from './named-person.ts';

/** A container's HTML before and after what it holds. */
export interface Around {
  readonly open: string;
  readonly close: string;
}

/** Returns a recommendation or resolution with its name above it. */
export function renderOutcome(kind: 'recommendation' | 'resolved', work: BodyWork): Around {
  const id = markedId(work.outcomes.begin(kind, null));
  return {
    open: `<div class="outcome outcome-${kind}" id="${id}">\n<p class="outcome-label">${escapeText(work.words.outcomes[kind])}</p>\n`,
    close: '</div>\n',
  };
}

const statuses: readonly BodyAction['status'][] = ['open', 'done', 'dropped'];

/**
 * Returns an action with its owner, due day, reference and state below it, or null where one of them is wrong (reported).
 * A later word on an action names it by its reference.
 */
export function renderAction(use: DirectiveUse, work: BodyWork): Around | null {
  const written = use.attributes.get('owner');
  const owner = written === undefined ? undefined : renderPerson(written, use.placeOf('owner'), work);
  const due = use.attributes.has('due') ? renderDay('due', use, work) : undefined;
  const status = readStatus(use, work);
  if (owner === null || due === null || status === null) return null;
  const reference = use.attributes.get('ref') ?? null;
  const { words } = work;
  const { body } = words;
  const fact = (name: string, html: string): string => `<div><dt>${escapeText(name)}</dt><dd>${html}</dd></div>`;
  const facts = [
    ...(owner === undefined ? [] : [fact(body.owner, owner.html)]),
    ...(due === undefined ? [] : [fact(body.due, due.html)]),
    ...(reference === null ? [] : [fact(body.reference, escapeText(reference))]),
    ...(status === 'open' ? [] : [fact(body.state, escapeText(body.states[status]))]),
  ];
  const id = work.outcomes.begin('action', {
    owner: owner === undefined ? null : { name: owner.text, slug: work.lookups.person(written ?? '')?.slug ?? null },
    due: use.attributes.get('due') ?? null,
    reference,
    status,
  });
  return {
    open: `<div class="outcome outcome-action" id="${markedId(id)}">\n<p class="outcome-label">${escapeText(words.outcomes.action)}</p>\n`,
    close: `<dl class="action-facts">${facts.join('')}</dl>\n</div>\n`,
  };
}

function readStatus(use: DirectiveUse, work: BodyWork): BodyAction['status'] | null {
  const value = use.attributes.get('status') ?? 'open';
  const status = statuses.find((known) => known === value);
  if (status !== undefined) return status;
  const facts = { attribute: 'status', directive: ':::action', value, allowed: anyOf(statuses), nearest: null };
  work.report('DIRECTIVE_ATTRIBUTE_INVALID', use.placeOf('status'), facts);
  return null;
}
