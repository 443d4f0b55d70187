import type { Words } from '../words.ts';

export const votes: Words['votes'] = {
  counts: {
    for: (count) => `${count} o blaid`,
    against: (count) => `${count} yn erbyn`,
    abstained: (count) => `${count} yn ymatal`,
  },
  whoVotedHow: 'Pwy bleidleisiodd sut',
  ofPerson: 'Pleidleisiau cofnodedig',
  earlier: 'Pleidleisiau cynharach',
  decisions: 'Penderfyniadau a wnaed y tu allan i gyfarfodydd',
  earlierDecisions: 'Penderfyniadau cynharach',
};
