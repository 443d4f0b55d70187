import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic, SourcePosition } from '../diagnostics/diagnostic.ts';
import type { Archive } from '../model/archive.ts';
import type { Jurisdiction } from '../model/council.ts';
import { isExecutive } from '../model/committee.ts';
import { groundOf } from '../model/meetings/ground-of.ts';

const countries = { wales: 'Wales', scotland: 'Scotland', 'northern-ireland': 'Northern Ireland' } as const;

/** Rules that are not those of every jurisdiction, each with where it is and where it would have something to look at. */
const rules: readonly {
  readonly name: string;
  readonly of: readonly Jurisdiction[];
  readonly placeIn: (archive: Archive) => SourcePosition | null;
}[] = [
  { name: 'exempt information', of: ['england', 'wales'], placeIn: placeOfExempt },
  { name: 'the six months of attendance', of: ['england', 'wales'], placeIn: placeOfMinutes },
  { name: 'the six years of inspection', of: ['england', 'wales'], placeIn: ({ removed }) => removed[0]?.at ?? null },
  {
    name: 'the notices, decision records and answers of an executive',
    of: ['england'],
    placeIn: placeOfExecutive,
  },
];

/**
 * Returns which rules are not applied where the council is, once for an archive that has something they would look at. What
 * is known: Local Government Act 1972 Part VA (of it s.100C) with Schedule 12A, and section 85, hold in England and Wales; SI 2012/2089 and
 * Local Government Act 2000 s.9FE in England. The others have laws of their own, such as SR 2015/44 in Northern Ireland.
 */
export function checkRulesApplied(archive: Archive): Diagnostic[] {
  const { jurisdiction } = archive.council;
  if (jurisdiction === 'england') return [];
  const wanting = rules
    .filter((rule) => !rule.of.includes(jurisdiction))
    .flatMap(({ name, placeIn }) => {
      const at = placeIn(archive);
      return at === null ? [] : [{ name, at }];
    });
  const [first] = wanting;
  if (first === undefined) return [];
  const facts = { country: countries[jurisdiction], rules: wanting.map(({ name }) => name) };
  return [diagnose('RULES_NOT_APPLIED', first.at, facts)];
}

function placeOfExempt({ meetings }: Archive): SourcePosition | null {
  const items = meetings.flatMap(({ agenda }) => agenda?.items ?? []);
  return items.find((item) => groundOf(item)?.kind === 'exempt')?.at ?? null;
}

function placeOfMinutes({ minutes }: Archive): SourcePosition | null {
  return minutes[0]?.source.positionOf([]) ?? null;
}

function placeOfExecutive({ meetings, decisions }: Archive): SourcePosition | null {
  const held = meetings.find(({ committee, agenda }) => isExecutive(committee) && agenda !== null);
  return (held ?? decisions.find(({ keyDecision }) => keyDecision !== null))?.source.positionOf([]) ?? null;
}
