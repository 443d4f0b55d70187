import { privateNoticeDays } from '../calendar/private-notice.ts';
import type { ComingBusiness } from '../coming-business.ts';
import { isExecutive } from '../committee.ts';
import type { Council } from '../council.ts';

/** Notices that are to be given of what a coming meeting will deal with. Days are `YYYY-MM-DD`. */
export interface NoticesDue {
  /** Key decisions of which no notice is recorded, with the last day for it. */
  readonly keyDecisions: readonly { readonly reference: string; readonly by: string }[];
  /** The last days of the two notices of private business; null where there is none, or its notices are recorded. */
  readonly private: { readonly first: string; readonly second: string } | null;
}

/**
 * Returns the notices that business of a coming meeting still needs besides its agenda. They are asked of executives in
 * England: SI 2012/2089 reg 9(2) (key decisions) and reg 5(2) and (4) (private business).
 */
export function noticesDue(
  { meeting, items }: ComingBusiness,
  { jurisdiction }: Pick<Council, 'jurisdiction'>,
): NoticesDue {
  if (jurisdiction !== 'england' || !isExecutive(meeting.committee)) return { keyDecisions: [], private: null };
  const by = meeting.twentyEightClearDays;
  return {
    keyDecisions: items.flatMap(({ keyDecision }) =>
      keyDecision !== null && keyDecision.notice === null && keyDecision.exception === null
        ? [{ reference: keyDecision.reference, by }]
        : [],
    ),
    private: items.some((item) => item.private !== null && !item.privateNoticeGiven)
      ? privateNoticeDays(meeting)
      : null,
  };
}
