import type { Contact } from './contact.ts';
import type { Words } from '../words/words.ts';
import type { Markdown } from './markdown.ts';

/** Whose law applies. */
export type Jurisdiction = 'england' | 'wales' | 'scotland' | 'northern-ireland';

/** The publishing body. */
export interface Council {
  readonly name: string;
  readonly shortName: string;
  readonly jurisdiction: Jurisdiction;
  /** Clear days of notice: the jurisdiction's, or what the council has set. */
  readonly clearDays: number;
  readonly callInDays: number;
  /** Which days count among the 28 clear days of notice of a key decision. */
  readonly keyDecisionDays: 'calendar' | 'working';
  /** Working days between the day reports must be there and the last day to publish the agenda; null where none is set. */
  readonly reportDeadline: number | null;
  /** Where the site is served, without a slash at the end: `https://harrowmere.example/meetings`. */
  readonly url: string;
  /** The path part of `url`, without a slash at the end; empty where there is none: `/meetings`. */
  readonly basePath: string;
  readonly website: string | null;
  /** The address of the licence under which the archive may be used; null where content names none. */
  readonly licence: string | null;
  readonly address: Markdown | null;
  readonly properOfficer: { readonly name: string; readonly title: string };
  readonly contact: Contact | null;
  readonly paperless: Markdown | null;
  readonly recording: Markdown | null;
  /** The logo is a file relative to the root, or null where there is none. */
  readonly brand: { readonly colour: string; readonly logo: string | null };
  /** Whether every paper of a pack starts on a right-hand page. */
  readonly rightHandStarts: boolean;
  /** The most dots an inch that pictures have in packs; null where they keep all they have. */
  readonly pictureResolution: number | null;
  /** BCP 47; the first is the language of pages that name none. */
  readonly languages: readonly string[];
  /** What site and packs say by themselves, in the first of `languages`; in English where that one has no words yet. */
  readonly words: Words;
  readonly about: Markdown;
  /** `checks` of council.md: severities that the council has set for single codes. */
  readonly checks: Readonly<Record<string, 'error' | 'warning' | 'off'>>;
}
