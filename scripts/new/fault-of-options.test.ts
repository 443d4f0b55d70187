import { expect, it } from 'vitest';
import { committeeSchema } from '../schema/committee.ts';
import { meetingSchema } from '../schema/meeting.ts';
import { faultOfOptions } from './fault-of-options.ts';

const committee = { name: 'Health', type: 'committee', members: [], contact: { name: 'Ann Lee' } };
const contact = { name: 'Ann Lee', email: 'ann' };

it.each([
  ['a time in words', meetingSchema, { time: '6pm', venue: 'Hall' }, '--time cannot be "6pm": write it as in 17:00.'],
  [
    'a time of no day',
    meetingSchema,
    { time: '25:00', venue: 'Hall' },
    '--time cannot be "25:00": write it as in 17:00.',
  ],
  ['an empty venue', meetingSchema, { time: '18:00', venue: ' ' }, '--venue needs a value.'],
  ['a quorum of none', committeeSchema, { ...committee, quorum: 0 }, '--quorum cannot be 0: it must be 1 or more.'],
  ['an empty type', committeeSchema, { ...committee, type: '' }, '--type needs a value.'],
  [
    'an address that is none',
    committeeSchema,
    { ...committee, contact },
    '--email cannot be "ann": write it as in committees@example.org.',
  ],
  [
    'an empty telephone',
    committeeSchema,
    { ...committee, contact: { name: 'A', telephone: '' } },
    '--telephone needs a value.',
  ],
  ['what can stand there', committeeSchema, { ...committee, quorum: 1 }, null],
])('tells of %s in words for a terminal', (_, schema, keys, fault) => {
  expect(faultOfOptions(schema, keys)).toBe(fault);
});
