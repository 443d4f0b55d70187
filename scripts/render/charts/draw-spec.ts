import type { Words } from '../../words/words.ts';
import { houseConfig } from './house-style.ts';
import type { Spec } from './chart-plan.ts';
import type { TextRuler } from './measure-text.ts';
import { runWithin } from './run-within.ts';
import { timeLocale } from './time-locale.ts';

/** A drawn spec: Vega's own SVG, what it said while drawing, and the rows behind its marks. */
interface DrawnSpec {
  readonly svg: string;
  readonly warnings: readonly string[];
  /** The rows behind each group of marks that has any, as they were drawn. */
  readonly rows: readonly (readonly Readonly<Record<string, unknown>>[])[];
}

/** A chart takes some hundredths of a second, the first with the start of Vega less than one. */
const mostSeconds = 5;

/** Draws specs, one after the other. */
export interface Drawer {
  /**
   * Draws a spec with the months and days of these words. Throws where Vega-Lite or Vega cannot make sense of it, and
   * {@link TooSlowError} where it takes too long.
   */
  draw(spec: Spec, words: Words): Promise<DrawnSpec>;
}

/** What reading Vega's compiled spec needs of it. */
interface CompiledMark {
  readonly from?: { readonly data?: string; readonly facet?: { readonly data?: string } };
  readonly marks?: readonly CompiledMark[];
}

/**
 * Returns a drawer. Vega is loaded on the first call, so that a build without charts never pays for it. Nothing can be
 * loaded while drawing: every request for a file or an address fails.
 */
export async function loadDrawer(ruler: TextRuler): Promise<Drawer> {
  const [vega, vegaLite] = await Promise.all([import('vega'), import('vega-lite')]);
  // Without a canvas Vega takes every letter for 0.8 of its size wide, which puts labels in the wrong place.
  const metrics = (vega as unknown as { textMetrics: { width: (item: TextItem, text: unknown) => number } })
    .textMetrics;
  metrics.width = (item, text) => widthOf(item, text, ruler);
  const refuse = (): Promise<never> => Promise.reject(new Error('A chart may not load anything.'));
  const loader = { load: refuse, sanitize: refuse, http: refuse, file: refuse, fileAccess: false, options: {} };

  return {
    draw: async (spec, words) => {
      const warnings: string[] = [];
      const logger = collectingLogger(warnings);
      // Ids are counted up over the life of the program; a chart must come out the same whatever was drawn before it.
      vega.resetSVGDefIds();
      vegaLite.resetIdCounter();
      const locale = { time: timeLocale(words) };
      const { compiled, view, ready } = runWithin(mostSeconds, () => {
        const compiled = vegaLite.compile(withoutLineSeparators(spec) as never, { config: houseConfig(), logger }).spec;
        const view = new vega.View(vega.parse(compiled, { locale }), { renderer: 'none', loader, logger });
        // Nothing here waits for anything, so all the work is done before this call returns.
        return { compiled, view, ready: view.runAsync() };
      });
      try {
        await ready;
        const svg = await view.toSVG();
        return { svg, warnings, rows: rowsOfMarks(compiled.marks, view) };
      } finally {
        view.finalize();
      }
    },
  };
}

/**
 * Texts come into the expressions of Vega as literals, which these two line ends of Unicode would break off: they are set
 * as the spaces that they are to a reader.
 */
function withoutLineSeparators(spec: Spec): Spec {
  const json = JSON.stringify(spec);
  return /[\u2028\u2029]/u.test(json) ? (JSON.parse(json.replace(/[\u2028\u2029]/gu, ' ')) as Spec) : spec;
}

interface TextItem {
  readonly fontSize?: number;
  readonly fontWeight?: number | string;
  readonly limit?: number;
}

function widthOf(item: TextItem, text: unknown, ruler: TextRuler): number {
  const weight = item.fontWeight === 'bold' || Number(item.fontWeight ?? 400) >= 600 ? 600 : 400;
  return ruler.width(textOf(text), item.fontSize ?? 11, weight);
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function rowsOfMarks(
  marks: readonly CompiledMark[] | undefined,
  view: { data(name: string): unknown[] },
): DrawnSpec['rows'] {
  // The marks within a facet draw from data that exist for each panel alone; those of the facet hold them all.
  const names = new Set((marks ?? []).map((mark) => mark.from?.facet?.data ?? mark.from?.data));
  const nested = (marks ?? []).filter((mark) => mark.from?.facet === undefined).map((mark) => mark.marks);
  const own = [...names]
    .filter((name) => name !== undefined)
    .map((name) => (view.data(name) as DrawnSpec['rows'][number]).map((row) => ({ ...row })));
  return [...own, ...nested.flatMap((within) => (within === undefined ? [] : rowsOfMarks(within, view)))].filter(
    (rows) => rows.length > 0,
  );
}

/** A logger in Vega's shape that keeps warnings and lets errors stop the drawing. */
function collectingLogger(warnings: string[]) {
  const logger = {
    level: () => logger,
    error: (...words: readonly unknown[]): never => {
      throw words[0] instanceof Error ? words[0] : new Error(words.map(String).join(' '));
    },
    warn: (...words: readonly unknown[]) => {
      warnings.push(words.map(String).join(' '));
      return logger;
    },
    info: () => logger,
    debug: () => logger,
  };
  return logger;
}
