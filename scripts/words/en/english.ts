import { agenda } from './agenda.ts';
import { chrome } from './chrome.ts';
import { days } from './days.ts';
import { keep } from './keep.ts';
import { meeting } from './meeting.ts';
import { notes } from './notes.ts';
import { outcomes } from './outcomes.ts';
import { search } from './search.ts';

/** The interface in English, by the part of site and pack that says it. */
export const english = { language: 'en-GB', agenda, chrome, days, keep, meeting, notes, outcomes, search };
