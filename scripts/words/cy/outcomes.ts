import type { Words } from '../words.ts';

export const outcomes: Words['outcomes'] = {
  resolved: 'Penderfynwyd',
  action: 'Cam gweithredu',
  recommendation: 'Argymhelliad',
};
