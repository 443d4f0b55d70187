import type { Words } from '../words.ts';

export const corrections: Words['corrections'] = {
  title: 'Wedi’i gywiro ers ei gyhoeddi',
  correctedOn: (day) => `Cywirwyd ar ${day}:`,
  corrected: (day) => `cywirwyd ${day}`,
  feedTitle: (title) => `Cywiriad: ${title}`,
};
