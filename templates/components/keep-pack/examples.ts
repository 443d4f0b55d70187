import type { KeepView } from '../../../scripts/render/web/views/keep-view.ts';
import type { ComponentExamples } from '../component-example.ts';

const pack: KeepView = {
  manifestHref: '/meetings/committees/health/2019-07-03/offline.json',
  base: '/meetings/',
  edition: 'public',
  keptHref: '/meetings/kept/',
  notesHref: '/meetings/notes/?meeting=%2Fmeetings%2Fcommittees%2Fhealth%2F2019-07-03%2F',
  address: 'https://harrowmere.example/meetings/',
};

export const keepPackExamples: ComponentExamples<[KeepView]> = {
  macro: 'keepPack',
  examples: [
    {
      name: 'of the public edition',
      parameters: [pack],
      shows: ['data-keep="/meetings/committees/health/2019-07-03/offline.json"', 'href="/meetings/kept/"'],
      hides: ['Exempt papers'],
    },
    { name: 'of the members’ edition', parameters: [{ ...pack, edition: 'members' }], shows: ['Exempt papers'] },
  ],
};
