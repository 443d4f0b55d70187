import { formatDayShort, formatMonth } from '../../../model/calendar/format-day.ts';
import { calendarMonthPath, decisionsOfYearPath, sitePaths } from '../../../model/site-path.ts';
import type { Decision } from '../../../model/decision.ts';
import { inLanguage, type Site } from '../site.ts';
import type { Breadcrumb, PageFacts } from '../site-page.ts';
import { buildActionsView } from '../views/actions-view.ts';
import { buildCalendarView, monthsOfMeetings } from '../views/calendar-view.ts';
import { buildDecisionView } from '../views/decision-view.ts';
import { buildRecommendationsView } from '../views/recommendations-view.ts';
import { buildForwardPlanView } from '../views/forward-plan-view.ts';
import { buildDecisionsView, yearsOfDecisions } from '../views/decisions-view.ts';
import { homeCrumb } from './breadcrumbs.ts';

/** Returns the registers of decisions and actions, the forward plan, and the calendar. */
export function pagesOfRegisters(site: Site): PageFacts[] {
  return [
    ...decisionPages(site),
    ...site.archive.decisions.map((decision) => decisionPage(decision, inLanguage(site, decision.lang))),
    actionsPage(site),
    recommendationsPage(site),
    forwardPlanPage(site),
    ...calendarPages(site),
  ];
}

function decisionPages(site: Site): PageFacts[] {
  const { name } = site.archive.council;
  const { chrome, decisions: said } = site.words;
  const crumb: Breadcrumb = { text: chrome.decisions, path: sitePaths.decisions };
  const common = { kind: 'decisions', section: 'decisions', lang: null, listed: true } as const;
  return [
    {
      ...common,
      path: sitePaths.decisions,
      title: said.title,
      description: said.description(name),
      breadcrumbs: [homeCrumb(site), { ...crumb, path: null }],
      view: () => buildDecisionsView(null, site),
    },
    ...yearsOfDecisions(site).map((year) => ({
      ...common,
      path: decisionsOfYearPath(year),
      title: said.titleOfYear(year),
      description: said.descriptionOfYear(name, year),
      breadcrumbs: [homeCrumb(site), crumb, { text: year, path: null }],
      view: () => buildDecisionsView(year, site),
    })),
  ];
}

function decisionPage(decision: Decision, site: Site): PageFacts {
  const { words } = site;
  const { title, date, municipalYear } = decision;
  return {
    kind: 'decision',
    path: decision.path,
    title: `${title} – ${formatDayShort(date, words)}`,
    distinction: decision.slug,
    description: words.decision.description(title, decision.decidedBy.name, formatDayShort(date, words)),
    section: 'decisions',
    lang: decision.lang,
    search: { kind: 'decision', committees: [], meeting: { date, municipalYear } },
    breadcrumbs: [
      homeCrumb(site),
      { text: words.chrome.decisions, path: sitePaths.decisions },
      { text: title, path: null },
    ],
    listed: true,
    view: () => buildDecisionView(decision, site),
  };
}

function actionsPage(site: Site): PageFacts {
  return {
    kind: 'actions',
    path: sitePaths.actions,
    title: site.words.actions.title,
    description: site.words.actions.description(site.archive.council.name),
    section: 'actions',
    lang: null,
    breadcrumbs: [homeCrumb(site), { text: site.words.chrome.actions, path: null }],
    listed: true,
    view: () => buildActionsView(site),
  };
}

function recommendationsPage(site: Site): PageFacts {
  const { title, description } = site.words.recommendations;
  return {
    kind: 'recommendations',
    path: sitePaths.recommendations,
    title,
    description: description(site.archive.council.name),
    section: 'decisions',
    lang: null,
    breadcrumbs: [homeCrumb(site), { text: title, path: null }],
    listed: true,
    view: () => buildRecommendationsView(site),
  };
}

function forwardPlanPage(site: Site): PageFacts {
  const { title, description } = site.words.forwardPlan;
  return {
    kind: 'forward-plan',
    path: sitePaths.forwardPlan,
    title,
    description: description(site.archive.council.name),
    section: 'calendar',
    lang: null,
    breadcrumbs: [homeCrumb(site), { text: title, path: null }],
    listed: true,
    view: () => buildForwardPlanView(site),
  };
}

function calendarPages(site: Site): PageFacts[] {
  const { archive, words } = site;
  const { name } = archive.council;
  const said = words.calendar;
  const crumb: Breadcrumb = { text: words.chrome.calendar, path: sitePaths.calendar };
  const months = monthsOfMeetings(archive.meetings);
  const thisMonth = archive.today.slice(0, 7);
  // The month that is running, or the next one that has a meeting, or else the last that had one.
  const shown = months.find((month) => month >= thisMonth) ?? months.at(-1) ?? thisMonth;
  const common = { kind: 'calendar', section: 'calendar', lang: null, listed: true } as const;
  return [
    {
      ...common,
      path: sitePaths.calendar,
      title: said.title,
      description: said.description(name),
      breadcrumbs: [homeCrumb(site), { ...crumb, path: null }],
      view: () => buildCalendarView(shown, true, site),
    },
    ...months.map((month) => ({
      ...common,
      path: calendarMonthPath(month),
      title: said.titleOfMonth(formatMonth(month, words)),
      description: said.descriptionOfMonth(name, formatMonth(month, words)),
      breadcrumbs: [homeCrumb(site), crumb, { text: formatMonth(month, words), path: null }],
      view: () => buildCalendarView(month, false, site),
    })),
  ];
}
