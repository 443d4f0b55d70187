import { exemptMinutesOf } from './exempt-minutes.ts';
import { plantIn, type Plant } from './mark.ts';

/** Items of the agenda whose papers nobody outside sees on the day of the test, each for a reason of its own. */
export const aroundAgenda = `  - minutes: 2026-01-14
    part: B
    title: Private minutes
    exempt: { paragraphs: [3], publicInterest: Prices would be known. }
  - report: deferred-lease
    part: B
    title: A lease that can wait
    exempt: { paragraphs: [3], publicInterest: Prices would be known. }
    deferredTo: 2026-05-20
  - report: withdrawn-lease
    part: B
    title: A lease no more
    exempt: { paragraphs: [3], publicInterest: Prices would be known. }
    withdrawn: true
  - report: released-lease
    part: B
    title: A lease to be told of
    exempt: { paragraphs: [3], publicInterest: Prices would be known. }
    released: { date: 2026-04-01, by: minute 9 }
  - report: still-to-come
    title: A late paper
`;

type Write = (root: string, file: string, content: string) => void;

/**
 * Plants canaries around the exempt papers of a meeting: in papers that are exempt for now, withdrawn or still to come,
 * in private minutes of an earlier meeting whose actions the agenda lists, in minutes that are still being written, and
 * in exempt papers of a meeting whose agenda is not out. The meeting is joint with a second committee.
 */
export function plantAround(root: string, plant: Plant, write: Write): void {
  write(root, '../../housing/committee.md', housing);
  write(root, 'exempt/deferred-lease.md', shortReport(plantIn('deferred', plant)));
  write(root, 'exempt/withdrawn-lease.md', shortReport(plantIn('withdrawn', plant)));
  write(root, 'released-lease.md', shortReport(plantIn('to be released', plant)));
  write(root, 'still-to-come.md', shortReport(plantIn('still to come', plant)));
  write(root, '../2026-01-14/minutes.md', openMinutes);
  const earlier = exemptMinutesOf(plantIn('earlier', plant), { item: 2, heading: 'Waiting times' });
  write(root, '../2026-01-14/exempt/minutes.md', earlier);
  write(root, '../2026-02-11/meeting.md', "---\ntime: '17:00'\nvenue: County Hall\n---\n");
  const unfinished = plantIn('unfinished', plant);
  write(
    root,
    '../2026-02-11/minutes.md',
    exemptMinutesOf(unfinished, { item: 1, heading: 'Waiting times' }).replace(
      'status: approved\napprovedAt: 2026-03-18',
      'status: unfinished',
    ),
  );
  write(root, '../2026-05-20/meeting.md', nextMeeting);
  write(root, '../2026-05-20/exempt/next-lease.md', shortReport(plantIn('agenda not out', plant)));
}

const housing = `---
name: Housing Committee
type: committee
quorum: 1
members:
  - { person: jane-doe, role: chair }
contact: { name: sam-bloggs }
---
`;

const openMinutes = `---
present: [jane-doe]
status: draft
---

## Apologies for absence

:::recommendation{to="The Board" ref="H 26/R1"}
That doors be wider.
:::

## Waiting times

:::action{owner=sam-bloggs due=2026-06-01 ref="H 26/1"}
Count again.
:::
`;

const nextMeeting = `---
time: '17:00'
venue: County Hall
agenda:
  - report: next-lease
    part: B
    title: Another lease
    exempt: { paragraphs: [3], publicInterest: Prices would be known. }
planned:
  - { title: Another lease, private: Prices would be known., leadOfficer: sam-bloggs }
---
`;

const shortReport = (plant: Plant): string => `---
subject: Offers ${plant('subject')}
leadOfficer: Ada ${plant('leadOfficer')}
contactOfficer: { name: Dan ${plant('name of a contact')} }
keyDecision: { reference: ${plant('key decision')} }
backgroundDocuments: [The file ${plant('background document')}]
corrections: [{ date: 2026-03-12, text: It said ${plant('correction')} }]
aliases: [/leases/${plant('alias')}/]
recommendations:
  - To accept ${plant('recommendations')}
---

## Price ${plant('heading')}

The offer of ${plant('text')} stands.
`;
