import type { DecisionMatter } from '../schema/decision.ts';
import type { Valid } from '../schema/valid-root.ts';
import type { BuildContext } from './build-context.ts';
import { buildCorrections } from './build-corrections.ts';
import { buildBody, buildMarkdown, buildMarkdownList } from './build-markdown.ts';
import { BankHolidaysUnknownError } from './calendar/bank-holidays.ts';
import { countWorkingDays, weekdaysAlone, type WorkingCalendar } from './calendar/clear-days.ts';
import { formatMunicipalYear, municipalYearOf } from './calendar/municipal-year.ts';
import type { CallIn, Decision } from './decision.ts';
import { buildContact } from './people/build-people.ts';
import { buildKeyDecision } from './reports/build-key-decision.ts';
import { decisionPath } from './site-path.ts';

/** Returns the decisions taken outside meetings that are published, the newest first. */
export function buildDecisions(context: BuildContext, calendar: WorkingCalendar): readonly Decision[] {
  return context.root.decisions
    .map((file) => buildDecision(file, context, calendar))
    .filter(({ published }) => published <= context.publishedBy)
    .sort((one, other) => other.date.localeCompare(one.date) || one.slug.localeCompare(other.slug));
}

function buildDecision(file: Valid<DecisionMatter>, context: BuildContext, calendar: WorkingCalendar): Decision {
  const { matter, slug, source } = file;
  const { directory, today } = context;
  const published = matter.published ?? matter.date;
  return {
    source,
    slug,
    path: decisionPath(slug),
    title: matter.title,
    reference: matter.reference ?? null,
    decidedBy: directory.named(matter.decidedBy),
    date: matter.date,
    published,
    municipalYear: formatMunicipalYear(municipalYearOf(matter.date, [])),
    authority: buildMarkdown(file, ['authority'], matter.authority),
    reasons: buildMarkdown(file, ['reasons'], matter.reasons),
    options: buildMarkdown(file, ['options'], matter.options),
    conflicts: buildMarkdown(file, ['conflicts'], matter.conflicts),
    keyDecision: buildKeyDecision(file, directory),
    callIn: callInOf(file, published, context, calendar),
    backgroundDocuments:
      matter.backgroundDocuments === 'none'
        ? []
        : buildMarkdownList(file, 'backgroundDocuments', matter.backgroundDocuments),
    contactOfficer: matter.contactOfficer === undefined ? null : buildContact(matter.contactOfficer, directory),
    lang: matter.lang ?? null,
    ...buildCorrections(file, today),
    body: buildBody(file),
  };
}

/**
 * The last day is so many working days after publication as the council's constitution says: published on Friday 27 March
 * 2026 with five days, on Tuesday 7 April, after Easter. In a year whose bank holidays are not known weekdays are counted.
 */
function callInOf(
  file: Valid<DecisionMatter>,
  published: string,
  { council, today }: BuildContext,
  calendar: WorkingCalendar,
): CallIn {
  const { callIn = file.matter.keyDecision === undefined ? 'none' : 'applies' } = file.matter;
  if (callIn === 'none') return { kind: 'none' };
  if (typeof callIn === 'object') {
    return { kind: 'urgent', reason: buildMarkdown(file, ['callIn', 'urgent'], callIn.urgent) };
  }
  const lastDay = lastDayOfCallIn(published, council.callInDays, calendar);
  return { kind: today <= lastDay ? 'open' : 'over', lastDay };
}

function lastDayOfCallIn(published: string, days: number, calendar: WorkingCalendar): string {
  try {
    return countWorkingDays(published, days, calendar);
  } catch (error) {
    if (error instanceof BankHolidaysUnknownError) return countWorkingDays(published, days, weekdaysAlone);
    throw error;
  }
}
