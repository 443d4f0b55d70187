import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkOutput } from './check/check-output.ts';
import { hasErrors, type Diagnostic } from './diagnostics/diagnostic.ts';
import { OfficerError, type Findings } from './diagnostics/officer-error.ts';
import { readExemptTexts } from './load/read-exempt-texts.ts';
import { readFingerprint } from './load/read-fingerprint.ts';
import { readOutput } from './load/read-output.ts';
import { readRoot } from './load/read-root.ts';
import { readVersion } from './load/read-version.ts';
import { readSuppliedFile } from './load/read-supplied-file.ts';
import type { Archive, Edition } from './model/archive.ts';
import { buildArchive } from './model/build-archive.ts';
import { londonDay } from './model/calendar/london-day.ts';
import type { PageMaps } from './model/page-map.ts';
import type { Bodies } from './model/rendered-body.ts';
import type { Charts } from './model/rendered-chart.ts';
import type { Progress } from './progress.ts';
import { renderCharts } from './render/charts/render-charts.ts';
import { renderFeeds } from './render/feeds/render-feeds.ts';
import { renderBodies } from './render/markdown/render-bodies.ts';
import { openBrowserProvider } from './render/pdf/browser/open-browser.ts';
import { renderPacks } from './render/pdf/render-packs.ts';
import { indicatorChartRequests } from './render/web/indicator-charts.ts';
import { renderWebsite } from './render/web/render-website.ts';
import { applyRules } from './rules/apply-rules.ts';
import { validateRoot } from './validate/validate-root.ts';
import { createCouncil as createCouncilFolder } from './write/create-council.ts';
import { wordDiskError } from './write/disk-errors.ts';
import { openCache, type DiskCache } from './write/open-cache.ts';
import { openPackCache } from './write/open-pack-cache.ts';
import { openStaging, type Staging } from './write/open-staging.ts';
import { refuseOutInContent } from './write/refuse-out-in-content.ts';
import { takeLock } from './write/take-lock.ts';

/** What every command that reads a root is told. */
export interface Job {
  /** The folder with `content/` and `data/`. */
  readonly root: string;
  readonly edition: Edition;
  /** `--today`; null for the council's `asOf`, or else the day of `now` in London. */
  readonly today: string | null;
  readonly now: Date;
  readonly progress: Progress;
}

/** What a build is told beyond that. */
export interface BuildJob extends Job {
  /** The folder that gets `public/` or `members/`. */
  readonly out: string;
  /** `--browser`; null for the one that is found. */
  readonly browser: string | null;
}

/** A root that has been read as far as it is sound. */
export interface Prepared extends Findings {
  readonly archive: Archive;
  readonly bodies: Bodies;
  readonly charts: Charts;
  readonly cache: DiskCache;
  readonly fingerprint: string;
  /** A root's own templates, which come before the package's. */
  readonly templateFolders: readonly string[];
}

/** What a finished build tells; null where errors stopped it. */
export interface BuildSummary {
  readonly folder: string;
  readonly edition: Edition;
  readonly pages: number;
  readonly packs: number;
  readonly packPages: number;
}

const packageFolder = fileURLToPath(new URL('../', import.meta.url));
const codeFolder = fileURLToPath(new URL('./', import.meta.url));

/**
 * Takes a root through load, validate, model, rules, bodies and charts. Where validation found errors it goes on with
 * what is sound, so that an officer sees all problems in one run; the caller must not go on to print or write then.
 * Without a council nothing further can be said, and `archive` is missing.
 */
async function prepare(job: Job): Promise<Prepared | Findings> {
  const { progress } = job;
  progress.stage('Reading content');
  const loaded = await readRoot(job.root, { edition: job.edition });
  const lineOf = (file: string, line: number): string | null => loaded.root.lineOf(file, line);
  const valid = validateRoot(loaded.root);
  const found = [...loaded.diagnostics, ...valid.diagnostics];
  if (valid.root === null) return { diagnostics: found, lineOf };

  const today = job.today ?? valid.root.council.matter.asOf ?? londonDay(job.now);
  const archive = buildArchive(valid.root, { edition: job.edition, today });
  found.push(...applyRules(archive));

  progress.stage('Rendering text and charts');
  const fingerprint = await readFingerprint(
    [codeFolder, join(packageFolder, 'templates')],
    [join(packageFolder, 'package.json')],
  );
  const cache = openCache(join(job.root, '.cache', job.edition));
  const { bodies, charts: requests, diagnostics: bodyFindings } = renderBodies(archive, { cache, fingerprint });
  const drawn = await renderCharts([...requests, ...indicatorChartRequests(archive)], { cache, fingerprint });
  found.push(...bodyFindings, ...drawn.diagnostics);

  const templateFolders = [join(job.root, 'templates'), join(packageFolder, 'templates')];
  return { archive, bodies, charts: drawn.charts, cache, fingerprint, templateFolders, diagnostics: found, lineOf };
}

/** Returns every problem of a root without printing or writing anything of it. */
export async function findProblems(job: Job): Promise<Findings> {
  const prepared = await prepare(job);
  if ('cache' in prepared && !hasErrors(prepared.diagnostics)) prepared.cache.save();
  return prepared;
}

/** Returns the sound archive with all that pages need. Throws an OfficerError with every problem where there are errors. */
export async function prepareArchive(job: Job): Promise<Prepared> {
  const prepared = await prepare(job);
  if (!('archive' in prepared) || hasErrors(prepared.diagnostics)) throw new OfficerError(prepared);
  return prepared;
}

/**
 * Builds one edition of a root: prepares it, prints its packs, renders its pages and feeds into a staging folder,
 * checks what is there, and only then puts it in the place of the former output.
 */
export async function buildEdition(job: BuildJob): Promise<Findings & { readonly summary: BuildSummary | null }> {
  refuseOutInContent(job.out, job.root);
  const prepared = await prepare(job);
  if (!('archive' in prepared) || hasErrors(prepared.diagnostics)) return { ...prepared, summary: null };

  const giveBack = await takeLock(job.out);
  try {
    const staging = await openStaging(job.out, job.edition);
    const { summary, diagnostics } = await fill(staging, prepared, job);
    return { lineOf: prepared.lineOf, diagnostics: [...prepared.diagnostics, ...diagnostics], summary };
  } catch (error) {
    throw wordDiskError(error, job.out);
  } finally {
    await giveBack();
  }
}

async function fill(
  staging: Staging,
  prepared: Prepared,
  job: BuildJob,
): Promise<{ summary: BuildSummary | null; diagnostics: readonly Diagnostic[] }> {
  const { archive, bodies, charts, cache, fingerprint, templateFolders } = prepared;
  const { progress } = job;
  const found: Diagnostic[] = [];

  progress.stage('Printing packs');
  const packCache = openPackCache(join(job.root, '.cache', job.edition, 'packs'));
  const packs = await renderPacks(archive, {
    bodies,
    charts,
    templateFolders,
    readFile: (file) => readSuppliedFile(job.root, file),
    browser: openBrowserProvider({ path: job.browser }),
    cache: packCache,
    fingerprint,
    report: (line) => {
      progress.detail(line);
    },
  });
  found.push(...packs.diagnostics);
  if (hasErrors(found)) {
    await staging.discard();
    return { summary: null, diagnostics: found };
  }
  const pageMaps: PageMaps = new Map([...packs.packs].map(([path, { pdf, map }]) => [path, { map, bytes: pdf.length }]));
  for (const [path, { pdf }] of packs.packs) await staging.write(path, pdf);

  progress.stage('Rendering pages');
  const website = await renderWebsite(archive, { bodies, charts, pageMaps, templateFolders, cache, out: staging.folder });
  found.push(...website.diagnostics);
  for (const [path, text] of renderFeeds(archive)) await staging.write(path, text);
  for (const { file, path } of archive.files) await staging.copy(join(job.root, file), path);

  progress.stage('Checking the output');
  const sources = job.edition === 'public' ? await readExemptTexts(job.root) : { exempt: [], public: [] };
  const output = await readOutput(staging.folder);
  found.push(...(await checkOutput({ archive, output, packs: packs.packs, sources, cache, fingerprint })));
  if (hasErrors(found)) {
    await staging.discard();
    return { summary: null, diagnostics: found };
  }

  progress.stage('Putting the output in place');
  await staging.promote();
  cache.save();
  await packCache.prune();
  const summary = {
    folder: join(job.out, job.edition),
    edition: job.edition,
    pages: output.paths.filter((path) => path.endsWith('.html')).length,
    packs: packs.packs.size,
    packPages: [...packs.packs.values()].reduce((sum, { map }) => sum + map.pageCount, 0),
  };
  return { summary, diagnostics: found };
}

/**
 * Renders the pages of a root without packs into a folder, for a preview. Throws an OfficerError where the root has
 * errors; what the folder held then stays.
 */
export async function renderPreview(job: Job, folder: string): Promise<Findings & { readonly basePath: string }> {
  const prepared = await prepareArchive(job);
  const { archive, bodies, charts, cache, templateFolders } = prepared;
  const out = resolve(folder);
  const website = await renderWebsite(archive, { bodies, charts, pageMaps: new Map(), templateFolders, cache, out });
  cache.save();
  await copyFiles(archive, job.root, out);
  const diagnostics = [...prepared.diagnostics, ...website.diagnostics];
  return { lineOf: prepared.lineOf, diagnostics, basePath: archive.council.basePath };
}

/** Makes an empty root of a council's own and returns the paths of its files. Throws an OfficerError where it cannot. */
export function createCouncil(folder: string, council: { name: string; url: string }): Promise<readonly string[]> {
  const schemas = [...dataSchemas()].map(([name, text]) => [`data/${name}`, text] as const);
  return createCouncilFolder(folder, {
    ...council,
    folder: join(packageFolder, 'templates', 'starter'),
    files: new Map(schemas),
  });
}

/** Empties a folder that held a preview. */
export { removeFolder as discardPreview } from './write/remove-folder.ts';

/** Returns the version of the program. */
export function programVersion(): string {
  return readVersion(new URL('../package.json', import.meta.url));
}
