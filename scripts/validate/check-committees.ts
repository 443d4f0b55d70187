import { diagnose } from '../diagnostics/diagnose.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { CommitteeMatter } from '../schema/committee.ts';
import type { CheckedFile } from './check-schema.ts';
import type { RootIndex } from './root-index.ts';

/** Checks the parents of committees and the dates of memberships. */
export function checkCommittees(index: RootIndex): void {
  const parents = new Map<string, string>();
  for (const { slug, committee } of index.root.committees) {
    if (committee === null) continue;
    const parent = committee.matter?.parent;
    if (parent === undefined) continue;
    if (index.committees.has(parent)) parents.set(slug, parent);
    else {
      const facts = { slug: parent, nearest: nearest(parent, index.committees) };
      index.report(diagnose('COMMITTEE_UNKNOWN', committee.source.positionOf(['parent']), facts));
    }
  }
  for (const { slug, committee } of index.root.committees) {
    if (committee === null) continue;
    const chain = cycleFrom(slug, parents);
    // Each cycle is reported once, at the committee that comes first in it by the alphabet.
    if (chain?.every((other) => other >= slug) === true) {
      const facts = { chain: [...chain, slug] };
      index.report(diagnose('COMMITTEE_CYCLE', committee.source.positionOf(['parent']), facts));
    }
    checkMembers(index, committee);
  }
}

/** The committees from one up to itself, or null where the way up ends. */
function cycleFrom(slug: string, parents: ReadonlyMap<string, string>): readonly string[] | null {
  const chain = [slug];
  for (let above = parents.get(slug); above !== undefined; above = parents.get(above)) {
    if (above === slug) return chain;
    if (chain.includes(above)) return null;
    chain.push(above);
  }
  return null;
}

function checkMembers(index: RootIndex, { source, matter }: CheckedFile<CommitteeMatter>): void {
  const known: { person: string; from: string; until: string; line: number }[] = [];
  matter?.members?.forEach((member, at) => {
    if (member?.person === undefined) return;
    const { person, from = '', until = '9999' } = member;
    if (until < from) {
      const facts = { from, until };
      index.report(diagnose('PERSON_DATES_REVERSED', source.positionOf(['members', at, 'until']), facts));
      return;
    }
    const place = source.positionOf(['members', at, 'person']);
    const other = known.find((entry) => entry.person === person && entry.from <= until && from <= entry.until);
    if (other !== undefined) {
      index.report(diagnose('MEMBERSHIP_TWICE', place, { person, other: `in line ${other.line}` }));
    }
    known.push({ person, from, until, line: place.line });
  });
}
