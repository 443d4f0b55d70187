import type { Words } from '../words.ts';
import { agenda } from './agenda.ts';
import { chrome } from './chrome.ts';
import { days } from './days.ts';
import { keep } from './keep.ts';
import { meeting } from './meeting.ts';
import { notes } from './notes.ts';
import { outcomes } from './outcomes.ts';
import { search } from './search.ts';

/** The interface in Welsh. */
export const welsh: Words = { language: 'cy', agenda, chrome, days, keep, meeting, notes, outcomes, search };
