import type { Answer, BodyRecommendation } from '../../../model/rendered-body.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import type { BodyWork } from '../body-work.ts';
import { escapeText, pathSlot } from '../slots.ts';
import { anyOf, type DirectiveUse } from './directive-use.ts';
import { aroundOutcome, type Around } from './outcomes.ts';

const answers: readonly Answer[] = ['accepted', 'partly', 'rejected'];

/**
 * Returns a recommendation with its name above it, and below it to whom it is made and its reference, where these are said.
 * Null where `to` is written like a slug and no committee has it (reported).
 */
export function renderRecommendation(use: DirectiveUse, work: BodyWork): Around | null {
  const written = use.attributes.get('to');
  const to = written === undefined ? null : readBody(written, use, work);
  if (written !== undefined && to === null) return null;
  const reference = use.attributes.get('ref') ?? null;
  const { body } = work.words;
  const facts: [string, string][] = [
    ...(to === null ? [] : [[body.to, to.html] as [string, string]]),
    ...(reference === null ? [] : [[body.reference, escapeText(reference)] as [string, string]]),
  ];
  const recommendation: BodyRecommendation = { to: to === null ? null : { name: to.name, slug: to.slug }, reference };
  return aroundOutcome({ kind: 'recommendation', recommendation }, facts, work);
}

/** Returns the answer to a recommendation, or null where it is none of the answers there are (reported). */
export function renderResponse(use: DirectiveUse, work: BodyWork): Around | null {
  const value = use.attributes.get('answer') ?? '';
  const answer = answers.find((known) => known === value);
  if (answer === undefined) {
    const facts = { attribute: 'answer', directive: ':::response', value, allowed: anyOf(answers), nearest: null };
    work.report('DIRECTIVE_ATTRIBUTE_INVALID', use.placeOf('answer'), facts);
    return null;
  }
  const reference = use.attributes.get('ref') ?? '';
  const { body } = work.words;
  const facts: [string, string][] = [
    [body.toRecommendation, escapeText(reference)],
    [body.answer, escapeText(body.answers[answer])],
  ];
  return aroundOutcome({ kind: 'response', response: { reference, answer } }, facts, work);
}

/** A committee by its slug, with a link to its page, or plain text. */
function readBody(
  written: string,
  use: DirectiveUse,
  work: BodyWork,
): { readonly name: string; readonly slug: string | null; readonly html: string } | null {
  const committee = work.lookups.committee(written);
  if (committee !== null) {
    const { name, slug, path } = committee;
    return { name, slug, html: `<a href="${pathSlot(path)}">${escapeText(name)}</a>` };
  }
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(written)) return { name: written, slug: null, html: escapeText(written) };
  const allowed = 'the folder name of a committee, or the name of whoever is asked';
  const slugs = work.lookups.committeeSlugs();
  const facts = {
    attribute: 'to',
    directive: ':::recommendation',
    value: written,
    allowed,
    nearest: nearest(written, slugs),
  };
  work.report('DIRECTIVE_ATTRIBUTE_INVALID', use.placeOf('to'), facts);
  return null;
}
