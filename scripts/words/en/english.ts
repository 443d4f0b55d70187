import { agenda } from './agenda.ts';
import { chrome } from './chrome.ts';
import { days } from './days.ts';
import { meeting } from './meeting.ts';
import { outcomes } from './outcomes.ts';

/** The interface in English, by the part of site and pack that says it. */
export const english = { language: 'en-GB', agenda, chrome, days, meeting, outcomes };
