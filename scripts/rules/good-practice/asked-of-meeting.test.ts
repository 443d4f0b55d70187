import { describe, expect, it } from 'vitest';
import { archiveOfReport } from '../../testing/fixtures/good-practice-case.ts';
import { decisionsAskedIn } from './asked-of-meeting.ts';

describe('decisionsAskedIn', () => {
  it.each<[recommendation: string, isDecision: boolean]>([
    ['That the report be noted.', false],
    ['To note the figures and comment on them.', false],
    ['That Members consider the plan.', false],
    ['The committee is asked to scrutinise the budget.', false],
    ['Nodi’r adroddiad.', false],
    ['Note how many appointments were offered.', false],
    ['To note the recommendations of the inspectorate and the number of approved carers.', false],
    ['That the budget be agreed.', true],
    ['Note the plan and approve it.', true],
    ['That the report be noted and the plan approved.', true],
    ['That a pump be bought.', true],
    ['To delegate authority to the Director.', true],
    ['That the Cabinet be recommended to adopt the policy.', true],
    ['Agree to look at the results in July.', false],
    ['Cymeradwyo’r cynllun.', true],
  ])('of "%s": %s', (recommendation, isDecision) => {
    const [report] = archiveOfReport({ recommendations: [recommendation] }).reports;
    expect(decisionsAskedIn(report!)).toHaveLength(isDecision ? 1 : 0);
  });

  it.each<[type: string, name: string, decides: boolean]>([
    ['cabinet', 'Cabinet', true],
    ['committee', 'Planning Committee', true],
    ['panel', 'Corporate Parenting Panel', false],
    ['committee', 'Scrutiny and Overview Committee', false],
    ['forum', 'Schools Forum', false],
    ['pwyllgor', 'Pwyllgor Craffu Addysg', false],
    ['working group', 'Flooding', false],
  ])('asks nothing of a body that examines or advises: %s, %s', (type, name, decides) => {
    const [report] = archiveOfReport({ recommendations: ['That a pump be bought.'] }, { type, name }).reports;
    expect(decisionsAskedIn(report!)).toHaveLength(decides ? 1 : 0);
  });
});
