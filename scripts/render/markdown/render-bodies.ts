import { createHash } from 'node:crypto';
import { hasErrors, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Archive } from '../../model/archive.ts';
import type { Cache } from '../../model/cache.ts';
import type { ChartRequest } from '../../model/figures/chart-request.ts';
import type { Markdown } from '../../model/markdown.ts';
import type { Bodies, RenderedBody } from '../../model/rendered-body.ts';
import { wordsFor } from '../../words/words-of.ts';
import { indexArchive, type ArchiveIndex, type TextPlace } from './body-context.ts';
import { keepBody, reviveBody } from './keep-body.ts';
import { listTexts } from './list-texts.ts';
import { hashAnswers, type Need } from './needs.ts';
import { renderBody } from './render-body.ts';
import { renderPlain } from './render-plain.ts';
import { mayNameIndicator } from './typed-figures/check-typed-figures.ts';

/** What bodies are rendered with. `fingerprint` changes when the program does. */
export interface BodyOptions {
  readonly cache: Cache;
  readonly fingerprint: string;
}

/**
 * Returns the neutral bodies of all Markdown texts of an archive, the charts they ask for (each key once), and what is
 * wrong with them. A body is rendered only where its text, its language, its place or the data it cites changed since it was kept; one
 * with errors is never kept.
 */
export function renderBodies(
  archive: Archive,
  options: BodyOptions,
): { readonly bodies: Bodies; readonly charts: readonly ChartRequest[]; readonly diagnostics: readonly Diagnostic[] } {
  const index = indexArchive(archive);
  const rendered = new Map<Markdown, RenderedBody>();
  const charts = new Map<string, ChartRequest>();
  const findings = new Map<string, Diagnostic>();
  for (const { markdown, place, bodyOf } of listTexts(archive)) {
    if (rendered.has(markdown)) continue;
    const anchorsOfBody = (bodyOf === null ? undefined : rendered.get(bodyOf)?.anchors) ?? null;
    const { body, diagnostics } = obtainBody(markdown, { ...place, anchorsOfBody }, index, options);
    rendered.set(markdown, body);
    for (const chart of body.charts) charts.set(chart.key, chart);
    // A standing text is a text of every meeting that names it, and wrong only once.
    for (const finding of diagnostics) {
      findings.set([finding.code, finding.file, finding.line, finding.column, finding.message].join('\0'), finding);
    }
  }
  const bodies: Bodies = {
    of(markdown) {
      const body = rendered.get(markdown);
      if (body === undefined)
        throw new Error(`No body was rendered for the text at ${markdown.at.file}:${markdown.at.line}.`);
      return body;
    },
  };
  return { bodies, charts: [...charts.values()], diagnostics: [...findings.values()] };
}

interface Obtained {
  readonly body: RenderedBody;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A kept body is found in two steps, since what a body asks of the archive is known only once it was rendered: by its
 * text and place the list of its questions, and by these with today's answers the body.
 */
function obtainBody(markdown: Markdown, place: TextPlace, index: ArchiveIndex, options: BodyOptions): Obtained {
  // Plain words may type a number beside an indicator that they name.
  const isChecked = place.figures === 'checked' && mayNameIndicator(markdown.text);
  const plain = isChecked ? null : renderPlain(markdown.text);
  if (plain !== null) return { body: plain, diagnostics: [] };
  const { cache } = options;
  const { file } = markdown.at;
  const { numbering, headingAbove, inMinutes, figures } = place;
  const words = wordsFor(markdown.lang, index.words);
  const textKey = hashOf(
    options.fingerprint,
    words.language,
    numbering,
    headingAbove,
    inMinutes,
    figures,
    markdown.text,
  );
  const keptNeeds = cache.get('body-needs', textKey);
  if (keptNeeds !== null) {
    const needs = JSON.parse(keptNeeds) as readonly Need[];
    const kept = cache.get('bodies', hashOf(textKey, hashAnswers(needs, index, place, file)));
    const revived = kept === null ? null : reviveBody(kept, markdown.at, index, words);
    if (revived !== null) return { body: revived.body, diagnostics: revived.findings };
  }
  const fresh = renderBody(markdown, place, index);
  if (!hasErrors(fresh.findings)) {
    cache.set('body-needs', textKey, JSON.stringify(fresh.needs));
    const key = hashOf(textKey, hashAnswers(fresh.needs, index, place, file));
    cache.set('bodies', key, keepBody(fresh, markdown.at));
  }
  return { body: fresh.body, diagnostics: fresh.findings };
}

function hashOf(...parts: readonly (string | number | boolean)[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex');
}
