import type { ChartRequest } from './figures/chart-request.ts';
import type { Indicator } from './figures/indicator-set.ts';
import type { Markdown } from './markdown.ts';
import type { VoteSide } from './minutes/vote-side.ts';

/**
 * A body as HTML that is the same for page and print. Ids carry no prefix yet, and what differs by medium stands as a
 * slot; both are written with private-use characters that content cannot contain, and filled by `fillBody`.
 */
export interface RenderedBody {
  readonly html: string;
  /** The `## ` and `### ` headings, in order. */
  readonly headings: readonly BodyHeading[];
  /** Ids that other places may point to (`p-2-3`, `section-2`, `table-1`, `figure-1`), in order. */
  readonly anchors: readonly BodyAnchor[];
  readonly charts: readonly ChartRequest[];
  /** The indicators that the body cites, each once in each way, where it first does so. */
  readonly citations: readonly Citation[];
  /** The formal outcomes that the body sets apart, in order. */
  readonly outcomes: readonly BodyOutcome[];
  /** The votes that the body records, in order. */
  readonly votes: readonly BodyVote[];
  /** `src` of the pictures and supplied files that the body names. */
  readonly files: readonly string[];
  /** The supplied files that the body names on a line of their own, in order: print binds them in after it. */
  readonly supplied: readonly { readonly src: string; readonly title: string }[];
}

/** An indicator that a body cites, and how. */
export interface Citation {
  readonly indicator: Indicator;
  readonly as: 'value' | 'chart' | 'table' | 'scorecard';
  /** The id of the paragraph, section, table or figure where it stands; null where there is none to point to. */
  readonly anchor: string | null;
}

/** A recommendation, a resolution, an action, or the answer to a recommendation. */
export interface BodyOutcome {
  readonly kind: 'recommendation' | 'resolved' | 'action' | 'response';
  /** `resolved-1`. */
  readonly id: string;
  /** What stands in it, neutral like the body's own HTML; its ids are those of the body. */
  readonly html: string;
  /** Of an action alone. */
  readonly action: BodyAction | null;
  /** Of a recommendation alone: to whom it is made, where that is said. */
  readonly recommendation: BodyRecommendation | null;
  /** Of an answer alone. */
  readonly response: { readonly reference: string; readonly answer: Answer } | null;
}

/** How a body answered a recommendation. */
export type Answer = 'accepted' | 'partly' | 'rejected';

/** What is said of a recommendation beside its text. */
export interface BodyRecommendation {
  /** Null where only the text says it. */
  readonly to: { readonly name: string; /** Of a committee. */ readonly slug: string | null } | null;
  /** By which an answer names it. */
  readonly reference: string | null;
}

/** What is said of an action beside its text. */
export interface BodyAction {
  /** Null where a later word on an action names it by its reference alone. */
  readonly owner: { readonly name: string; /** Of a page in `people/`. */ readonly slug: string | null } | null;
  /** `2019-09-01`. */
  readonly due: string | null;
  readonly reference: string | null;
  readonly status: 'open' | 'done' | 'dropped';
}

/** A vote that minutes record. */
export interface BodyVote {
  /** What was voted on, where the minutes name it. */
  readonly title: string | null;
  /** The id of the outcome that it stands in; null where it stands by itself. */
  readonly within: string | null;
  /** In the order for, against, abstained; what the minutes leave out is left out. */
  readonly sides: readonly {
    readonly side: VoteSide;
    readonly count: number;
    /** Of a recorded vote, each with the slug of their page in `people/`; null where hands were counted. */
    readonly voters: readonly { readonly name: string; readonly slug: string | null }[] | null;
  }[];
}

/** A heading within a body. */
export interface BodyHeading {
  readonly level: 2 | 3 | 4;
  /** `2` for the second numbered section; null where it has no number. */
  readonly number: string | null;
  readonly id: string;
  readonly text: string;
}

/** Something within a body that can be pointed to. */
export interface BodyAnchor {
  readonly id: string;
  readonly kind: 'section' | 'paragraph' | 'table' | 'figure';
  /** `2.3`. */
  readonly number: string;
}

/** What a medium puts in the place of a body's slots. Each returns HTML. */
export interface BodyMedium {
  /** Put before each id and each reference to one; empty on a page of its own. */
  readonly idPrefix: string;
  readonly chart: (key: string) => string;
  /** The scorecard of the set with this id, as a table with this HTML id, prefix included. */
  readonly scorecard: (setId: string, tableId: string) => string;
  /** After a cross-reference: the page in print, such as ` (page 17)`; empty on the web. */
  readonly pageReference: (target: PageTarget) => string;
  /** The address of a picture or file, from its `src`. */
  readonly fileAddress: (src: string) => string;
  /** The address of another page of the archive, from its `path`. */
  readonly pathAddress: (path: string) => string;
  /** Attributes of a figure that tell where it is from, from these words as HTML; none where it is left out, as in print. */
  readonly figureSource?: (words: string) => string;
}

/** What a cross-reference points to: an id of the same paper, an item of the agenda, or a supplied file by its `src`. */
export type PageTarget =
  { readonly kind: 'anchor' | 'file'; readonly id: string } | { readonly kind: 'item'; readonly number: string };

/** The rendered bodies of a build. */
export interface Bodies {
  /** The body of a Markdown text of the Archive. Throws for a text that is not of the Archive. */
  of(markdown: Markdown): RenderedBody;
}
