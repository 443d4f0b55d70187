import { fileURLToPath } from 'node:url';
import { readRoot } from '../../load/read-root.ts';
import { buildArchive } from '../../model/build-archive.ts';
import { renderCharts } from '../../render/charts/render-charts.ts';
import { renderBodies } from '../../render/markdown/render-bodies.ts';
import { createPrintEnvironment } from '../../render/pdf/build-pack-document.ts';
import { pieceOfPack, type Piece } from '../../render/pdf/list-pieces.ts';
import type { PieceTools } from '../../render/pdf/make-piece.ts';
import { buildRegisters } from '../../render/registers/build-registers.ts';
import { readPrintFonts } from '../../render/pdf/read-print-fonts.ts';
import { readPrintStyles } from '../../render/pdf/read-print-styles.ts';
import { validateRoot } from '../../validate/validate-root.ts';
import type { Stopwatch } from './stopwatch.ts';

const templateFolders = [fileURLToPath(new URL('../../../templates', import.meta.url))];

/** Takes a root through load, validate, model, bodies and charts, and returns its only pack as a piece to be made. */
export async function loadPack(
  root: string,
  watch: Stopwatch,
): Promise<{ piece: Piece; tools: Omit<PieceTools, 'browser' | 'cache'> }> {
  const today = '2030-01-01';
  const { root: raw } = await readRoot(root, { edition: 'public' });
  const valid = validateRoot(raw, { today, machineDay: today });
  if (valid.root === null) throw new Error('The generated root is not valid.');
  const archive = buildArchive(valid.root, { edition: 'public', today, pdfs: new Map() });
  watch.lap('content read and checked');

  const nothingKept = { cache: { get: () => null, set: () => undefined }, fingerprint: '' };
  const { bodies, charts: requests } = renderBodies(archive, nothingKept);
  const { charts } = await renderCharts(requests, { ...nothingKept, indicatorSetsIn: archive.indicatorSetsIn });
  watch.lap('text and charts rendered');

  const [pack, ...others] = archive.meetings.flatMap(({ packs }) => packs);
  if (pack === undefined || others.length > 0) throw new Error('The generated root has not one pack.');
  const tools = {
    archive,
    bodies,
    charts,
    registers: buildRegisters(archive, bodies),
    fingerprint: '',
    readFile: () => Promise.reject(new Error('There is no such file.')),
    templates: createPrintEnvironment(templateFolders),
    styles: await readPrintStyles(templateFolders),
    fonts: await readPrintFonts(),
  };
  return { piece: pieceOfPack(pack, { firstPage: 1, earlierItems: {} }, () => []), tools };
}
