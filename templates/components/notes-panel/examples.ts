import { english } from '../../../scripts/words/en/english.ts';
import type { NotesView } from '../../../scripts/render/web/views/keep-view.ts';
import type { ComponentExamples } from '../component-example.ts';

const notes: NotesView = {
  base: '/meetings/',
  edition: 'public',
  keptHref: '/meetings/kept/',
  notesHref: '/meetings/notes/',
  address: 'https://harrowmere.example/meetings/',
  how: english.notes.howOnReport,
  page: '/meetings/committees/health/2019-07-03/access/',
  pageTitle: 'Access to "walk-in" clinics – Health Committee, 3 July 2019',
  meeting: '/meetings/committees/health/2019-07-03/',
  meetingTitle: 'Health Committee, Wednesday 3 July 2019',
};

export const notesPanelExamples: ComponentExamples<[NotesView]> = {
  macro: 'notesPanel',
  examples: [
    {
      name: 'of a report',
      parameters: [notes],
      shows: ['data-page-title="Access to &quot;walk-in&quot; clinics', 'Choose the number of a paragraph'],
    },
  ],
};
