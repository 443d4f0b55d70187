import type { SourcePosition } from '../diagnostics/diagnostic.ts';
import type { Markdown } from './markdown.ts';
import type { Meeting } from './meeting.ts';
import type { Minutes } from './minutes.ts';
import type { NamedPerson } from './person.ts';
import type { Publication } from './publication.ts';
import type { Report } from './report.ts';
import type { SuppliedPaper } from './supplied-file.ts';

/** The agenda of a meeting as far as it is published. */
export interface Agenda {
  /** In order, Part A before Part B. */
  readonly items: readonly AgendaItem[];
  readonly partA: readonly AgendaItem[];
  readonly partB: readonly AgendaItem[];
}

/** A document that stands under an agenda item. */
export type Paper = Report | Minutes | SuppliedPaper;

/** One item of business. */
export interface AgendaItem {
  readonly meeting: Meeting;
  readonly at: SourcePosition;
  /** Computed, or the override of the agenda: `6`. */
  readonly number: string;
  /** Its id on the meeting's page and in the pack: `item-6`. */
  readonly anchor: string;
  readonly title: string;
  readonly purpose: Markdown | null;
  /** Which standing text the item is, such as `exclusion`; null for other items. */
  readonly standingSlug: string | null;
  /** The text of a standing item. */
  readonly standingText: Markdown | null;
  readonly presenter: NamedPerson | null;
  readonly part: 'A' | 'B';
  /** The papers this edition shows; none where they are withheld, to follow or withdrawn. */
  readonly papers: readonly Paper[];
  /** Why the papers are withheld from the public; set in both editions. */
  readonly withheld: Withheld | null;
  /** The notices that an executive gave of taking it in private; null where none is recorded. */
  readonly privateNotice: PrivateNotice | null;
  /** How its papers became public that had been withheld; null before that day, and for what was never withheld. */
  readonly release: Release | null;
  readonly urgency: { readonly reason: Markdown; readonly agreedBy: NamedPerson } | null;
  /** Listed, its papers not yet published. */
  readonly toFollow: boolean;
  readonly withdrawn: boolean;
  /** The day of the later meeting of the committee that is to take it; its papers stay where they were published. */
  readonly deferredTo: string | null;
  /** The publication that first put the item, or its papers, before the public. */
  readonly publication: Publication;
  /** The day of the earlier meeting whose minutes it is to approve; null for other items. */
  readonly minutesOf: string | null;
  /** Whether the item stands for the open actions of earlier meetings. */
  readonly listsActions: boolean;
  /** Whether it stands for what coming meetings are to deal with. */
  readonly listsProgramme: boolean;
}

/** Notices that a matter will be taken in private (SI 2012/2089 reg 5). Days are `YYYY-MM-DD`. */
export interface PrivateNotice {
  readonly first: string | null;
  readonly second: string | null;
  readonly representations: Markdown | null;
  readonly response: Markdown | null;
  /** Less notice was given, as the chair of scrutiny agreed. */
  readonly exception: { readonly agreedBy: NamedPerson; readonly reason: Markdown } | null;
}

/** The decision by which withheld papers became public. */
export interface Release {
  readonly date: string;
  /** `minute 34 of 4 May 2026` */
  readonly by: string;
  readonly note: Markdown | null;
  /** Why they had been withheld. */
  readonly was: Withheld;
}

/** Why papers are not open to the public. */
export type Withheld =
  | {
      readonly kind: 'exempt';
      /** Of Schedule 12A to the Local Government Act 1972: of its Part 1 in England, of its Part 4 in Wales. */
      readonly paragraphs: readonly { readonly number: number; readonly description: string }[];
      readonly publicInterest: Markdown;
    }
  | { readonly kind: 'confidential'; readonly reason: Markdown };
