import type { Words } from '../words.ts';
import { on } from './day-in-sentence.ts';

export const decision: Words['decision'] = {
  description: (title, by, day) => `Penderfyniad ar ${title}, a wnaed gan ${by} ${on(day)}.`,
  decidedBy: 'Penderfynwyd gan',
  decidedOn: 'Penderfynwyd ar',
  published: 'Cyhoeddwyd',
  reference: 'Cyfeirnod',
  pdf: (figures) => `Y penderfyniad hwn fel PDF (${figures})`,
  authority: 'O dan ba awdurdod',
  key: 'Penderfyniad allweddol',
  decided: 'Yr hyn a benderfynwyd',
  reasons: 'Rhesymau',
  options: 'Opsiynau eraill a ystyriwyd',
  conflicts: 'Gwrthdaro buddiannau',
  noConflicts: 'Dim wedi’i ddatgan.',
  backgroundDocuments: 'Dogfennau cefndir',
  noBackgroundDocuments: 'Dim',
  contactOfficer: 'Swyddog cyswllt',
  outsideMeetings: 'A wnaed y tu allan i gyfarfodydd, gan swyddogion ac aelodau',
  takenBy: (by, day) => `${by}, ${day}`,
  canBeCalledIn: (day) => `gellir ei alw i mewn tan ${day}`,
  calledIn: (day) => `galwyd i mewn ar ${day}`,
};
