import { agenda } from './agenda.ts';
import { body } from './body.ts';
import { chrome } from './chrome.ts';
import { days } from './days.ts';
import { keep } from './keep.ts';
import { meeting } from './meeting.ts';
import { notes } from './notes.ts';
import { outcomes } from './outcomes.ts';
import { pack } from './pack.ts';
import { search } from './search.ts';
import { titles } from './titles.ts';

/** The interface in English, by the part of site and pack that says it. */
export const english = {
  language: 'en-GB',
  agenda,
  body,
  chrome,
  days,
  keep,
  meeting,
  notes,
  outcomes,
  pack,
  search,
  titles,
};
