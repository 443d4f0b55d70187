import { join, resolve } from 'node:path';
import { hasErrors } from './diagnostics/diagnostic.ts';
import type { Findings } from './diagnostics/officer-error.ts';
import type { BuildJob, BuildOutcome, Job } from './job.ts';
import { findMeetingFolder } from './load/find-meeting-folder.ts';
import { readVersion } from './load/read-version.ts';
import { listDeadlines } from './model/meetings/list-deadlines.ts';
import { renderDeadlines } from './render/feeds/render-deadlines.ts';
import { prepareWebsite } from './render/web/prepare-website.ts';
import { registerWebsite, type EleventyConfig } from './render/web/register-website.ts';
import { checkPublishable } from './rules/published/check-publishable.ts';
import { dataSchemas } from './schema/json-schema.ts';
import { abandonBuild } from './write/abandon-build.ts';
import { createCouncil as createCouncilFolder } from './write/create-council.ts';
import { wordDiskError } from './write/disk-errors.ts';
import { openFolder, openStaging, openWriter } from './write/open-staging.ts';
import { refuseOutInContent } from './write/refuse-out-in-content.ts';
import { refuseOutInEdition } from './write/refuse-out-in-edition.ts';
import { takeLock } from './write/take-lock.ts';
import { writeText } from './write/write-text.ts';
import { writeFiles } from './write/write-files.ts';
import { fillStaging } from './pipeline/fill-staging.ts';
import { nameAsTheyLie, ownTemplates, prepare, prepareSound } from './pipeline/prepare.ts';
import { renderPages } from './pipeline/render-pages.ts';

/**
 * Returns every problem of a root, and writes the deadlines of its coming meetings to a calendar file (`.ics`). Throws an
 * OfficerError where the machine stands in the way.
 */
export async function writeDeadlines(job: Job, file: string): Promise<Findings> {
  const prepared = await prepare(job);
  if ('archive' in prepared)
    await writeText(file, renderDeadlines(prepared.archive, listDeadlines(prepared.ahead)), 'calendar');
  return prepared;
}

/** Returns every problem of a root without printing or writing anything of it. */
export async function findProblems(job: Job): Promise<Findings> {
  return prepare(job);
}

/**
 * Builds one edition of a root: prepares it, prints its packs, renders its pages and feeds into a staging folder,
 * checks what is there, and only then puts it in the place of the former output. Throws an OfficerError where the
 * machine stands in the way.
 */
export async function buildEdition(job: BuildJob): Promise<BuildOutcome> {
  refuseOutInContent(job.out, job.root);
  await refuseOutInEdition(job.out);
  const prepared = await prepare(job);
  if (!('archive' in prepared) || hasErrors(prepared.diagnostics)) return { ...prepared, summary: null };
  const unpublishable = job.publish == null ? [] : checkPublishable(prepared.archive, job.publish);
  if (unpublishable.length > 0) return { ...prepared, diagnostics: unpublishable, summary: null };
  try {
    const giveBack = await takeLock(job.out);
    const wrote = job.onStop?.(() => abandonBuild(job.out, job.edition));
    try {
      const staging = await openStaging(job.out, job.edition);
      const { diagnostics, summary } = await fillStaging(prepared, job, staging).catch(async (error: unknown) => {
        await staging.discard();
        throw error;
      });
      return {
        lineOf: prepared.lineOf,
        diagnostics: [...prepared.diagnostics, ...nameAsTheyLie(diagnostics, prepared.shownAs)],
        summary,
      };
    } finally {
      wrote?.();
      await giveBack();
    }
  } catch (error) {
    throw wordDiskError(error, job.out);
  }
}

/**
 * Builds the public edition and records what is published of a meeting, which may be called by its folder's name
 * (`health/2026-03-18`), so that from then on a change is noticed. Throws an OfficerError where there is no such meeting,
 * or the machine stands in the way.
 */
export async function publishMeeting(job: BuildJob, meeting: string): Promise<BuildOutcome> {
  return buildEdition({ ...job, edition: 'public', publish: await findMeetingFolder(job.root, meeting) });
}

/**
 * Renders the pages of a root without packs into an empty folder, for a preview, and returns the path that they stand
 * below. Throws an OfficerError where the root has errors, before it writes anything.
 */
export async function renderPreview(job: Job, folder: string): Promise<Findings & { readonly basePath: string }> {
  const prepared = await prepareSound(job);
  const opened = await openFolder(resolve(folder));
  const rendered = await renderPages(prepared, opened, new Map()).catch((error: unknown) => {
    throw wordDiskError(error, folder, 'preview');
  });
  prepared.cache.save();
  await prepared.files.prune();
  const diagnostics = [...prepared.diagnostics, ...rendered.diagnostics];
  return { lineOf: prepared.lineOf, diagnostics, basePath: prepared.archive.council.basePath };
}

/** Gets Eleventy ready to render the public edition of a root by itself. Throws an OfficerError as `renderPreview`. */
export async function configureEleventy(eleventyConfig: EleventyConfig, root: string): Promise<void> {
  const progress = { stage: () => undefined, detail: () => undefined };
  const { archive, ...sources } = await prepareSound({
    root,
    edition: 'public',
    today: null,
    now: new Date(),
    progress,
  });
  const website = await prepareWebsite(archive, { ...sources, pageMaps: new Map() });
  registerWebsite(eleventyConfig, website);
  const files = [...website.chartFiles, ...sources.pictures.values()];
  eleventyConfig.on('eleventy.after', ({ dir }) => writeFiles(files, openWriter(dir.output)));
}

/** Makes an empty root of a council's own and returns the paths of its files. Throws an OfficerError where it cannot. */
export function createCouncil(folder: string, council: { name: string; url: string }): Promise<readonly string[]> {
  const schemas = [...dataSchemas()].map(([name, text]) => [`data/${name}`, text] as const);
  return createCouncilFolder(folder, { ...council, folder: join(ownTemplates, 'starter'), files: new Map(schemas) });
}

/** Returns the version of the program. */
export function programVersion(): string {
  return readVersion(new URL('../package.json', import.meta.url));
}
