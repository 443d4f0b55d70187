import type { MeetingLine } from '../../../scripts/render/web/views/meeting-line.ts';
import type { ComponentExamples } from '../component-example.ts';

const meeting: MeetingLine = {
  href: '/committees/health/2026-03-18/',
  committee: 'Health Committee',
  joint: null,
  title: null,
  date: '2026-03-18',
  day: 'Wednesday 18 March 2026',
  dayShort: '18 March 2026',
  time: '5pm',
  venue: 'Town Hall',
  state: 'agenda-published',
  stateInWords: 'Agenda published',
  tone: 'coming',
};

export const meetingListExamples: ComponentExamples<[readonly MeetingLine[], boolean]> = {
  macro: 'meetingList',
  examples: [
    {
      name: 'of several committees',
      parameters: [
        [
          meeting,
          { ...meeting, title: 'Annual meeting', state: 'cancelled', stateInWords: 'Cancelled', tone: 'stopped' },
        ],
        true,
      ],
      shows: ['Health Committee, <time datetime="2026-03-18">', 'Annual meeting, <time', 'Cancelled', '5pm, Town Hall'],
    },
    {
      name: 'of one committee',
      parameters: [[meeting], false],
      shows: ['Wednesday 18\u00A0March 2026'],
      hides: ['Health Committee'],
    },
    {
      name: 'of one committee that holds it jointly with another',
      parameters: [[{ ...meeting, joint: 'Joint meeting with Housing Committee' }], false],
      shows: ['Town Hall. Joint meeting with Housing Committee'],
    },
  ],
};
