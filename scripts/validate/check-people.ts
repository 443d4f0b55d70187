import { diagnose } from '../diagnostics/diagnose.ts';
import type { KeyPath } from '../diagnostics/source-file.ts';
import type { CheckedFile } from './check-schema.ts';
import type { CheckedMeeting } from './checked-root.ts';
import type { MinutesMatter } from '../schema/minutes.ts';
import type { ReportMatter } from '../schema/report.ts';
import { diagnosePicture } from './diagnose-picture.ts';
import type { RootIndex } from './root-index.ts';

/** Who agreed that a key decision cannot wait. */
const whoAgreed = ['keyDecision', 'exception', 'agreedBy'] as const;

/** Checks every place in which a person can be named, and the dates and pictures of people themselves. */
export function checkPeople(index: RootIndex): void {
  const { root } = index;
  for (const { source, matter } of root.people) {
    const { from, until, photo } = matter ?? {};
    if (from !== undefined && until !== undefined && until < from) {
      index.report(diagnose('PERSON_DATES_REVERSED', source.positionOf(['until']), { from, until }));
    }
    if (photo !== undefined && !isKnownPicture(index, photo)) {
      index.report(diagnosePicture(photo, 'content/people', source.positionOf(['photo'])));
    }
  }
  if (root.council !== null) {
    index.checkPerson(root.council.source, ['contact', 'name'], root.council.matter?.contact?.name);
  }
  for (const { source, matter } of root.decisions) {
    index.checkPerson(source, ['decidedBy'], matter?.decidedBy);
    index.checkPerson(source, ['contactOfficer', 'name'], matter?.contactOfficer?.name);
    checkCalledIn(index, source, ['calledIn', 'by'], matter?.calledIn?.by);
    index.checkPerson(source, whoAgreed, matter?.keyDecision?.exception?.agreedBy);
  }
  for (const { committee, meetings } of root.committees) {
    if (committee !== null) {
      const { source, matter } = committee;
      index.checkPerson(source, ['contact', 'name'], matter?.contact?.name);
      matter?.members?.forEach((member, at) => {
        index.checkPerson(source, ['members', at, 'person'], member?.person);
      });
    }
    for (const meeting of meetings) checkMeeting(index, meeting);
  }
}

function checkMeeting(index: RootIndex, { meeting, ...papers }: CheckedMeeting): void {
  if (meeting !== null) {
    const { source, matter } = meeting;
    index.checkPerson(source, ['contact', 'name'], matter?.contact?.name);
    matter?.agenda?.forEach((item, at) => {
      index.checkPerson(source, ['agenda', at, 'presenter'], item?.presenter);
      index.checkPerson(source, ['agenda', at, 'urgency', 'agreedBy'], item?.urgency?.agreedBy);
      const notice = ['agenda', at, 'privateNotice', 'exception', 'agreedBy'];
      index.checkPerson(source, notice, item?.privateNotice?.exception?.agreedBy);
    });
    matter?.planned?.forEach((planned, at) => {
      if (typeof planned !== 'object') return;
      index.checkPerson(source, ['planned', at, 'leadOfficer'], planned.leadOfficer);
      index.checkPerson(source, ['planned', at, ...whoAgreed], planned.keyDecision?.exception?.agreedBy);
    });
  }
  for (const report of [...papers.reports, ...papers.exemptReports]) checkReport(index, report);
  for (const minutes of [papers.minutes, papers.exemptMinutes]) if (minutes !== null) checkMinutes(index, minutes);
}

function checkReport(index: RootIndex, { source, matter }: CheckedFile<ReportMatter>): void {
  index.checkPerson(source, ['leadOfficer'], matter?.leadOfficer);
  index.checkPerson(source, ['personLeading'], matter?.personLeading);
  index.checkPerson(source, ['contactOfficer', 'name'], matter?.contactOfficer?.name);
  index.checkPerson(source, whoAgreed, matter?.keyDecision?.exception?.agreedBy);
}

const attendance = ['present', 'apologies', 'absent', 'alsoPresent'] as const;

function checkMinutes(index: RootIndex, { source, matter }: CheckedFile<MinutesMatter>): void {
  const check = (path: KeyPath, name: string | undefined): void => {
    index.checkPerson(source, path, name);
  };
  for (const key of attendance) {
    matter?.[key]?.forEach((name, at) => {
      check([key, at], name);
    });
  }
  matter?.substitutes?.forEach((substitute, at) => {
    check(['substitutes', at, 'person'], substitute?.person);
    check(['substitutes', at, 'for'], substitute?.for);
  });
  matter?.declarations?.forEach((declaration, at) => {
    check(['declarations', at, 'person'], declaration?.person);
  });
  matter?.decisions?.calledIn?.forEach((calledIn, at) => {
    checkCalledIn(index, source, ['decisions', 'calledIn', at, 'by'], calledIn?.by);
  });
}

function checkCalledIn(
  index: RootIndex,
  source: CheckedFile<object>['source'],
  path: KeyPath,
  by: string | readonly (string | undefined)[] | undefined,
): void {
  if (typeof by === 'string') index.checkPerson(source, path, by);
  else
    by?.forEach((name, at) => {
      index.checkPerson(source, [...path, at], name);
    });
}

function isKnownPicture({ root }: RootIndex, photo: string): boolean {
  return root.pictures.has(`content/people/${photo}`) || root.pictures.has(`content/${photo}`);
}
