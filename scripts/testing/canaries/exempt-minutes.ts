import type { Plant } from './mark.ts';

/** Returns private minutes with a canary in every place that minutes have, on an item of the agenda by its number. */
export const exemptMinutesOf = (plant: Plant, { item, heading }: { item: number; heading: string }): string => `---
started: '17:00'
ended: '18:00'
present: [jane-doe, Eve ${plant('present')}]
apologies: [Fay ${plant('apologies')}]
absent: [Flo ${plant('absent')}]
alsoPresent: [Gus ${plant('alsoPresent')}]
substitutes: [{ person: Una ${plant('substitute')}, for: Viv ${plant('who was substituted')} }]
declarations:
  - { person: jane-doe, item: ${item}, interest: A share in ${plant('interest')} }
decisions:
  published: 2026-03-19
  callIn:
    - { item: ${item}, urgent: The offer of ${plant('urgency of a decision')} ends. }
  calledIn:
    - { item: ${item}, date: 2026-03-20, by: Kit ${plant('who called in')}, outcome: Upheld for ${plant('outcome of a call-in')} }
status: approved
approvedAt: 2026-03-18
amendments: [It said ${plant('amendment')}]
corrections: [{ date: 2026-03-19, text: It said ${plant('correction of minutes')} }]
aliases: [/private/${plant('alias of minutes')}/]
publicSummary: ${plant('summary')}
---

It began with ${plant('preamble')}.

## ${heading} ${plant('heading of minutes')} {item=${item}}

Officers named ${plant('text of minutes')}.

:::resolved
That ${plant('resolved')} be accepted.
:::

::vote{title="On ${plant('title of a vote')}" for="Ida ${plant('voter')}, Jo ${plant('voter')}" against=0}

:::recommendation{to="Board ${plant('recipient of a recommendation')}" ref="${plant('reference of a recommendation')}"}
That ${plant('recommendation in minutes')} be sold.
:::

:::response{ref="H 26/R1" answer=rejected}
It would cost ${plant('response')}.
:::

:::action{owner="Hal ${plant('owner of an action')}" due=2026-06-01 ref="${plant('reference of an action')}"}
Report on ${plant('action')}.
:::

:::action{ref="H 26/1" status=done}
It is done, said ${plant('later word on an action')}.
:::
`;
