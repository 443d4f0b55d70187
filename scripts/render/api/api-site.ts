import type { Archive } from '../../model/archive.ts';
import { apiPath, type ApiKind } from '../../model/api-path.ts';
import type { Markdown } from '../../model/markdown.ts';
import type { MinuteEntry } from '../../model/minutes.ts';
import type { Bodies } from '../../model/rendered-body.ts';
import { readBody, readHtml } from '../markdown/read-text.ts';
import type { Action, RecordedOutcome, RecordedVote, Registers } from '../registers/register.ts';

/** What objects of the JSON interface are built from. */
export interface ApiSite {
  readonly archive: Archive;
  /** The length of each finished PDF, by its path; empty where no packs were printed. */
  readonly pdfs: ReadonlyMap<string, { readonly bytes: number }>;
  /** The whole address of a path: `https://harrowmere.example/meetings/api/system.json`. */
  readonly address: (path: string) => string;
  /** The whole address of the object that stands for a page or file, or for a part of it. */
  readonly id: (kind: ApiKind, path: string, part?: string) => string;
  /** A text without its markup. */
  readonly textOf: (markdown: Markdown) => string;
  /** What a minute records, without markup. */
  readonly textOfOutcome: (outcome: RecordedOutcome) => string;
  readonly outcomesOf: (entry: MinuteEntry) => readonly RecordedOutcome[];
  readonly votesOf: (entry: MinuteEntry) => readonly RecordedVote[];
  /** The action that a minute asks for or says something of. */
  readonly actionOf: (outcome: RecordedOutcome) => Action | null;
}

/** Returns what objects are built from. */
export function buildApiSite(
  archive: Archive,
  { bodies, pdfs, registers }: { readonly bodies: Bodies; readonly registers: Registers } & Pick<ApiSite, 'pdfs'>,
): ApiSite {
  const address = (path: string): string =>
    `${archive.council.url}${path.split('/').map(encodeURIComponent).join('/')}`;
  const actions = new Map(
    registers.actions.flatMap((action) => action.words.map(({ outcome }) => [outcome, action] as const)),
  );
  return {
    archive,
    pdfs,
    address,
    id: (kind, path, part) => address(apiPath(kind, path, part)),
    textOf: (markdown) => readBody(bodies.of(markdown)),
    textOfOutcome: ({ outcome, entry }) => readHtml(outcome.html, bodies.of(entry.body)),
    outcomesOf: (entry) => registers.byEntry.get(entry) ?? [],
    votesOf: (entry) => registers.votesByEntry.get(entry) ?? [],
    actionOf: ({ outcome }) => actions.get(outcome) ?? null,
  };
}
