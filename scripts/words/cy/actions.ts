import type { Words } from '../words.ts';

export const actions: Words['actions'] = {
  title: 'Camau gweithredu',
  description: (council) => `Yr hyn y gofynnodd pwyllgorau ${council} iddo gael ei wneud, gan bwy ac erbyn pryd.`,
  lead: (counts) =>
    `Yr hyn y gofynnodd pwyllgorau iddo gael ei wneud, fel y’i cofnodir yn eu cofnodion: ${counts.join(', ')}.`,
  groups: {
    overdue: { heading: 'Hwyr', count: (count) => `${count} yn hwyr`, empty: 'Nid oes dim yn hwyr.' },
    open: {
      heading: 'Heb eu cwblhau',
      count: (count) => `${count} heb eu cwblhau`,
      empty: 'Nid oes camau gweithredu heb eu cwblhau.',
    },
    done: {
      heading: 'Wedi’u cwblhau',
      count: (count) => `${count} wedi’u cwblhau`,
      empty: 'Nid oes camau gweithredu wedi’u cofnodi fel rhai a gwblhawyd.',
    },
  },
  states: { open: 'Heb ei gwblhau', overdue: 'Hwyr', done: 'Wedi’i gwblhau', dropped: 'Heb ei ddilyn mwyach' },
  due: (day) => `I’w gwblhau erbyn ${day}`,
  later: 'Yr hyn a ddywedodd cyfarfodydd diweddarach',
  laterOf: (reference) => `am ${reference}`,
  decisions: 'Penderfyniadau pwyllgorau',
  noneBefore: 'Ni adawodd cyfarfodydd blaenorol unrhyw gam gweithredu heb ei gwblhau.',
  columns: { reference: 'Cyfeirnod', action: 'Cam gweithredu', owner: 'Perchennog', due: 'Erbyn', state: 'Cyflwr' },
};
