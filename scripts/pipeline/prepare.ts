import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasErrors, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { OfficerError, type Findings } from '../diagnostics/officer-error.ts';
import type { Job } from '../job.ts';
import { checkSuppliedFiles } from '../load/check-supplied-files.ts';
import { readFingerprint } from '../load/read-fingerprint.ts';
import { readRoot } from '../load/read-root.ts';
import { readSuppliedFile } from '../load/read-supplied-file.ts';
import { readSuppliedPdfs } from '../load/read-supplied-pdfs.ts';
import type { Archive } from '../model/archive.ts';
import { buildArchive } from '../model/build-archive.ts';
import { londonDay } from '../model/calendar/london-day.ts';
import { checkFigures } from '../model/figures/check-figures.ts';
import { withholdLines } from '../model/figures/disclosure/withhold-lines.ts';
import { assumePublications } from '../model/meetings/assume-publications.ts';
import { listCitedFiles } from '../model/list-cited-files.ts';
import type { SitePictures } from '../model/site-picture.ts';
import type { SuppliedPdfs } from '../model/supplied-pdf.ts';
import type { Bodies } from '../model/rendered-body.ts';
import type { Charts } from '../model/rendered-chart.ts';
import { renderCharts } from '../render/charts/render-charts.ts';
import { renderBodies } from '../render/markdown/render-bodies.ts';
import { listSitePictures, preparePictures } from '../render/pictures/prepare-pictures.ts';
import { indicatorChartRequests } from '../render/web/indicator-charts.ts';
import { applyRules } from '../rules/apply-rules.ts';
import { checkPublished } from '../rules/published/check-published.ts';
import { overrideSeverities } from '../rules/override-severities.ts';
import type { ValidRoot } from '../schema/valid-root.ts';
import { checkNamedPdfs } from '../validate/named-pdf.ts';
import { validateRoot } from '../validate/validate-root.ts';
import { openCache, type DiskCache } from '../write/open-cache.ts';
import { openFileCache, type DiskFileCache } from '../write/open-file-cache.ts';

/** A root that has been read as far as it is sound, with all that its renderers need. */
export interface Prepared extends Findings {
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

const codeFolder = fileURLToPath(new URL('../', import.meta.url));
const packageFolder = fileURLToPath(new URL('../../', import.meta.url));
/** The templates of the package. */
export const ownTemplates = join(packageFolder, 'templates');

/**
 * Takes a root through load, validate, model, rules, bodies and charts. Where a stage found errors it goes on with what
 * is sound, so that an officer sees all problems in one run; the caller must not go on to print or write then. Without
 * a council nothing further can be said, and only findings are returned.
 */
export async function prepare(job: Job): Promise<Prepared | Findings> {
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

/** Returns a sound root. Throws an OfficerError with every problem where there are errors. */
export async function prepareSound(job: Job): Promise<Prepared> {
  const prepared = await prepare(job);
  if (!('archive' in prepared) || hasErrors(prepared.diagnostics)) throw new OfficerError(prepared);
  return prepared;
}

/** Exempt papers that lie in another folder than the root are found there. */
export function nameAsTheyLie(found: readonly Diagnostic[], shownAs: (file: string) => string): readonly Diagnostic[] {
  return found.map((diagnostic) => ({ ...diagnostic, file: shownAs(diagnostic.file) }));
}

/** The archive with what is planned for later days and still being written; for rules alone, never for output. */
function lookAhead(archive: Archive, root: ValidRoot, pdfs: SuppliedPdfs): Archive {
  const { edition, today } = archive;
  const folders = root.committees.flatMap(({ meetings }) => meetings);
  if (!folders.some(({ date, minutes }) => date >= today || minutes?.matter.status === 'unfinished')) return archive;
  return buildArchive(assumePublications(root, today), { edition, today, preview: true, pdfs });
}
