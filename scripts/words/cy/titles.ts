import type { Words } from '../words.ts';
import { on } from './day-in-sentence.ts';

const lawElsewhere = (ofCountry: string): string =>
  `Gwybodaeth y mae cyfraith ${ofCountry} ar fynediad i gyfarfodydd yn caniatáu i gyngor ei chadw’n ôl.`;

export const titles: Words['titles'] = {
  minutesOfPrevious: 'Cofnodion y cyfarfod blaenorol',
  minutesOf: (day) => `Cofnodion y cyfarfod a gynhaliwyd ${on(day)}`,
  // "A" is "ac" before a vowel.
  bodies: (names) => {
    const last = names.at(-1) ?? '';
    const before = names.slice(0, -1).join(', ');
    return before === '' ? last : `${before} ${/^[aeiouwyâêîôûŵŷ]/iu.test(last) ? 'ac' : 'a'} ${last}`;
  },
  actions: 'Camau gweithredu o gyfarfodydd blaenorol',
  programme: 'Rhaglen waith',
  item: 'Eitem heb deitl',
  closedItem: 'Eitem nad yw’n agored i’r cyhoedd',
  appendix: (letter) => `Atodiad ${letter}`,
  exempt: {
    england: 'Gwybodaeth eithriedig.',
    wales: lawElsewhere('Cymru'),
    scotland: lawElsewhere('yr Alban'),
    'northern-ireland': lawElsewhere('Gogledd Iwerddon'),
  },
};
