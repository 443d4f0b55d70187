import { countOf, readVoters, voteSides, type VoteSide } from '../../../model/minutes/vote-side.ts';
import type { BodyVote } from '../../../model/rendered-body.ts';
import type { BodyWork } from '../body-work.ts';
import { escapeText } from '../slots.ts';
import type { DirectiveUse } from './directive-use.ts';
import { renderPerson } from './named-person.ts';

/**
 * Returns the table of a `::vote{…}`, a row a side, with the names of a recorded vote, and notes the vote; null where a side is
 * wrong (reported).
 */
export function renderVote(use: DirectiveUse, work: BodyWork): string | null {
  const { votes } = work.words.body;
  const sides = voteSides.filter((side) => use.attributes.has(side));
  const read = sides.map((side) => renderSide(side, use, work));
  const rows = read.filter((side) => side !== null);
  if (rows.length < read.length) return null;
  const title = use.attributes.get('title') ?? null;
  work.votes.push({
    title,
    within: work.outcomes.current,
    sides: rows.map(({ side, count, voters }) => ({ side, count, voters })),
  });
  const usual = rows.some(({ voters: names }) => names !== null) ? votes.recorded : votes.vote;
  const lines = rows.map(
    ({ side, html }) => `<tr><th scope="row">${escapeText(votes[side])}</th><td>${html}</td></tr>`,
  );
  return `<table class="vote">\n<caption>${escapeText(title ?? usual)}</caption>\n<tbody>\n${lines.join('\n')}\n</tbody>\n</table>\n`;
}

type RenderedSide = BodyVote['sides'][number] & {
  readonly html: string;
};

function renderSide(side: VoteSide, use: DirectiveUse, work: BodyWork): RenderedSide | null {
  const value = use.attributes.get(side) ?? '';
  const voters = readVoters(value);
  if (voters === null) {
    const allowed = 'a count such as 7, or names such as "ann-lee ben-ray" or "Ann Lee, Ben Ray"';
    const facts = { attribute: side, directive: '::vote', value, allowed, nearest: null };
    work.report('DIRECTIVE_ATTRIBUTE_INVALID', use.placeOf(side), facts);
    return null;
  }
  if (typeof voters === 'number') return { side, count: voters, voters: null, html: String(voters) };
  const people = voters.map((name) => renderPerson(name, use.placeOf(side), work));
  const known = people.filter((person) => person !== null);
  if (known.length < people.length) return null;
  const count = countOf(voters);
  const named = known.map(({ text }, index) => ({
    name: text,
    slug: work.lookups.person(voters[index] ?? '')?.slug ?? null,
  }));
  return { side, count, voters: named, html: `${count}: ${known.map(({ html }) => html).join(', ')}` };
}
