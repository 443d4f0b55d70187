import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import type { RootDraft } from '../../testing/fixtures/valid-root.ts';
import type { MinutesMatter } from '../../schema/minutes.ts';
import { checkCallIns } from './check-call-ins.ts';

const resolved = '## Depots\n\n:::resolved\nThat it be bought.\n:::\n';

interface Case {
  readonly minutes: Partial<MinutesMatter> & { readonly body?: string };
  readonly type?: string;
  readonly jurisdiction?: 'england' | 'wales';
}

function codesOf({ minutes, type = 'cabinet', jurisdiction = 'england' }: Case): string[] {
  const meeting = {
    agenda: [{ title: 'Depots' }, { title: 'Roofs' }],
    publications: [{ kind: 'agenda' as const, date: '2026-03-17' }],
    minutes: { body: resolved, ...minutes },
  };
  const root = { council: { jurisdiction }, committees: { cabinet: { type, meetings: { '2026-03-25': meeting } } } };
  return shortly(root);
}

function shortly(root: RootDraft): string[] {
  return checkCallIns(archiveOf(root)).map(({ severity, code }) => `${severity} ${code}`);
}

const published = '2026-03-27';
const calledIn = (date: string) => ({ item: '1', date, by: 'Scrutiny Committee' });

describe('checkCallIns', () => {
  it.each<[what: string, given: Case, found: string[]]>([
    ['decisions published after the meeting', { minutes: { decisions: { published } } }, []],
    ['on its day', { minutes: { decisions: { published: '2026-03-25' } } }, []],
    ['before it', { minutes: { decisions: { published: '2026-03-24' } } }, ['error DECISIONS_PUBLISHED_EARLY']],
    ['an executive that does not say', { minutes: {} }, ['note DECISIONS_PUBLICATION_MISSING']],
    ['of Wales', { minutes: {}, jurisdiction: 'wales' }, []],
    ['once its minutes are approved', { minutes: { status: 'approved' } }, []],
    ['that resolved nothing', { minutes: { body: '## Depots\n\nNoted.' } }, []],
    ['that is still to be filled in', { minutes: { body: '## Depots\n\n:::resolved\n[insert what]\n:::' } }, []],
    ['another body', { minutes: {}, type: 'planning committee' }, []],
    [
      'another body that says it',
      { minutes: { decisions: { published, calledIn: [calledIn('2026-03-30')] } }, type: 'scrutiny committee' },
      ['warning DECISIONS_NOT_OF_EXECUTIVE'],
    ],
    ['called in at once', { minutes: { decisions: { published, calledIn: [calledIn('2026-03-27')] } } }, []],
    ['on the last day', { minutes: { decisions: { published, calledIn: [calledIn('2026-04-07')] } } }, []],
    [
      'after it',
      { minutes: { decisions: { published, calledIn: [calledIn('2026-04-08')] } } },
      ['warning CALLED_IN_OUT_OF_TIME'],
    ],
    [
      'before the decision was published',
      { minutes: { decisions: { published, calledIn: [calledIn('2026-03-26')] } } },
      ['warning CALLED_IN_OUT_OF_TIME'],
    ],
    [
      'called in though nothing was resolved',
      { minutes: { body: '## Depots\n\nNoted.\n', decisions: { published, calledIn: [calledIn('2026-03-30')] } } },
      ['warning CALLED_IN_NOTHING_RESOLVED'],
    ],
    [
      'called in without a minute',
      { minutes: { decisions: { published, calledIn: [{ ...calledIn('2026-03-30'), item: '2' }] } } },
      ['warning CALLED_IN_NOTHING_RESOLVED'],
    ],
    [
      'called in though urgent',
      {
        minutes: {
          decisions: { published, callIn: [{ item: '1', urgent: 'A roof.' }], calledIn: [calledIn('2026-03-30')] },
        },
      },
      ['error CALLED_IN_WITHOUT_RIGHT'],
    ],
    [
      'called in though not to be',
      {
        minutes: {
          decisions: { published, callIn: [{ item: '1', applies: false }], calledIn: [calledIn('2026-03-30')] },
        },
      },
      ['error CALLED_IN_WITHOUT_RIGHT'],
    ],
  ])('%s', (_, given, found) => {
    expect(codesOf(given)).toEqual(found);
  });

  it.each<[what: string, callIn: 'applies' | 'none' | undefined, date: string, found: string[]]>([
    ['in time', 'applies', '2026-04-07', []],
    ['late', 'applies', '2026-04-08', ['warning CALLED_IN_OUT_OF_TIME']],
    ['that cannot be', 'none', '2026-03-30', ['error CALLED_IN_WITHOUT_RIGHT']],
    ['that is no key decision and says nothing', undefined, '2026-03-30', ['error CALLED_IN_WITHOUT_RIGHT']],
  ])('a decision outside meetings called in: %s', (_, callIn, date, found) => {
    const depot = { date: '2026-03-25', published, callIn, calledIn: { date, by: 'Ben Ray' } };
    expect(shortly({ decisions: { depot } })).toEqual(found);
  });
});
