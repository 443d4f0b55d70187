import type { Meeting } from '../../model/meeting.ts';
import type { MinuteEntry, Minutes } from '../../model/minutes.ts';
import type { VoteSide } from '../../model/minutes/vote-side.ts';
import type { NamedPerson, Person } from '../../model/person.ts';
import type { Answer, BodyAction, BodyOutcome, BodyRecommendation } from '../../model/rendered-body.ts';

/** An outcome in the minutes, and where it stands. */
export interface RecordedOutcome {
  readonly minutes: Minutes;
  readonly entry: MinuteEntry;
  readonly outcome: BodyOutcome;
  /** Its id on the page of the minutes: `minute-18-19-resolved-1`. */
  readonly anchor: string;
}

/** A vote in the minutes. */
export interface RecordedVote {
  readonly minutes: Minutes;
  readonly entry: MinuteEntry;
  /** What was voted on, where the minutes name it. */
  readonly title: string | null;
  /** The id of the outcome whose text it stands in; null where it stands by itself. */
  readonly within: string | null;
  /** In the order for, against, abstained; what the minutes leave out is left out. */
  readonly sides: readonly {
    readonly side: VoteSide;
    readonly count: number;
    /** Null where hands were counted. */
    readonly voters: readonly NamedPerson[] | null;
  }[];
}

/** What one meeting said of an action. */
export interface ActionWord extends RecordedOutcome {
  readonly status: BodyAction['status'];
}

/** An action that a meeting asked for, with what later meetings said of it. */
export interface Action {
  /** Null where the minutes give it none: it then has no later words. */
  readonly reference: string | null;
  readonly owner: { readonly name: string; readonly person: Person | null } | null;
  /** The day by which it is due, by the newest word that names one. */
  readonly due: string | null;
  /** As of the day of the build: an open one whose day has passed is overdue. */
  readonly state: 'open' | 'overdue' | 'done' | 'dropped';
  /** The meeting that asked for it. */
  readonly meeting: Meeting;
  /** From the first word to the newest. */
  readonly words: readonly ActionWord[];
}

/** The answer to a recommendation, in minutes or in a decision taken outside a meeting. */
export interface RecordedResponse {
  readonly answer: Answer;
  /** The day of the meeting or decision. */
  readonly date: string;
  /** Who answered: the body whose minutes they are, or what the decision is called. */
  readonly by: string;
  /** The path of the page, with the id of the place on it. */
  readonly place: string;
  /** Null for a decision, whose page says it. */
  readonly recorded: RecordedOutcome | null;
}

/** What a body recommended to another, and what became of it. */
export interface Recommendation {
  readonly reference: string | null;
  /** Null where only the text says to whom. */
  readonly to: BodyRecommendation['to'];
  readonly made: RecordedOutcome;
  /** From the first to the newest. */
  readonly responses: readonly RecordedResponse[];
  /** By the newest answer; without a reference no answer can be told to be one to it. */
  readonly state: 'awaiting' | 'unfollowed' | Answer;
}

/** What committees resolved and asked for, as far as this edition shows minutes. */
export interface Registers {
  /** Resolutions, the newest meeting first; those of one meeting in the order of its minutes. */
  readonly resolutions: readonly RecordedOutcome[];
  /** Those to be done first by their day, and then those done with, the newest first. */
  readonly actions: readonly Action[];
  /** The newest meeting's first; those of one meeting in the order of its minutes. */
  readonly recommendations: readonly Recommendation[];
  /** The outcomes of every minute that has some. */
  readonly byEntry: ReadonlyMap<MinuteEntry, readonly RecordedOutcome[]>;
  /** How everybody with a page voted in recorded votes, the newest meeting first. */
  readonly votesByPerson: ReadonlyMap<Person, readonly { readonly vote: RecordedVote; readonly side: VoteSide }[]>;
  /** The votes of every minute that has some. */
  readonly votesByEntry: ReadonlyMap<MinuteEntry, readonly RecordedVote[]>;
}
