import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import type { MeetingDraft } from '../../testing/fixtures/valid-root.ts';
import { checkAnswers } from './check-answers.ts';

const held = (date: string, body: string): MeetingDraft => ({
  agenda: [{ title: 'Roads' }],
  publications: [{ kind: 'agenda', date }],
  minutes: { present: [], status: 'draft', body: `## Roads\n\n${body}\n:::\n` },
});

const made = ':::recommendation{to=cabinet ref="S 1"}\nMend it.';

/** What is found where scrutiny recommended something on 4 March 2026, with what the Cabinet's minutes say later. */
function findingsOf(
  today: string,
  answers: Readonly<Record<string, string>> = {},
  { recommended = made, jurisdiction = 'england', decision = '' } = {},
): string[] {
  const archive = archiveOf(
    {
      council: { jurisdiction: jurisdiction as 'england' },
      committees: {
        scrutiny: { type: 'scrutiny committee', meetings: { '2026-03-04': held('2026-02-20', recommended) } },
        cabinet: {
          type: 'cabinet',
          meetings: Object.fromEntries(Object.entries(answers).map(([date, body]) => [date, held('2026-02-01', body)])),
        },
      },
      ...(decision !== '' && { decisions: { mend: { date: '2026-03-20', body: decision } } }),
    },
    { today },
  );
  return checkAnswers(archive).map(({ severity, code }) => `${severity} ${code}`);
}

describe('checkAnswers', () => {
  const answer = ':::response{ref="s1" answer=accepted}\nYes.';
  const unanswered = ['note RECOMMENDATION_UNANSWERED'];

  // Two months from 4 March 2026 end on 4 May.
  it.each<[what: string, today: string, answers: Record<string, string>, found: string[]]>([
    ['on the last day', '2026-05-04', {}, []],
    ['a day later', '2026-05-05', {}, unanswered],
    ['answered', '2026-05-05', { '2026-03-18': answer }, []],
    [
      'answered before it was made',
      '2026-05-05',
      { '2026-03-03': answer },
      ['warning RESPONSE_UNKNOWN', ...unanswered],
    ],
    [
      'an answer to something else',
      '2026-03-20',
      { '2026-03-18': answer.replace('s1', 's2') },
      ['warning RESPONSE_UNKNOWN'],
    ],
  ])('%s', (_, today, answers, found) => {
    expect(findingsOf(today, answers)).toEqual(found);
  });

  it.each<[what: string, answer: string, recommended: string, found: string[]]>([
    ['an answer that is still a prompt', answer.replace('Yes.', '[insert what was answered]'), made, unanswered],
    ['a prompt of the same minutes outside the answer', `${answer}\n:::\n\n[insert what was said]`, made, []],
    ['a recommendation that is still a prompt', '', made.replace('Mend it.', '[mewnosod yr hyn a argymhellwyd]'), []],
  ])('counts as the register does: %s', (_, answered, recommended, found) => {
    expect(findingsOf('2026-05-05', { '2026-03-18': answered }, { recommended })).toEqual(found);
  });

  it('takes the answer of a decision outside meetings', () => {
    expect(findingsOf('2026-05-05', {}, { decision: `${answer}\n:::\n` })).toEqual([]);
  });

  it.each([
    ['to nobody in particular', { recommended: made.replace('to=cabinet ', '') }],
    ['to another body', { recommended: made.replace('to=cabinet', 'to="The police"') }],
    ['without a reference', { recommended: made.replace(' ref="S 1"', '') }],
    ['in code', { recommended: `\`\`\`\n${made}\n\`\`\`` }],
    ['in Wales, whose law is another', { jurisdiction: 'wales' }],
  ])('asks for no answer to what was recommended %s', (_, given) => {
    expect(findingsOf('2026-12-01', {}, given)).toEqual([]);
  });
});
