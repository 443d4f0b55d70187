import type { Archive } from '../../../model/archive.ts';
import type { Committee } from '../../../model/committee.ts';
import type { Decision } from '../../../model/decision.ts';
import type { IndicatorSet } from '../../../model/figures/indicator-set.ts';
import type { Meeting } from '../../../model/meeting.ts';
import type { Minutes } from '../../../model/minutes.ts';
import type { Person } from '../../../model/person.ts';
import type { Report } from '../../../model/report.ts';
import { sitePaths } from '../../../model/site-path.ts';

/** What a page is about, as far as programs have a use for it. */
export type PageSubject =
  | { readonly kind: 'site' }
  | { readonly kind: 'committee'; readonly committee: Committee }
  | { readonly kind: 'meeting'; readonly meeting: Meeting }
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'minutes'; readonly minutes: Minutes }
  | { readonly kind: 'decision'; readonly decision: Decision }
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'indicator-set'; readonly set: IndicatorSet };

/** Returns what each page is about, by its path; pages that are about nothing of the archive are missing. */
export function indexSubjects(archive: Archive): ReadonlyMap<string, PageSubject> {
  const subjects = new Map<string, PageSubject>([[sitePaths.home, { kind: 'site' }]]);
  for (const committee of archive.committees) subjects.set(committee.path, { kind: 'committee', committee });
  for (const meeting of archive.meetings) subjects.set(meeting.path, { kind: 'meeting', meeting });
  for (const report of archive.reports) subjects.set(report.path, { kind: 'report', report });
  for (const minutes of archive.minutes) subjects.set(minutes.path, { kind: 'minutes', minutes });
  for (const decision of archive.decisions) subjects.set(decision.path, { kind: 'decision', decision });
  for (const person of archive.people) subjects.set(person.path, { kind: 'person', person });
  for (const set of archive.indicatorSets) subjects.set(set.path, { kind: 'indicator-set', set });
  return subjects;
}
