import type { Words } from '../words.ts';

export const recommendations: Words['recommendations'] = {
  title: 'Argymhellion',
  description: (council) => `Yr hyn a argymhellodd pwyllgorau ${council} i gyrff eraill, a’r atebion.`,
  lead: 'Yr hyn a argymhellodd pwyllgorau i’r Cabinet neu i eraill, fel y’i cofnodir yn eu cofnodion, a’r hyn a atebwyd.',
  groups: {
    awaiting: { heading: 'Dim ateb wedi’i gofnodi eto', empty: 'Mae ateb i bob argymhelliad.' },
    unfollowed: { heading: 'Heb gyfeirnod', empty: 'Mae cyfeirnod gan bob argymhelliad.' },
    answered: { heading: 'Wedi’u hateb', empty: 'Nid oes ateb wedi’i gofnodi eto.' },
  },
  states: {
    awaiting: 'Yn aros am ateb',
    unfollowed: 'Ni chofnodir yr ateb',
    accepted: 'Derbyniwyd',
    partly: 'Derbyniwyd yn rhannol',
    rejected: 'Gwrthodwyd',
  },
  to: (body) => `I: ${body}`,
  answered: (by, day) => `${by}, ${day}`,
};
