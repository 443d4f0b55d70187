import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { presentByBody } from './present-by-body.ts';

/** Those present at a meeting, body by body: name and role. */
function presentAt(
  jointWith: 'housing' | undefined,
  substitutes: { person: string; for: string }[] = [],
  present = ['ann', 'ben', 'dev', 'ray', 'tom'],
) {
  const people = ['ann', 'ben', 'cat', 'dev', 'ray', 'tom'];
  const archive = archiveOf({
    people: Object.fromEntries(people.map((slug) => [slug, { name: slug }])),
    committees: {
      health: {
        name: 'Health Panel',
        members: [
          { person: 'ann', role: 'chair' },
          { person: 'ben', role: 'member' },
          { person: 'cat', role: 'member' },
          { person: 'ray', role: 'reserve' },
        ],
        meetings: { '2026-05-20': { ...(jointWith && { jointWith }), minutes: { present, substitutes } } },
      },
      housing: {
        name: 'Housing Committee',
        members: [
          { person: 'dev', role: 'chair' },
          { person: 'ray', role: 'member' },
          { person: 'ben', role: 'member' },
        ],
      },
    },
  });
  return presentByBody(archive.minutes[0]!).map(({ body, attendees }) => [
    body?.name ?? null,
    attendees.map(({ who, membership }) => `${who.name} ${membership?.role ?? '-'}`),
  ]);
}

describe('those present', () => {
  it('stand in one list where one body met', () => {
    expect(presentAt(undefined)).toEqual([[null, ['ann chair', 'ben member', 'dev -', 'ray reserve', 'tom -']]]);
  });

  it('stand in each body of a joint meeting that they sit in, and a reserve in their own', () => {
    expect(presentAt('housing')).toEqual([
      ['Health Panel', ['ann chair', 'ben member']],
      ['Housing Committee', ['dev chair', 'ray member', 'ben member']],
      [null, ['tom -']],
    ]);
  });

  it('are nobody of a body of which nobody came', () => {
    expect(presentAt('housing', [], ['ann'])).toEqual([
      ['Health Panel', ['ann chair']],
      ['Housing Committee', []],
    ]);
  });

  it('stand in another body as well where they take the place of its member', () => {
    expect(presentAt('housing', [{ person: 'ray', for: 'cat' }])[0]).toEqual([
      'Health Panel',
      ['ann chair', 'ben member', 'ray reserve'],
    ]);
  });
});
