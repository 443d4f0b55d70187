import type { Words } from '../words.ts';

export const home: Words['home'] = {
  description: (council) => `Cyfarfodydd, agendâu, adroddiadau a chofnodion pwyllgorau ${council}.`,
  searchRegion: 'Cyfarfodydd a phapurau',
  searchLabel: 'Chwilio adroddiadau, cofnodion a phenderfyniadau',
  coming: 'Cyfarfodydd nesaf',
  noneComing: 'Nid oes cyfarfodydd wedi’u trefnu.',
  latestPapers: 'Papurau diweddaraf',
  published: (day) => `Cyhoeddwyd ${day}`,
  more: (count) => `a ${count} arall`,
  latestDecisions: 'Penderfyniadau diweddaraf',
  allDecisions: 'Pob penderfyniad',
  latestMinutes: 'Cofnodion diweddaraf',
  minutes: { draft: 'drafft', approved: 'wedi’u cymeradwyo' },
  about: 'Ynghylch y wefan hon',
};
