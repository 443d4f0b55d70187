import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';

const archive = archiveOf({
  people: {
    'ana-one': { name: 'Ana One', title: 'Councillor' },
    'bea-two': { name: 'Bea Two' },
    'cy-three': { name: 'Cy Three' },
  },
  committees: {
    health: {
      members: [
        { person: 'Dee Four', role: 'reserve' },
        { person: 'cy-three', role: 'co-opted', capacity: 'Carer' },
        { person: 'bea-two', role: 'member', until: '2026-05-19' },
        { person: 'bea-two', role: 'vice-chair', from: '2026-05-20' },
        { person: 'ana-one', role: 'chair', until: '2026-05-20' },
        { person: 'Councillor Eve Five', role: 'member' },
      ],
      meetings: {
        '2026-05-20': {
          minutes: {
            present: ['ana-one', 'Cllr. Eve Five', 'Councillor Ana One', 'dee four', 'Guest', 'unknown-slug'],
          },
        },
        '2026-05-21': {},
      },
    },
  },
});
const [later, first] = archive.meetings;

describe('membership on a day', () => {
  it('holds those whose first and last day include it, in the order of their parts', () => {
    const rolesOf = (meeting: typeof first) => meeting!.membership.map(({ who, role }) => `${role} ${who.name}`);
    expect(rolesOf(first)).toEqual([
      'chair Councillor Ana One',
      'vice-chair Bea Two',
      'member Councillor Eve Five',
      'co-opted Cy Three',
      'reserve Dee Four',
    ]);
    expect(rolesOf(later)[0]).toBe('vice-chair Bea Two');
  });

  it('votes unless co-opted', () => {
    expect(first!.membership.map(({ voting }) => voting)).toEqual([true, true, true, false, true]);
  });

  it('is found for those present by page or by name, with any form of address', () => {
    expect(first!.minutes!.present.map(({ who, membership }) => [who.name, membership?.role])).toEqual([
      ['Councillor Ana One', 'chair'],
      ['Cllr. Eve Five', 'member'],
      ['Councillor Ana One', 'chair'],
      ['dee four', 'reserve'],
      ['Guest', undefined],
      ['unknown-slug', undefined],
    ]);
  });

  it('stands with the person too, by committee and first day', () => {
    const bea = archive.people.find(({ slug }) => slug === 'bea-two');
    expect(bea!.memberships.map(({ role }) => role)).toEqual(['member', 'vice-chair']);
  });
});
