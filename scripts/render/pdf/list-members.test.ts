import { expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { english } from '../../words/en/english.ts';
import { listMembers } from './list-members.ts';

it('lists members with their parts, then co-opted members by capacity, then reserves', () => {
  const archive = archiveOf({
    people: {
      ann: { name: 'Ann Chair', title: 'Councillor' },
      bo: { name: 'Bo Vice', title: 'Councillor' },
      cy: { name: 'Cy Member' },
      di: { name: 'Di Carer' },
      ed: { name: 'Ed Carer' },
      fay: { name: 'Fay Head' },
      gus: { name: 'Gus Reserve' },
    },
    committees: {
      health: {
        members: [
          { person: 'gus', role: 'reserve' },
          { person: 'di', role: 'co-opted', capacity: 'Foster carer' },
          { person: 'fay', role: 'co-opted', capacity: 'Virtual school head' },
          { person: 'ed', role: 'co-opted', capacity: 'Foster carer' },
          { person: 'cy', role: 'member' },
          { person: 'bo', role: 'vice-chair' },
          { person: 'ann', role: 'chair' },
        ],
        meetings: { '2026-05-20': {} },
      },
    },
  });
  expect(listMembers(archive.meetings[0]!, english)).toEqual([
    { body: null, title: null, names: 'Councillor Ann Chair (Chair), Councillor Bo Vice (Vice-chair), Cy Member' },
    { body: null, title: 'Foster carers', names: 'Di Carer, Ed Carer' },
    { body: null, title: 'Virtual school head', names: 'Fay Head' },
    { body: null, title: 'Reserve members', names: 'Gus Reserve' },
  ]);
});

it('lists nothing for a committee without members', () => {
  const archive = archiveOf({ committees: { health: { meetings: { '2026-05-20': {} } } } });
  expect(listMembers(archive.meetings[0]!, english)).toEqual([]);
});

it('lists the members of a joint meeting body by body', () => {
  const archive = archiveOf({
    committees: {
      health: {
        name: 'Health Panel',
        members: [
          { person: 'Ann', role: 'chair' },
          { person: 'Gus', role: 'reserve' },
        ],
        meetings: { '2026-05-20': { jointWith: 'housing' } },
      },
      housing: { name: 'Housing Committee', members: [{ person: 'Bo', role: 'member' }] },
    },
  });
  expect(listMembers(archive.meetings[0]!, english)).toEqual([
    { body: 'Health Panel', title: null, names: 'Ann (Chair)' },
    { body: null, title: 'Reserve members', names: 'Gus' },
    { body: 'Housing Committee', title: null, names: 'Bo' },
  ]);
});
