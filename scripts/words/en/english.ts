import { agenda } from './agenda.ts';
import { body } from './body.ts';
import { charts } from './charts.ts';
import { chrome } from './chrome.ts';
import { days } from './days.ts';
import { figures } from './figures.ts';
import { indicators } from './indicators.ts';
import { keep } from './keep.ts';
import { meeting } from './meeting.ts';
import { notes } from './notes.ts';
import { outcomes } from './outcomes.ts';
import { pack } from './pack.ts';
import { scorecard } from './scorecard.ts';
import { search } from './search.ts';
import { spc } from './spc.ts';
import { titles } from './titles.ts';

/** The interface in English, by the part of site and pack that says it. */
export const english = {
  language: 'en-GB',
  agenda,
  body,
  charts,
  chrome,
  days,
  figures,
  indicators,
  keep,
  meeting,
  notes,
  outcomes,
  pack,
  scorecard,
  search,
  spc,
  titles,
};
