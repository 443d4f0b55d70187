import type { Words } from '../../words/words.ts';
import type { Jurisdiction } from '../council.ts';

/** Local Government Act 1972, Schedule 12A Part 1 (England), as substituted by SI 2006/88, in force on 1 March 2006. */
const england: readonly string[] = [
  'Information relating to any individual.',
  'Information which is likely to reveal the identity of an individual.',
  'Information relating to the financial or business affairs of any particular person (including the authority holding that information).',
  'Information relating to any consultations or negotiations, or contemplated consultations or negotiations, in connection with any labour relations matter arising between the authority or a Minister of the Crown and employees of, or office holders under, the authority.',
  'Information in respect of which a claim to legal professional privilege could be maintained in legal proceedings.',
  'Information which reveals that the authority proposes (a) to give under any enactment a notice under or by virtue of which requirements are imposed on a person; or (b) to make an order or direction under any enactment.',
  'Information relating to any action taken or to be taken in connection with the prevention, investigation or prosecution of crime.',
];

const since = '2006-03-01';

/**
 * Returns the words in which the law describes a paragraph of exempt information on a day, `YYYY-MM-DD`. Those of England are
 * its own, which it has in English alone; the schedules of the others, and that of England before it was changed, number other
 * matters, so for them only whose law it is is said.
 */
export function describeExemptParagraph(
  jurisdiction: Jurisdiction,
  paragraph: number,
  day: string,
  { titles }: Words,
): string {
  const statute = jurisdiction === 'england' && day >= since ? england[paragraph - 1] : undefined;
  return statute ?? titles.exempt[jurisdiction];
}
