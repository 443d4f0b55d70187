import { beforeAll, describe, expect, it } from 'vitest';
import type { RenderedChart } from '../../model/rendered-chart.ts';
import { chartGallery } from '../../testing/figures/chart-gallery.ts';
import { textFaults } from '../../testing/figures/svg-text-boxes.ts';
import { loadTextRuler, type TextRuler } from './measure-text.ts';
import { renderCharts } from './render-charts.ts';

let ruler: TextRuler;
let charts: readonly RenderedChart[];
let codes: readonly string[];

beforeAll(async () => {
  ruler = await loadTextRuler();
  const requests = chartGallery();
  const cache = { get: () => null, set: () => undefined };
  const rendered = await renderCharts(requests, { cache, fingerprint: 'this version', indicatorSetsIn: () => [] });
  charts = requests.map(({ key }) => rendered.charts.of(key));
  codes = rendered.diagnostics.map(({ code }) => code);
}, 60_000);

describe('the gallery of charts', () => {
  it('is drawn, with the two warnings that it asks for', () => {
    expect(charts.length).toBeGreaterThan(100);
    expect(codes.toSorted()).toEqual(['CHART_SERIES_MANY', 'CHART_SPC_SHORT']);
  });

  it('has no text that overlaps, sticks out or stands sideways', () => {
    const faults = charts.flatMap(({ key, svg }) => textFaults(svg, ruler).map((fault) => `${key}: ${fault}`));
    expect(faults).toEqual([]);
  });

  it('has no name broken within a word', () => {
    const { svg } = charts.find(({ key }) => key === 'spec-forty-upright')!;
    expect(svg).toMatch(/>(?:Adults|Highways|Housing)</u);
    expect(svg).not.toMatch(/>(?:Adult|Highway|Hous)</u);
  });

  it('has colours of the schemes alone, and ids of its own', () => {
    for (const { key, svg } of charts) {
      if (key === 'spec-heatmap') continue;
      expect(`${key} ${/ (?:fill|stroke)="#[^"]*"/u.exec(svg)?.[0] ?? ''}`).toBe(`${key} `);
      for (const [, id] of svg.matchAll(/ id="([^"]*)"/gu)) expect(id).toMatch(new RegExp(`^${key}-`, 'u'));
    }
  });

  it('tells bars of three series and more apart by more than their colour', () => {
    const hatched = /stroke="var\(--chart-ground, #FFFFFE\)" stroke-width="(?:1.75|3)"/gu;
    const strokesOf = (key: string) => charts.find((chart) => chart.key === key)!.svg.match(hatched)?.length ?? 0;
    expect(strokesOf('bar-2')).toBe(0);
    // Five bars of the third series, and its square in the legend.
    expect(strokesOf('bar-3')).toBe(6);
    expect(strokesOf('stacked-3')).toBe(6);
    expect(strokesOf('spec-pie')).toBe(8);
  });
});
