import { describe, expect, it } from 'vitest';
import type { Jurisdiction } from '../model/council.ts';
import { archiveOf } from '../testing/fixtures/archive.ts';
import type { RootDraft } from '../testing/fixtures/valid-root.ts';
import { checkRulesApplied } from './check-rules-applied.ts';

const secret = { title: 'A contract', exempt: { paragraphs: [3], publicInterest: 'Prices.' } };

function rootOf(agenda: object[], more: object = {}, type = 'committee'): RootDraft {
  const meeting = { agenda, publications: [{ kind: 'agenda' as const, date: '2026-03-10' }], ...more };
  return { committees: { health: { type, meetings: { '2026-03-18': meeting } } } };
}

function messagesOf(root: RootDraft, jurisdiction: Jurisdiction): string[] {
  return checkRulesApplied(archiveOf({ ...root, council: { ...root.council, jurisdiction } })).map(
    ({ severity, message }) => `${severity} ${message}`,
  );
}

describe('checkRulesApplied', () => {
  const exempt = 'exempt information';
  const attendance = 'the six months of attendance';
  const executive = 'the notices, decision records and answers of an executive';
  const note = (country: string, rules: string) => `note Rules that are not checked in ${country}: ${rules}.`;
  const removed = { council: { removed: [{ path: '/pages/a/', date: '2026-01-01', reason: 'Personal data.' }] } };
  const cases: readonly [string, RootDraft, Jurisdiction, string[]][] = [
    ['exempt business', rootOf([secret]), 'england', []],
    ['exempt business', rootOf([secret]), 'wales', []],
    ['exempt business', rootOf([secret]), 'scotland', [note('Scotland', exempt)]],
    ['exempt business', rootOf([secret]), 'northern-ireland', [note('Northern Ireland', exempt)]],
    ['open business alone', rootOf([{ title: 'Roads' }]), 'scotland', []],
    ['minutes', rootOf([{ title: 'Roads' }], { minutes: {} }), 'england', []],
    ['minutes', rootOf([{ title: 'Roads' }], { minutes: {} }), 'wales', []],
    ['minutes', rootOf([{ title: 'Roads' }], { minutes: {} }), 'scotland', [note('Scotland', attendance)]],
    ['a page taken down', removed, 'wales', []],
    ['a page taken down', removed, 'scotland', [note('Scotland', 'the six years of inspection')]],
    ['an executive', rootOf([{ title: 'Roads' }], {}, 'cabinet'), 'england', []],
    ['an executive', rootOf([{ title: 'Roads' }], {}, 'cabinet'), 'wales', [note('Wales', executive)]],
    ['a key decision', { decisions: { a: { keyDecision: { reference: 'K' } } } }, 'wales', [note('Wales', executive)]],
    ['a decision', { decisions: { a: {} } }, 'wales', []],
    [
      'all of them',
      rootOf([secret], { minutes: {} }, 'cabinet'),
      'northern-ireland',
      [note('Northern Ireland', `${exempt}; ${attendance}; ${executive}`)],
    ],
  ];
  it.each(cases)('%s, %#', (_, root, jurisdiction, expected) => {
    expect(messagesOf(root, jurisdiction)).toEqual(expected);
  });
});
