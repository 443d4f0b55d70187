import type { Words } from '../words.ts';
import { on, withinSentence } from './day-in-sentence.ts';

export const callIn: Words['callIn'] = {
  title: 'Galw i mewn',
  open: (lastDay, effect) =>
    `Gellir ei alw i mewn tan ddiwedd ${withinSentence(lastDay)}. Os na chaiff ei alw i mewn, daw i rym ${on(effect)}.`,
  takesEffect: (effect) => `Ni chafodd ei alw i mewn, a daw i rym ${on(effect)}.`,
  tookEffect: (effect) => `Ni chafodd ei alw i mewn, a daeth i rym ${on(effect)}.`,
  excluded: 'Nid yw’n gymwys i’r penderfyniad hwn.',
  urgent: 'Daw i rym ar unwaith, ac ni ellir ei alw i mewn.',
  calledIn: (day, by) => `Galwyd i mewn ${on(day)} gan ${by}.`,
  pending: 'Nid yw’r canlyniad yn hysbys eto.',
};
