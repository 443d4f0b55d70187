import type { Committee } from '../../model/committee.ts';

/** Something that was made public. */
export interface FeedEntry {
  /** The committees that it is of, several where they met jointly; none where somebody decided outside meetings. */
  readonly committees: readonly Committee[];
  /** The day on which it was, `YYYY-MM-DD`. */
  readonly published: string;
  /** Says what, of which committee, for which day. */
  readonly title: string;
  readonly summary: string;
  /** The path of the page that it leads to. */
  readonly path: string;
  /** The path that is its own for ever, also where several entries lead to one page. */
  readonly identity: string;
  /** BCP 47, where it is not in the council's first language. */
  readonly lang: string | null;
}
