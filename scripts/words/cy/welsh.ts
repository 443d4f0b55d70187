import type { Words } from '../words.ts';
import { actions } from './actions.ts';
import { addresses } from './addresses.ts';
import { agenda } from './agenda.ts';
import { body } from './body.ts';
import { calendar } from './calendar.ts';
import { callIn } from './call-in.ts';
import { charts } from './charts.ts';
import { chrome } from './chrome.ts';
import { committees } from './committees.ts';
import { corrections } from './corrections.ts';
import { data } from './data.ts';
import { days } from './days.ts';
import { decision } from './decision.ts';
import { decisions } from './decisions.ts';
import { feeds } from './feeds.ts';
import { figures } from './figures.ts';
import { forwardPlan } from './forward-plan.ts';
import { home } from './home.ts';
import { indicators } from './indicators.ts';
import { keep } from './keep.ts';
import { meeting } from './meeting.ts';
import { minutes } from './minutes.ts';
import { notes } from './notes.ts';
import { outcomes } from './outcomes.ts';
import { pack } from './pack.ts';
import { people } from './people.ts';
import { recommendations } from './recommendations.ts';
import { report } from './report.ts';
import { scorecard } from './scorecard.ts';
import { search } from './search.ts';
import { spc } from './spc.ts';
import { titles } from './titles.ts';
import { votes } from './votes.ts';

/** The interface in Welsh. */
export const welsh: Words = {
  language: 'cy',
  actions,
  addresses,
  agenda,
  body,
  calendar,
  callIn,
  charts,
  chrome,
  committees,
  corrections,
  data,
  days,
  decision,
  decisions,
  feeds,
  figures,
  forwardPlan,
  home,
  indicators,
  keep,
  meeting,
  minutes,
  notes,
  outcomes,
  pack,
  people,
  recommendations,
  report,
  scorecard,
  search,
  spc,
  titles,
  votes,
};
