import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { checkDecisionRecords } from './check-decision-records.ts';

const resolved = '## Pumps\n\n:::resolved\nThat a pump be bought.\n:::\n';
const reasons = '\n**Reasons:** the old one leaks.\n';
const options = '\n**Options considered:** to mend it, rejected as dearer.\n';
const report = '## Reasons\n\nIt leaks.\n\n## Other options\n\nTo mend it.\n';

interface Case {
  readonly minutes?: string;
  readonly report?: string;
  readonly type?: string;
  readonly day?: string;
  readonly status?: 'draft' | 'approved';
  readonly jurisdiction?: 'england' | 'scotland';
  readonly withheld?: boolean;
  readonly exemptMinutes?: string;
  readonly edition?: 'public' | 'members';
}

function findingsOf(given: Case) {
  const { day = '2026-03-18', type = 'cabinet', withheld = false, jurisdiction = 'england' } = given;
  const grounds = withheld
    ? { part: 'B' as const, exempt: { paragraphs: [3], publicInterest: 'Prices.' }, title: 'Pumps' }
    : { title: 'Pumps' };
  const papers = { pumps: { body: given.report ?? '' } };
  const meeting = {
    agenda: [{ standing: 'apologies' }, { report: 'pumps', ...grounds }],
    publications: [{ kind: 'agenda' as const, date: day }],
    ...(withheld ? { exemptReports: papers } : { reports: papers }),
    minutes: { status: given.status ?? 'draft', body: given.minutes ?? resolved },
    ...(given.exemptMinutes === undefined ? {} : { exemptMinutes: { body: given.exemptMinutes } }),
  };
  return checkDecisionRecords(
    archiveOf(
      {
        council: { jurisdiction },
        standing: { apologies: {} },
        committees: { cabinet: { type, meetings: { [day]: meeting } } },
      },
      { edition: given.edition ?? 'public' },
    ),
  );
}

describe('checkDecisionRecords', () => {
  it.each<[what: string, given: Case, found: string[]]>([
    ['neither in the minute nor in the report', {}, ['warning reasons,options']],
    ['reasons in the minute', { minutes: resolved + reasons }, ['warning options']],
    ['options in the minute', { minutes: resolved + options }, ['warning reasons']],
    ['both in the minute', { minutes: resolved + reasons + options }, []],
    ['both in the report', { report }, []],
    ['one here and one there', { minutes: resolved + reasons, report: '## Options\n\nNone.' }, []],
    ['nothing resolved', { minutes: '## Pumps\n\nNoted.' }, []],
    ['still to be filled in', { minutes: '## Pumps\n\n:::resolved\n[insert what] That it be bought.\n:::' }, []],
    ['on a standing item', { minutes: '## apologies\n\n:::resolved\nThat they be noted.\n:::' }, []],
    ['of another body', { type: 'planning committee' }, []],
    ['in Scotland', { jurisdiction: 'scotland' }, []],
    ['once approved', { status: 'approved' }, ['note reasons,options']],
    ['before the regulations', { day: '2012-09-05' }, []],
    ['the week after they came into force', { day: '2012-09-12' }, ['warning reasons,options']],
    ['on a withheld report, in public', { withheld: true }, []],
    ['on one, for members', { withheld: true, edition: 'members' }, ['warning reasons,options']],
    ['on one with both, for members', { withheld: true, edition: 'members', report }, []],
    [
      'on one whose exempt minute tells, for members',
      { withheld: true, edition: 'members', exemptMinutes: `## Pumps\n${reasons}${options}` },
      [],
    ],
  ])('%s', (_, given, found) => {
    const findings = findingsOf(given);
    const missing = (message: string) => ['reasons', 'options'].filter((part) => message.includes(part)).join(',');
    expect(findings.map(({ severity, message }) => `${severity} ${missing(message)}`)).toEqual(found);
  });
});
