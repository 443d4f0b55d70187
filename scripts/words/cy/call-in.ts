import type { Words } from '../words.ts';

export const callIn: Words['callIn'] = {
  title: 'Galw i mewn',
  open: (lastDay, effect) =>
    `Gellir ei alw i mewn tan ddiwedd ${lastDay}. Os na chaiff ei alw i mewn, daw i rym ar ${effect}.`,
  takesEffect: (effect) => `Ni chafodd ei alw i mewn, a daw i rym ar ${effect}.`,
  tookEffect: (effect) => `Ni chafodd ei alw i mewn, a daeth i rym ar ${effect}.`,
  excluded: 'Nid yw’n gymwys i’r penderfyniad hwn.',
  urgent: 'Daw i rym ar unwaith, ac ni ellir ei alw i mewn.',
  calledIn: (day, by) => `Galwyd i mewn ar ${day} gan ${by}.`,
  pending: 'Nid yw’r canlyniad yn hysbys eto.',
};
