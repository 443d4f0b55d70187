import type { Words } from '../words.ts';

export const outcomes: Words['outcomes'] = {
  resolved: 'Penderfynwyd',
  action: 'Cam gweithredu',
  update: 'Diweddariad ar gam gweithredu',
  recommendation: 'Argymhelliad',
  response: 'Ateb i argymhelliad',
  to: (body) => `i: ${body}`,
  due: (day) => `erbyn ${day}`,
  states: { done: 'wedi’i gwblhau', dropped: 'heb ei ddilyn mwyach' },
};
