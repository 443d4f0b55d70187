import type { Words } from '../words.ts';
import { on } from './day-in-sentence.ts';

export const corrections: Words['corrections'] = {
  title: 'Wedi’i gywiro ers ei gyhoeddi',
  correctedOn: (day) => `Cywirwyd ${on(day)}:`,
  corrected: (day) => `cywirwyd ${day}`,
  feedTitle: (title) => `Cywiriad: ${title}`,
};
