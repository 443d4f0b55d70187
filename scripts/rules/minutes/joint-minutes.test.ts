import { expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import type { MeetingDraft, RootDraft } from '../../testing/fixtures/valid-root.ts';
import { checkMinutesRecord } from './check-minutes-record.ts';

type CommitteeDraft = NonNullable<RootDraft['committees']>[string];

const health: CommitteeDraft = {
  name: 'Health Panel',
  quorum: 2,
  members: [
    { person: 'ann', role: 'chair' },
    { person: 'ben', role: 'member' },
    { person: 'ray', role: 'reserve' },
  ],
};
const housing: CommitteeDraft = {
  name: 'Housing Committee',
  quorum: 2,
  members: [
    { person: 'dev', role: 'chair' },
    { person: 'eve', role: 'member' },
    { person: 'sam', role: 'reserve' },
  ],
};
const everybody = ['ann', 'ben', 'dev', 'eve'];

/** What is found in the minutes of a joint meeting of two bodies whose quorum is two each. */
function findingsOf(minutes: Partial<NonNullable<MeetingDraft['minutes']>>, other: CommitteeDraft = housing): string[] {
  const people = Object.fromEntries([...everybody, 'ray', 'sam', 'tom'].map((slug) => [slug, { name: slug }]));
  const held: MeetingDraft = {
    jointWith: 'housing',
    agenda: [{ title: 'Roads' }, { title: 'Parks' }],
    publications: [{ kind: 'agenda', date: '2026-05-10' }],
    minutes: { present: everybody, status: 'draft', ...minutes },
  };
  const archive = archiveOf({
    people,
    committees: { health: { ...health, meetings: { '2026-05-20': held } }, housing: other },
  });
  return checkMinutesRecord(archive).map(({ code, message }) => `${code} ${message}`);
}

it.each<[string, Parameters<typeof findingsOf>, (string | RegExp)[]]>([
  ['all present', [{}], []],
  [
    'a member of the other body of whom nothing is said',
    [{ present: ['ann', 'ben', 'dev'], apologies: [] }],
    [/^MEMBER_NOT_RECORDED eve was a member of the Housing Committee/u, /^QUORUM_LACKING/u],
  ],
  [
    'somebody who is a member of neither',
    [{ present: [...everybody, 'tom'] }],
    [/^PRESENT_NOT_MEMBER .* of the Health Panel and Housing Committee/u],
  ],
  [
    'more than enough members, but too few of one body',
    [{ present: ['ann', 'ben', 'dev'], apologies: ['eve'] }],
    ['QUORUM_LACKING The meeting began with one member who may vote of the Housing Committee. Its own quorum is 2.'],
  ],
  [
    'a quorum that one body loses',
    [{ body: '## Roads\n\n::left[ann]{time=18:40}\n\n## Parks\n\nNoted.\n' }],
    [/^QUORUM_LACKING Business went on from 6\.40pm with one member who may vote of the Health Panel\./u],
  ],
  [
    'a substitute who is a reserve of that body',
    [{ present: ['ann', 'dev', 'eve'], substitutes: [{ person: 'ray', for: 'ben' }] }],
    [],
  ],
  [
    'a substitute who is a reserve of the other body',
    [{ present: ['ann', 'dev', 'eve'], substitutes: [{ person: 'sam', for: 'ben' }] }],
    [/^SUBSTITUTE_NOT_RESERVE sam .* no reserve of the Health Panel/u],
  ],
  ['a vote of all', [{ body: '## Roads\n\n::vote{for=4 against=0 abstained=0}\n' }], []],
  ['a vote of more than all', [{ body: '## Roads\n\n::vote{for=5 against=0 abstained=0}\n' }], [/^VOTES_TOO_MANY/u]],
  ['another body without members on record', [{ present: ['ann', 'ben', 'tom'] }, { ...housing, members: [] }], []],
])('finds in minutes of a joint meeting what does not fit: %s', (_, given, expected) => {
  const findings = findingsOf(...given);
  expect(findings).toHaveLength(expected.length);
  for (const [index, words] of expected.entries()) expect(findings[index]).toMatch(words);
});
