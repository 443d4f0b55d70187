import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import type { MeetingDraft, RootDraft } from '../../testing/fixtures/valid-root.ts';
import { renderBodies } from '../markdown/render-bodies.ts';
import { buildRegisters } from './build-registers.ts';

const nothingKept = { cache: { get: () => null, set: () => undefined }, fingerprint: '' };

const minutes = (body: string): NonNullable<MeetingDraft['minutes']> => ({
  present: [],
  status: 'draft',
  body: `## Roads\n\n${body}\n`,
});
const held = (body: string): MeetingDraft => ({
  agenda: [{ title: 'Roads' }],
  publications: [{ kind: 'agenda', date: '2019-01-01' }],
  minutes: minutes(body),
});
const recommended = (reference: string): string => `:::recommendation{to=cabinet ref="${reference}"}\nMend it.\n:::\n`;
const answered = (reference: string, answer: string): string =>
  `:::response{ref="${reference}" answer=${answer}}\nSo it is.\n:::\n`;

function recommendationsOf(
  scrutiny: Readonly<Record<string, MeetingDraft>>,
  cabinet: Readonly<Record<string, MeetingDraft>> = {},
  decisions: NonNullable<RootDraft['decisions']> = {},
) {
  const committees = {
    scrutiny: { name: 'Scrutiny', meetings: scrutiny },
    cabinet: { name: 'Cabinet', type: 'cabinet', meetings: cabinet },
  };
  const archive = archiveOf({ committees, decisions }, { today: '2020-01-01' });
  const { bodies, diagnostics } = renderBodies(archive, nothingKept);
  expect(diagnostics).toEqual([]);
  return buildRegisters(archive, bodies).recommendations;
}

describe('the register of recommendations', () => {
  it('follows each to the newest answer, whatever minutes give it', () => {
    const found = recommendationsOf(
      {
        '2019-03-01': held(recommended('S 1') + recommended('S 2') + recommended('S 3')),
        '2019-09-01': held(answered('S 2', 'partly')),
      },
      { '2019-04-01': held(answered('s1', 'rejected')), '2019-06-01': held(answered('S 1', 'accepted')) },
      { mend: { title: 'The bridge', date: '2019-05-01', body: answered('S 3', 'accepted') } },
    );
    expect(
      found.map(({ reference, state, responses }) => [
        reference,
        state,
        responses.map(({ by, date }) => `${by} ${date}`),
      ]),
    ).toEqual([
      ['S 1', 'accepted', ['Cabinet 2019-04-01', 'Cabinet 2019-06-01']],
      ['S 2', 'partly', ['Scrutiny 2019-09-01']],
      ['S 3', 'accepted', ['The bridge 2019-05-01']],
    ]);
    expect(found[0]?.to).toEqual({ name: 'Cabinet', slug: 'cabinet' });
    expect(found[2]?.responses[0]?.place).toBe('/decisions/mend/#response-1');
  });

  it('waits for an answer, and takes none of an earlier day', () => {
    const found = recommendationsOf(
      { '2019-03-01': held(`${recommended('S 1')}\n:::recommendation\nMore.\n:::`) },
      { '2019-02-28': held(answered('S 1', 'accepted')) },
    );
    expect(found.map(({ state }) => state)).toEqual(['awaiting', 'unfollowed']);
  });

  it('knows nothing of private minutes in the public edition', () => {
    const meeting = {
      ...held(recommended('S 1')),
      exemptMinutes: minutes(recommended('S 2') + answered('S 1', 'rejected')),
    };
    expect(recommendationsOf({ '2019-03-01': meeting }).map(({ reference, state }) => [reference, state])).toEqual([
      ['S 1', 'awaiting'],
    ]);
  });
});
