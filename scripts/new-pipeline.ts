import { fileEntries } from './diagnostics/catalogue/files.ts';
import { frontMatterEntries } from './diagnostics/catalogue/front-matter.ts';
import { dateOfFolder } from './load/meeting-folder.ts';
import { readRoot } from './load/read-root.ts';
import type { Archive } from './model/archive.ts';
import { buildArchive } from './model/build-archive.ts';
import { londonDay } from './model/calendar/london-day.ts';
import { planCommittee, type AskedCommittee } from './new/plan-committee.ts';
import { planMeeting, type AskedMeeting } from './new/plan-meeting.ts';
import type { ValidRoot } from './schema/valid-root.ts';
import { validateRoot } from './validate/validate-root.ts';
import { writeNewFile } from './write/write-new-file.ts';

/** What came of making something: the file it stands in, with what is to be said of it, or why nothing was written. */
export type Making = { readonly file: string; readonly notes: readonly string[] } | { readonly refused: string };

/** Where there is no root to make anything in. */
export const noRoot = {
  refused:
    'No usable content/council.md is here. Say with --root where your root is, or mend what "npx cleardays check" finds in that file.',
};

/** Makes a committee in a root. Nothing that stands is overwritten. Throws an OfficerError where the machine refuses. */
export async function createCommittee(root: string, asked: AskedCommittee): Promise<Making> {
  // The names alone are asked of the root, so that a fault elsewhere in it stands in nobody's way.
  const { root: raw } = await readRoot(root, { edition: 'public' });
  const titles = raw.standing.map(({ slug, matter }) => [slug, textOf(matter?.title) ?? slug] as const);
  const planned = planCommittee(asked, {
    people: new Map(raw.people.map(({ slug, matter }) => [slug, textOf(matter?.email)])),
    committees: raw.committees.map(({ slug }) => slug),
    standing: new Map(titles),
  });
  if ('refused' in planned) return planned;
  const { file, text, notes } = planned;
  const outcome = await writeNewFile(root, file, text);
  if (outcome === 'made') return { file, notes };
  return {
    refused:
      outcome === 'exists'
        ? `${file} exists already and was left as it is. Give the new committee another folder with --slug.`
        : 'There is no folder content here. Say with --root where your root is.',
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/**
 * Makes a meeting of a committee, with notes on its date and agenda. A second meeting on a day gets `-2`. `now` tells which
 * minutes are drafts today. Throws an OfficerError where the machine refuses.
 */
export async function createMeeting(root: string, asked: AskedMeeting, now: Date): Promise<Making> {
  const { committee: slug, date } = asked;
  if (dateOfFolder(date) !== date) return { refused: `--date must be a day such as 2026-03-18; "${date}" is none.` };
  const opened = await openRoot(root, now);
  if (opened === null) return noRoot;
  const fault = opened.faultIn(`content/committees/${slug}/committee.md`);
  if (fault !== null) return { refused: fault };
  const committee = opened.root.committees.find((candidate) => candidate.slug === slug);
  if (committee === undefined) {
    const slugs = opened.root.committees.map((candidate) => candidate.slug);
    return { refused: `--committee must be one of ${slugs.join(', ')}.` };
  }
  const planned = planMeeting(asked, committee, opened.root, opened.archive);
  if ('refused' in planned) return planned;
  for (const ending of ['', '-2', '-3', '-4', '-5', '-6', '-7', '-8', '-9']) {
    const file = `content/committees/${slug}/${date}${ending}/meeting.md`;
    if ((await writeNewFile(root, file, planned.text)) === 'made') {
      const another =
        ending === ''
          ? []
          : [
              `A meeting of this committee stood on that day already, and this is another. If you meant that one, delete the folder ${date}${ending}.`,
            ];
      const next = `Next: npx cleardays new report --meeting ${slug}/${date}${ending}`;
      return { file, notes: [...another, ...planned.notes, next] };
    }
  }
  return { refused: `Nine meetings of this committee stand on ${date} already.` };
}

/** A root that new papers are made in. */
export interface OpenedRoot {
  readonly root: ValidRoot;
  /** As everybody sees it today, with the minutes that are still being written. */
  readonly archive: Archive;
  /** Says what must be mended in a file before it can be read as it is meant; null where it can be. */
  readonly faultIn: (file: string) => string | null;
}

/** Opens a root without its exempt papers; null where it has no council. `now` tells the day, unless the council does. */
export async function openRoot(root: string, now: Date): Promise<OpenedRoot | null> {
  const loaded = await readRoot(root, { edition: 'public' });
  const machineDay = londonDay(now);
  const { root: valid, diagnostics } = validateRoot(loaded.root, { machineDay });
  if (valid === null) return null;
  const today = valid.council.matter.asOf ?? machineDay;
  const unreadable = [...loaded.diagnostics, ...diagnostics].filter(
    ({ code, severity }) => severity === 'error' && (code in frontMatterEntries || code in fileEntries),
  );
  return {
    root: valid,
    archive: buildArchive(valid, { edition: 'public', today, unfinished: true }),
    faultIn(file) {
      const error = unreadable.find((candidate) => candidate.file === file);
      return error === undefined ? null : `Mend ${file} first. In line ${error.line}: ${error.message}`;
    },
  };
}
