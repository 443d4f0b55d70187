import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { checkExempt } from '../../check/check-exempt.ts';
import { checkHtml } from '../../check/check-html.ts';
import { checkLeaks } from '../../check/check-leaks.ts';
import { checkLinks } from '../../check/check-links.ts';
import { checkPageRanges } from '../../check/check-page-ranges.ts';
import { checkVanished } from '../../check/check-vanished.ts';
import { noteUnseenPapers } from '../../check/note-unseen-papers.ts';
import { checkWeight } from '../../check/check-weight.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { OfficerError } from '../../diagnostics/officer-error.ts';
import { serveFolder } from '../../preview/serve-folder.ts';
import { BrowserGone, DocumentTooSlow } from '../../render/pdf/browser/browser-gone.ts';
import type { BrowserProvider } from '../../render/pdf/browser/open-browser.ts';
import { launch } from '../../render/pdf/browser/open-browser.ts';
import { findBrowser } from '../../render/pdf/browser/find-browser.ts';
import { renderSearch } from '../../render/search/render-search.ts';
import { buildLinks } from '../../render/web/links.ts';
import { createEnvironment } from '../../render/web/create-environment.ts';
import { wordTemplateError } from '../../render/web/word-template-error.ts';
import { createPageSlots } from '../../render/pdf/page-slots.ts';
import { printPack } from '../../render/pdf/print-pack.ts';
import { createCouncil } from '../../write/create-council.ts';
import { wordDiskError } from '../../write/disk-errors.ts';
import { openStaging } from '../../write/open-staging.ts';
import { refuseOutInContent } from '../../write/refuse-out-in-content.ts';
import { refuseOutInEdition } from '../../write/refuse-out-in-edition.ts';
import { takeLock } from '../../write/take-lock.ts';
import { archiveOf } from '../fixtures/archive.ts';
import { fakeBrowser, pdfOf, shrunkPdf } from '../fixtures/fake-browser.ts';
import { outputOf } from '../fixtures/output-of.ts';
import { incompressible } from '../fixtures/incompressible.ts';
import { packsOf } from '../fixtures/packs-of.ts';
import { publicationCauses } from './publication-causes.ts';
import { importCauses } from '../import/import-causes.ts';
import { sampleCommittee, sampleMeeting } from '../sample-archive.ts';
import { findExampleProblems } from './find-example-problems.ts';

type Cause = (root: string) => Promise<readonly Diagnostic[]> | readonly Diagnostic[];

const page = (body: string): string =>
  `<!DOCTYPE html>\n<html lang="en">\n<head><title>A page</title></head>\n<body>\n${body}\n</body>\n</html>\n`;
const site = { basePath: '', url: 'https://exampleshire.example' };
const noBrowser = {
  given: null,
  environment: {},
  platform: 'linux' as const,
  isExecutable: () => false,
  isEmbedded: false,
  unpack: () => Promise.resolve(null),
};
const pack = {
  name: 'the agenda pack of Health Committee, Wednesday 18 March 2026',
  mapped: [],
  firstPage: 1,
  rightHandStarts: true,
  known: null,
  job: { page: '/pack.html', files: new Map() },
  slots: createPageSlots(),
};

/**
 * What brings about the codes that no content can: the machine, the command line, or a fault that only finished output
 * shows. The path of an empty folder is given; it stands as `<root>` in the expected text.
 */
export const causesElsewhere: Readonly<Record<string, Cause>> = {
  ...importCauses,
  ...publicationCauses,
  ROOT_MISSING: async (root) => (await findExampleProblems(join(root, 'nowhere'), 'public')).diagnostics,
  ROOT_NOT_FOLDER: async (root) => {
    writeFileSync(join(root, 'root.zip'), '');
    return (await findExampleProblems(join(root, 'root.zip'), 'public')).diagnostics;
  },

  PAGE_HEAVY: () => {
    const meeting = sampleMeeting(sampleCommittee('health', 'Health Committee'), '2019-07-03');
    const output = outputOf({ [`${meeting.path}index.html`]: incompressible(52_000) });
    return checkWeight(output, { meetings: [meeting], reports: [], minutes: [] });
  },
  PAGE_VANISHED: () => {
    const meeting = '/committees/health/2026-03-18';
    const former = { '/sitemap.xml': `<loc>${site.url}/</loc>`, [`${meeting}/index.html`]: '', [`${meeting}/access/index.html`]: '' };
    return checkVanished(outputOf({}), outputOf(former), { isPreview: false, council: site });
  },
  LINK_BROKEN: () => checkLinks(outputOf({ '/index.html': page('<a href="/nowhere/">Gone</a>') }), site),
  FRAGMENT_MISSING: () => checkLinks(outputOf({ '/index.html': page('<a href="#nowhere">Gone</a>') }), site),
  HTML_INVALID: () => {
    const cache = { get: () => null, set: () => undefined };
    return checkHtml(outputOf({ '/index.html': page('<p><div>A text</div></p>') }), { cache, all: true });
  },
  PAGE_RANGE_WRONG: () => {
    const map = { firstPage: 1, pageCount: 4, items: { 6: { first: 3, last: 4 } }, papers: {}, anchors: {} };
    const page = { foot: null, corner: null, text: '', margins: '' };
    const pages = [page, page, page, { ...page, corner: '6' }];
    const ranges = [{ first: 3, last: 4, page: 1, at: 10, target: 3 }];
    const printed = new Map([['/pack.pdf', { pages, ranges, agendaPage: 1, strings: [], pictures: [] }]]);
    return checkPageRanges([{ path: '/pack.pdf', items: [{ number: '6' }] }], new Map([['/pack.pdf', { map }]]), printed);
  },
  EXEMPT_TEXT_PUBLISHED: () => {
    const text = 'The preferred bidder offered four million pounds for the lease.';
    const exempt = [{ file: 'content/committees/health/2026-03-18/exempt/lease.md', text }];
    return checkLeaks(outputOf({ '/index.html': page(`<p>${text}</p>`) }), { exempt, public: [], pdfs: new Map() });
  },
  EXEMPT_FILE_PUBLISHED: () => {
    const bytes = new TextEncoder().encode('%PDF-1.7');
    const exempt = [{ file: 'content/committees/health/2026-03-18/exempt/files/lease.pdf', text: '', read: () => Promise.resolve(bytes) }];
    const nothing = { pdfs: new Map(), picturesInPdfs: new Map(), supplied: new Set<string>(), beside: new Map() };
    const output = outputOf({ '/committees/health/2026-03-18/files/plan.pdf': '%PDF-1.7' });
    return checkExempt(output, { exempt, public: [] }, { ...nothing, cache: { get: () => null, set: () => undefined } });
  },
  LEAK_CHECK_NOT_RUN: () => {
    const exempt = { paragraphs: [3], publicInterest: 'Prices would be known.' };
    const meeting = {
      agenda: [{ title: 'Lease of the depot', part: 'B' as const, exempt }],
      publications: [{ kind: 'agenda' as const, date: '2026-03-10' }],
    };
    return noteUnseenPapers(archiveOf({ committees: { health: { meetings: { '2026-03-18': meeting } } } }), []);
  },
  SEARCH_NOT_MADE: () => {
    const maker = { make: () => Promise.reject(new Error('there is no program for this machine')), close: () => Promise.resolve() };
    const output = outputOf({ '/search/index.html': '<main data-search-kind="page"></main>' });
    const cache = { get: () => null, set: () => undefined };
    const deliver = () => Promise.resolve();
    const report = () => undefined;
    return renderSearch(archiveOf({}), { output, suppliedTexts: new Map(), cache, fingerprint: '', deliver, report, rest: report, maker });
  },
  TEMPLATE_BROKEN: (root) => {
    const own = join(root, 'templates');
    mkdirSync(join(own, 'components/contact'), { recursive: true });
    writeFileSync(join(own, 'components/contact/template.njk'), '<p>\n{{ contact.name }\n</p>\n');
    const environment = createEnvironment([own, own], buildLinks({ url: site.url, basePath: '' }));
    return caught(() => {
      try {
        environment.render('components/contact/template.njk');
      } catch (error) {
        throw asError(wordTemplateError(error, [own]));
      }
    });
  },

  BROWSER_MISSING: () => caught(() => findBrowser(noBrowser)),
  BROWSER_PATH_WRONG: () => caught(() => findBrowser({ ...noBrowser, given: '/opt/chrome' })),
  BROWSER_NOT_STARTED: () => caught(() => launch({ path: '/opt/no-chrome', libraries: null })),
  BROWSER_DIED: () => {
    return caught(() => printPack(pack, fakeBrowser(() => Promise.reject(new BrowserGone('Target closed')))));
  },
  PRINT_TOO_SLOW: () => caught(() => printPack(pack, fakeBrowser(() => Promise.reject(new DocumentTooSlow(10))))),
  PAPER_TOO_WIDE: async () => {
    const meeting = {
      agenda: [{ report: 'access' }],
      reports: { access: { subject: 'Access to services' } },
      publications: [{ kind: 'agenda' as const, date: '2026-03-10' }],
    };
    const archive = archiveOf({ committees: { health: { meetings: { '2026-03-18': meeting } } } });
    return (await packsOf(archive, fakeBrowser(shrunkPdf))).diagnostics;
  },
  PAPER_PAGES_DIFFER: () => {
    const mapped = [{ id: 'paper-1', itemNumber: '5', path: '/access/', anchors: [] }];
    const map = { firstPage: 1, pageCount: 3, items: {}, papers: {}, anchors: {} };
    const places = { 'paper-1': { first: 3, last: 3, anchors: {} } };
    const alone = { ...pack, name: 'Access to services (Health Committee, Wednesday 18 March 2026)', mapped, known: { map, places, fit: 'whole' as const } };
    return caught(() => printPack(alone, fakeBrowser(() => pdfOf(3, ['paper-1']))));
  },
  PACK_PAGES_UNSETTLED: () => caught(() => printPack(pack, growingBrowser())),

  OUT_NOT_OURS: (root) => {
    mkdirSync(join(root, 'public'));
    writeFileSync(join(root, 'public', 'thesis.docx'), '');
    return caught(() => openStaging(root, 'public'));
  },
  OUT_IN_CONTENT: (root) => caught(() => { refuseOutInContent(join(root, 'content/dist'), root); }),
  OUT_IN_EDITION: (root) => {
    mkdirSync(join(root, 'dist'));
    writeFileSync(join(root, 'dist/.public.cleardays'), '');
    return caught(() => refuseOutInEdition(join(root, 'dist/public/private')));
  },
  BUILD_RUNNING: (root) => {
    // Process 1 runs on every machine that has process ids.
    writeFileSync(join(root, '.cleardays.lock'), '1');
    return caught(() => takeLock(root));
  },
  DISK_FULL: (root) => caught(() => Promise.reject(asError(wordDiskError(diskError('ENOSPC'), root)))),
  DISK_REFUSED: (root) => caught(() => Promise.reject(asError(wordDiskError(diskError('EROFS'), root)))),
  FOLDER_NOT_EMPTY: (root) => {
    writeFileSync(join(root, 'thesis.docx'), '');
    return caught(() => createCouncil(root, { folder: root, name: 'A', url: 'https://a.example', files: new Map() }));
  },
  PORT_TAKEN: async (root) => {
    const other = createServer();
    await new Promise<void>((started) => other.listen(0, '127.0.0.1', started));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    try {
      const found = await caught(() => serveFolder({ folder: root, basePath: '', port }));
      return JSON.parse(JSON.stringify(found).replaceAll(String(port), '8080')) as Diagnostic[];
    } finally {
      other.close();
    }
  },
};

/** Returns the findings that an action throws. */
async function caught(action: () => unknown): Promise<readonly Diagnostic[]> {
  try {
    await action();
  } catch (error) {
    if (error instanceof OfficerError) return error.findings.diagnostics;
    throw error;
  }
  return [];
}

function diskError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('Not an error.');
}

/** A browser whose every print has a page more than the one before. */
function growingBrowser(): BrowserProvider {
  let pages = 0;
  return fakeBrowser(() => pdfOf((pages += 1)));
}
