import type { DecisionMatter } from '../schema/decision.ts';
import type { Valid } from '../schema/valid-root.ts';
import { buildCalledIn, callInOf, type CallInRule } from './build-call-in.ts';
import type { BuildContext } from './build-context.ts';
import { buildCorrections } from './build-corrections.ts';
import { buildBody, buildMarkdown, buildMarkdownList } from './build-markdown.ts';
import { inKnownYears, lastDayToPublish, type WorkingCalendar } from './calendar/clear-days.ts';
import { lastDayForKeyDecisionNotice } from './calendar/key-decision-notice.ts';
import { formatMunicipalYear, municipalYearOf } from './calendar/municipal-year.ts';
import type { Decision } from './decision.ts';
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
  const calledIn = matter.calledIn === undefined ? null : buildCalledIn(file, ['calledIn'], matter.calledIn, context);
  return {
    kind: 'decision',
    source,
    slug,
    path: decisionPath(slug),
    title: matter.title,
    reference: matter.reference ?? null,
    decidedBy: directory.named(matter.decidedBy),
    date: matter.date,
    published,
    fiveClearDays: inKnownYears((days) => lastDayToPublish(matter.date, 5, days), calendar),
    twentyEightClearDays: lastDayForKeyDecisionNotice(matter.date, context.council.keyDecisionDays, calendar),
    municipalYear: formatMunicipalYear(municipalYearOf(matter.date, [])),
    authority: buildMarkdown(file, ['authority'], matter.authority),
    reasons: buildMarkdown(file, ['reasons'], matter.reasons),
    options: buildMarkdown(file, ['options'], matter.options),
    conflicts: buildMarkdown(file, ['conflicts'], matter.conflicts),
    keyDecision: buildKeyDecision(file, [], matter.keyDecision, directory),
    callIn: callInOf({ published, rule: ruleOf(file), calledIn }, context, calendar),
    recordedCallIn: calledIn,
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

function ruleOf(file: Valid<DecisionMatter>): CallInRule {
  const { callIn, keyDecision } = file.matter;
  if (callIn === undefined) return keyDecision === undefined ? 'none' : 'applies';
  if (callIn === 'none') return 'excluded';
  return callIn === 'applies' ? callIn : { urgent: buildMarkdown(file, ['callIn', 'urgent'], callIn.urgent) };
}
