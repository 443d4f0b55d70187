import type { BodyAction } from '../../../model/rendered-body.ts';
import type { BodyWork } from '../body-work.ts';
import { labelOfOutcome, type OutcomeFacts } from '../outcomes.ts';
import { escapeText, markedId } from '../slots.ts';
import { renderDay } from './day-and-time.ts';
import { anyOf, type DirectiveUse } from './directive-use.ts';
import { renderPerson } from './named-person.ts';

/** A container's HTML before and after what it holds. */
export interface Around {
  readonly open: string;
  readonly close: string;
}

/** Returns a resolution with its name above it. */
export function renderResolution(work: BodyWork): Around {
  return aroundOutcome({ kind: 'resolved' }, [], work);
}

/** Returns an outcome with its name above it, and below it what is said of it: pairs of a name and HTML. */
export function aroundOutcome(
  outcome: OutcomeFacts,
  facts: readonly (readonly [name: string, html: string])[],
  work: BodyWork,
): Around {
  const id = markedId(work.outcomes.begin(outcome));
  const { kind } = outcome;
  const list = facts.map(([name, html]) => `<div><dt>${escapeText(name)}</dt><dd>${html}</dd></div>`).join('');
  return {
    open: `<div class="outcome outcome-${kind}" id="${id}">\n<p class="outcome-label">${escapeText(labelOfOutcome(outcome, work.words))}</p>\n`,
    close: list === '' ? '</div>\n' : `<dl class="action-facts">${list}</dl>\n</div>\n`,
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
  const { body } = work.words;
  const action = {
    owner: owner === undefined ? null : { name: owner.text, slug: work.lookups.person(written ?? '')?.slug ?? null },
    due: use.attributes.get('due') ?? null,
    reference,
    status,
  };
  const facts: [string, string][] = [
    ...(owner === undefined ? [] : [[body.owner, owner.html] as [string, string]]),
    ...(due === undefined ? [] : [[body.due, due.html] as [string, string]]),
    ...(reference === null ? [] : [[body.reference, escapeText(reference)] as [string, string]]),
    ...(status === 'open' ? [] : [[body.state, escapeText(body.states[status])] as [string, string]]),
  ];
  return aroundOutcome({ kind: 'action', action }, facts, work);
}

function readStatus(use: DirectiveUse, work: BodyWork): BodyAction['status'] | null {
  const value = use.attributes.get('status') ?? 'open';
  const status = statuses.find((known) => known === value);
  if (status !== undefined) return status;
  const facts = { attribute: 'status', directive: ':::action', value, allowed: anyOf(statuses), nearest: null };
  work.report('DIRECTIVE_ATTRIBUTE_INVALID', use.placeOf('status'), facts);
  return null;
}
