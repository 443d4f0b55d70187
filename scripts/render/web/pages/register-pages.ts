import { formatMonth } from '../../../model/calendar/format-day.ts';
import { calendarMonthPath, decisionsOfYearPath, sitePaths } from '../../../model/site-path.ts';
import type { Site } from '../site.ts';
import type { Breadcrumb, PageFacts } from '../site-page.ts';
import { buildActionsView } from '../views/actions-view.ts';
import { buildCalendarView, monthsOfMeetings } from '../views/calendar-view.ts';
import { buildDecisionsView, yearsOfDecisions } from '../views/decisions-view.ts';
import { homeCrumb } from './breadcrumbs.ts';

const decisionsCrumb: Breadcrumb = { text: 'Decisions', path: sitePaths.decisions };
const calendarCrumb: Breadcrumb = { text: 'Calendar', path: sitePaths.calendar };

/** Returns the registers of decisions and actions, and the calendar. */
export function pagesOfRegisters(site: Site): PageFacts[] {
  return [...decisionPages(site), actionsPage(site), ...calendarPages(site)];
}

function decisionPages(site: Site): PageFacts[] {
  const { name } = site.archive.council;
  const common = { kind: 'decisions', section: 'decisions', lang: null, listed: true } as const;
  return [
    {
      ...common,
      path: sitePaths.decisions,
      title: 'Decisions',
      description: `The latest decisions of the committees of ${name}, as their minutes record them.`,
      breadcrumbs: [homeCrumb(site), { ...decisionsCrumb, path: null }],
      view: () => buildDecisionsView(null, site),
    },
    ...yearsOfDecisions(site).map((year) => ({
      ...common,
      path: decisionsOfYearPath(year),
      title: `Decisions in ${year}`,
      description: `What the committees of ${name} decided in the municipal year ${year}.`,
      breadcrumbs: [homeCrumb(site), decisionsCrumb, { text: year, path: null }],
      view: () => buildDecisionsView(year, site),
    })),
  ];
}

function actionsPage(site: Site): PageFacts {
  return {
    kind: 'actions',
    path: sitePaths.actions,
    title: 'Actions',
    description: `What the committees of ${site.archive.council.name} asked to be done, by whom and by when.`,
    section: 'actions',
    lang: null,
    breadcrumbs: [homeCrumb(site), { text: 'Actions', path: null }],
    listed: true,
    view: () => buildActionsView(site),
  };
}

function calendarPages(site: Site): PageFacts[] {
  const { archive } = site;
  const months = monthsOfMeetings(archive.meetings);
  const thisMonth = archive.today.slice(0, 7);
  // The month that is running, or the next one that has a meeting, or else the last that had one.
  const shown = months.find((month) => month >= thisMonth) ?? months.at(-1) ?? thisMonth;
  const common = { kind: 'calendar', section: 'calendar', lang: null, listed: true } as const;
  return [
    {
      ...common,
      path: sitePaths.calendar,
      title: 'Calendar of meetings',
      description: `When the committees of ${archive.council.name} meet, by month.`,
      breadcrumbs: [homeCrumb(site), { ...calendarCrumb, path: null }],
      view: () => buildCalendarView(shown, true, site),
    },
    ...months.map((month) => ({
      ...common,
      path: calendarMonthPath(month),
      title: `Meetings in ${formatMonth(month, site.words)}`,
      description: `Committee meetings of ${archive.council.name} in ${formatMonth(month, site.words)}.`,
      breadcrumbs: [homeCrumb(site), calendarCrumb, { text: formatMonth(month, site.words), path: null }],
      view: () => buildCalendarView(month, false, site),
    })),
  ];
}
