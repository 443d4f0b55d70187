import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkOutput } from './check/check-output.ts';
import { readSuppliedTexts } from './check/read-supplied-texts.ts';
import { hasErrors, type Diagnostic } from './diagnostics/diagnostic.ts';
import { OfficerError, type Findings } from './diagnostics/officer-error.ts';
import type { BuildJob, BuildOutcome, BuildSummary, Job } from './job.ts';
import { checkSuppliedFiles } from './load/check-supplied-files.ts';
import { findMeetingFolder } from './load/find-meeting-folder.ts';
import { readExemptTexts } from './load/read-exempt-texts.ts';
import { readFingerprint } from './load/read-fingerprint.ts';
import { readOutput } from './load/read-output.ts';
import { readRoot } from './load/read-root.ts';
import { readSuppliedFile } from './load/read-supplied-file.ts';
import { readSuppliedPdfs } from './load/read-supplied-pdfs.ts';
import { readVersion } from './load/read-version.ts';
import type { Archive } from './model/archive.ts';
import { buildArchive } from './model/build-archive.ts';
import { londonDay } from './model/calendar/london-day.ts';
import { checkFigures } from './model/figures/check-figures.ts';
import { withholdLines } from './model/figures/disclosure/withhold-lines.ts';
import { assumePublications } from './model/meetings/assume-publications.ts';
import { listDeadlines } from './model/meetings/list-deadlines.ts';
import { listCitedFiles } from './model/list-cited-files.ts';
import type { FinishedFacts } from './model/finished-pdf.ts';
import { buildRecords } from './model/publications/build-records.ts';
import { pageMapPath } from './model/site-path.ts';
import type { SitePictures } from './model/site-picture.ts';
import type { SuppliedPdfs } from './model/supplied-pdf.ts';
import type { Bodies } from './model/rendered-body.ts';
import type { Charts } from './model/rendered-chart.ts';
import { renderApi } from './render/api/render-api.ts';
import { renderCharts } from './render/charts/render-charts.ts';
import { renderDeadlines } from './render/feeds/render-deadlines.ts';
import { renderFeeds } from './render/feeds/render-feeds.ts';
import { renderBodies } from './render/markdown/render-bodies.ts';
import { listSitePictures, preparePictures } from './render/pictures/prepare-pictures.ts';
import { isPhotograph, withoutCameraNotes } from './render/pictures/without-camera-notes.ts';
import { openBrowserProvider } from './render/pdf/browser/open-browser.ts';
import { printsAtOnce } from './render/pdf/prints-at-once.ts';
import { renderPacks } from './render/pdf/render-packs.ts';
import { renderPageMap } from './render/pdf/render-page-map.ts';
import { renderSearch } from './render/search/render-search.ts';
import { collectGarbage } from './render/web/collect-garbage.ts';
import { indicatorChartRequests } from './render/web/indicator-charts.ts';
import { prepareWebsite } from './render/web/prepare-website.ts';
import { renderOfflineManifests } from './render/web/offline/render-offline-manifests.ts';
import { registerWebsite, type EleventyConfig } from './render/web/register-website.ts';
import { renderWebsite } from './render/web/render-website.ts';
import { applyRules } from './rules/apply-rules.ts';
import { checkPublishable } from './rules/published/check-publishable.ts';
import { checkPublished } from './rules/published/check-published.ts';
import { overrideSeverities } from './rules/override-severities.ts';
import type { ValidRoot } from './schema/valid-root.ts';
import { dataSchemas } from './schema/json-schema.ts';
import { sealOf } from './schema/publication-record.ts';
import { checkNamedPdfs } from './validate/named-pdf.ts';
import { validateRoot } from './validate/validate-root.ts';
import { abandonBuild } from './write/abandon-build.ts';
import { createCouncil as createCouncilFolder } from './write/create-council.ts';
import { wordDiskError } from './write/disk-errors.ts';
import { openCache, type DiskCache } from './write/open-cache.ts';
import { openPackCache } from './write/open-pack-cache.ts';
import { openFileCache, type DiskFileCache } from './write/open-file-cache.ts';
import { openFolder, openStaging, openWriter, type OutputWriter, type Staging } from './write/open-staging.ts';
import { refuseOutInContent } from './write/refuse-out-in-content.ts';
import { refuseOutInEdition } from './write/refuse-out-in-edition.ts';
import { takeLock } from './write/take-lock.ts';
import { writeText } from './write/write-text.ts';
import { writeFiles, writeTexts } from './write/write-files.ts';

/** A root that has been read as far as it is sound, with all that its renderers need. */
interface Prepared extends Findings {
  readonly archive: Archive;
  /** The archive with what is planned for later days, for rules and deadlines alone. */
  readonly ahead: Archive;
  readonly bodies: Bodies;
  readonly charts: Charts;
  readonly pictures: SitePictures;
  readonly cache: DiskCache;
  /** Holds the pictures of charts for download. */
  readonly files: DiskFileCache;
  readonly fingerprint: string;
  /** A root's own templates, which come before the package's. */
  readonly templateFolders: readonly string[];
  /** Where a file of the root lies on this machine. */
  readonly pathOf: (file: string) => string;
  /** How findings name a file. */
  readonly shownAs: (file: string) => string;
}

/** Finished PDFs of a build, by their path. */
type Pdfs = ReadonlyMap<string, FinishedFacts>;

interface Printed {
  readonly packs: Pdfs;
  /** Reports and minutes by themselves. */
  readonly papers: Pdfs;
  readonly diagnostics: readonly Diagnostic[];
}

const nothingPrinted: Printed = { packs: new Map(), papers: new Map(), diagnostics: [] };

/** With more meetings than this the pages of a year are worth freeing at once, which takes a fifth of a second. */
const manyMeetings = 300;

const codeFolder = fileURLToPath(new URL('./', import.meta.url));
const packageFolder = fileURLToPath(new URL('../', import.meta.url));
const ownTemplates = join(packageFolder, 'templates');

/**
 * Takes a root through load, validate, model, rules, bodies and charts. Where a stage found errors it goes on with what
 * is sound, so that an officer sees all problems in one run; the caller must not go on to print or write then. Without
 * a council nothing further can be said, and only findings are returned.
 */
async function prepare(job: Job): Promise<Prepared | Findings> {
  job.progress.stage('Reading content');
  const loaded = await readRoot(job.root, { edition: job.edition, private: job.private ?? null });
  const { pathOf, shownAs } = loaded;
  const lineOf = withholdLines((file, line) => loaded.lineOfShown(file, line), job.edition);
  const valid = validateRoot(loaded.root, { today: job.today, machineDay: londonDay(job.now) });
  const found: Diagnostic[] = [...loaded.diagnostics, ...valid.diagnostics];
  if (valid.root === null) return { diagnostics: nameAsTheyLie(found, shownAs), lineOf };

  const fingerprint = await readFingerprint([codeFolder, ownTemplates], [join(packageFolder, 'package.json')]);
  const cache = openCache(join(job.root, '.cache', job.edition));
  const files = openFileCache(join(job.root, '.cache', job.edition, 'pictures'));
  const named = valid.pdfs.map(({ file }) => file);
  const pdfs = await readSuppliedPdfs(pathOf, named, { cache, fingerprint });
  found.push(...checkNamedPdfs(valid.pdfs, pdfs));

  const today = job.today ?? valid.root.council.matter.asOf ?? londonDay(job.now);
  const archive = buildArchive(valid.root, { edition: job.edition, today, preview: job.preview ?? false, pdfs });
  const ahead = lookAhead(archive, valid.root, pdfs);
  found.push(
    ...checkFigures(valid.root.indicatorSets, job.edition),
    ...applyRules(archive, { lawIsKnown: valid.root.lawIsKnown, ahead }),
  );

  job.progress.stage('Rendering text and charts');
  const written = renderBodies(archive, { cache, fingerprint });
  const { indicatorSetsIn } = archive;
  const requests = [...written.charts, ...indicatorChartRequests(archive)];
  const drawn = await renderCharts(requests, { cache, fingerprint, indicatorSetsIn });
  const cited = listCitedFiles(archive, written.bodies).map(({ file }) => file);
  const pictured = [...listSitePictures(archive).keys()];
  const refused = await checkSuppliedFiles(loaded.pathOf, [...cited, ...pictured]);
  const { pictures, ...pictureFindings } = await preparePictures(archive, new Set(refused.map(({ file }) => file)), {
    readFile: (file) => readSuppliedFile(loaded.pathOf(file)),
    cache,
    files,
    fingerprint,
  });
  found.push(...refused, ...pictureFindings.diagnostics);
  found.push(...written.diagnostics, ...drawn.diagnostics, ...checkPublished(archive, written.bodies));
  const diagnostics = nameAsTheyLie(overrideSeverities(found, archive.council.checks), shownAs);

  const templateFolders = [join(job.root, 'templates'), ownTemplates];
  const { bodies } = written;
  const { charts } = drawn;
  return {
    archive,
    ahead,
    bodies,
    charts,
    pictures,
    cache,
    files,
    fingerprint,
    templateFolders,
    diagnostics,
    lineOf,
    pathOf,
    shownAs,
  };
}

/** Exempt papers that lie in another folder than the root are found there. */
function nameAsTheyLie(found: readonly Diagnostic[], shownAs: (file: string) => string): readonly Diagnostic[] {
  return found.map((diagnostic) => ({ ...diagnostic, file: shownAs(diagnostic.file) }));
}

/** The archive with what is planned for later days and still being written; for rules alone, never for output. */
function lookAhead(archive: Archive, root: ValidRoot, pdfs: SuppliedPdfs): Archive {
  const { edition, today } = archive;
  const folders = root.committees.flatMap(({ meetings }) => meetings);
  if (!folders.some(({ date, minutes }) => date >= today || minutes?.matter.status === 'unfinished')) return archive;
  return buildArchive(assumePublications(root, today), { edition, today, preview: true, pdfs });
}

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

/** Returns a sound root. Throws an OfficerError with every problem where there are errors. */
async function prepareSound(job: Job): Promise<Prepared> {
  const prepared = await prepare(job);
  if (!('archive' in prepared) || hasErrors(prepared.diagnostics)) throw new OfficerError(prepared);
  return prepared;
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

async function fillStaging(
  prepared: Prepared,
  job: BuildJob,
  staging: Staging,
): Promise<{ diagnostics: readonly Diagnostic[]; summary: BuildSummary | null }> {
  const packCache = openPackCache(
    join(job.root, '.cache', job.edition, job.preview === true ? 'preview-packs' : 'packs'),
  );
  const printed = job.packs ? await printPacks(prepared, job, packCache, staging) : nothingPrinted;
  if (hasErrors(printed.diagnostics)) return discard(staging, printed.diagnostics);
  const pdfs = new Map([...printed.packs, ...printed.papers]);
  for (const [path, { map }] of printed.packs) await staging.write(pageMapPath(path), renderPageMap(map));

  job.progress.stage('Rendering pages');
  const { hosting, ...rendered } = await renderPages(prepared, staging, pdfs);
  const searched = await makeSearch(prepared, job, staging);

  job.progress.stage('Checking the output');
  const { archive, cache, files } = prepared;
  const output = await readOutput(staging.folder);
  const former = await readOutput(join(job.out, job.edition));
  const sources =
    job.edition === 'public' ? await readExemptTexts(job.root, job.private ?? null) : { exempt: [], public: [] };
  const beside = new Map(hosting.map(([path, text]) => [`/hosting/${job.edition}${path}`, text]));
  const { packs, papers } = printed;
  const checked = await checkOutput({ archive, output, former, packs, papers, sources, beside, cache });
  const diagnostics = [...printed.diagnostics, ...rendered.diagnostics, ...searched, ...checked];
  if (hasErrors(diagnostics)) return discard(staging, diagnostics);

  await staging.promote();
  await writeTexts(hosting, openWriter(join(job.out, 'hosting', job.edition)));
  cache.save();
  await files.prune();
  if (job.packs) await packCache.prune();
  const summary = {
    folder: join(job.out, job.edition),
    edition: job.edition,
    pages: output.paths.filter((path) => path.endsWith('.html')).length,
    packs: printed.packs.size,
    unclaimed: countUnclaimed(printed.packs),
    recorded: job.publish == null ? [] : await recordPublications(prepared, job.root, job.publish, pdfs),
    packPages: [...printed.packs.values()].reduce((sum, { map }) => sum + map.pageCount, 0),
  };
  return { diagnostics, summary };
}

/** Writes what was published of a meeting beside it, so that nothing of it can change unseen. */
async function recordPublications(
  { archive, bodies }: Prepared,
  root: string,
  folder: string,
  printed: Pdfs,
): Promise<BuildSummary['recorded']> {
  const meeting = archive.meetings.find(({ source }) => source.file === `${folder}/meeting.md`);
  if (meeting === undefined) return [];
  const records = buildRecords(meeting, { bodies, printed, today: archive.today, sealOf });
  for (const { file, matter, state } of records) {
    if (state !== 'same') await writeText(join(root, file), `${JSON.stringify(matter, null, 2)}\n`, 'publish');
  }
  return records.map(({ pack, file, matter, state }) => ({
    what: pack.title,
    date: matter.date,
    items: matter.items.length,
    papers: matter.papers.length,
    pages: printed.get(pack.path)?.map.pageCount ?? 0,
    file,
    state,
  }));
}

function countUnclaimed(packs: Pdfs): BuildSummary['unclaimed'] {
  const found = [...packs.values()].map(({ unclaimed }) => unclaimed).filter((titles) => titles.length > 0);
  return { packs: found.length, titles: [...new Set(found.flat())].sort() };
}

async function discard(
  staging: Staging,
  diagnostics: readonly Diagnostic[],
): Promise<{ diagnostics: readonly Diagnostic[]; summary: null }> {
  await staging.discard();
  return { diagnostics, summary: null };
}

async function printPacks(
  { archive, bodies, charts, fingerprint, templateFolders, pathOf }: Prepared,
  job: BuildJob,
  cache: ReturnType<typeof openPackCache>,
  staging: Staging,
): Promise<Printed> {
  job.progress.stage('Printing packs');
  return renderPacks(archive, {
    bodies,
    charts,
    templateFolders,
    cache,
    fingerprint,
    browser: openBrowserProvider({ path: job.browser }),
    atOnce: printsAtOnce({ cores: availableParallelism(), free: process.availableMemory() }),
    readFile: (file) => readSuppliedFile(pathOf(file)),
    deliver: (path, pdf) => staging.write(path, pdf),
    report: (line) => {
      job.progress.detail(line);
    },
  });
}

/**
 * Writes the pages, feeds, cited files and lists for offline reading of an edition into a folder. Returns the texts that
 * web servers are set up with, which are no part of it, by their paths.
 */
async function renderPages(
  { archive, ...sources }: Prepared,
  folder: OutputWriter,
  pdfs: Pdfs,
): Promise<{ diagnostics: readonly Diagnostic[]; hosting: readonly (readonly [path: string, text: string])[] }> {
  const pageMaps = new Map([...pdfs].map(([path, { map, bytes }]) => [path, { map, bytes }]));
  const out = folder.folder;
  const { diagnostics, chartFiles, hosting } = await renderWebsite(archive, { ...sources, pageMaps, out });
  await writeFiles(chartFiles, folder);
  await writeFiles(sources.pictures.values(), folder);
  await writeTexts(renderFeeds(archive, sources.bodies), folder);
  await writeTexts(renderApi(archive, { bodies: sources.bodies, pdfs: pageMaps }), folder);
  for (const { file, path } of listCitedFiles(archive, sources.bodies)) {
    const from = sources.pathOf(file);
    const bare = isPhotograph(file) ? await withoutCameraNotes(await readSuppliedFile(from)) : null;
    await (bare === null ? folder.copy(from, path) : folder.write(path, bare));
  }
  // Last, since they say what all other files are.
  const manifests = renderOfflineManifests(archive, { output: await readOutput(out), pdfs });
  for await (const [path, text] of manifests) await folder.write(path, text);
  return { diagnostics, hosting: hosting.map(({ name, text }) => [`/${name}`, text] as const) };
}

/** Makes the search of an edition from its finished pages and the supplied PDFs among them. */
async function makeSearch(
  { archive, cache, fingerprint }: Prepared,
  job: Job,
  folder: OutputWriter,
): Promise<readonly Diagnostic[]> {
  job.progress.stage('Making the search');
  const output = await readOutput(folder.folder);
  return renderSearch(archive, {
    output,
    suppliedTexts: await readSuppliedTexts(archive.files, output, cache),
    cache,
    fingerprint,
    deliver: (path, content) => folder.write(path, content),
    rest: archive.meetings.length > manyMeetings ? collectGarbage : () => undefined,
    report: (line) => {
      job.progress.detail(line);
    },
  });
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
