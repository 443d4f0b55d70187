import type { Words } from '../words.ts';
import { agenda } from './agenda.ts';
import { chrome } from './chrome.ts';
import { days } from './days.ts';
import { meeting } from './meeting.ts';
import { outcomes } from './outcomes.ts';

/** The interface in Welsh. */
export const welsh: Words = { language: 'cy', agenda, chrome, days, meeting, outcomes };
