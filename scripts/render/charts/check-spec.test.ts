import { describe, expect, it } from 'vitest';
import { checkSpec } from './check-spec.ts';

const at = { file: 'report.md', line: 3, column: 1 };
const sound = {
  title: 'A',
  description: 'B',
  data: { values: [{ x: 1, url: 'https://example.com', data: 'rows may hold anything' }] },
  mark: 'bar',
  encoding: { x: { field: 'x', type: 'quantitative' } },
};

function nestedFilter(depth: number): unknown {
  let filter: unknown = 'datum.x > 1';
  for (let level = 0; level < depth; level += 1) filter = { and: [filter] };
  return filter;
}

function codes(fields: Readonly<Record<string, unknown>>): readonly string[] {
  return checkSpec({ ...sound, ...fields }, at, ['children-in-care']).map(({ code }) => code);
}

describe('checkSpec', () => {
  it('has nothing against a plain spec, whatever its rows hold', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ data: { name: 'children-in-care' } })).toEqual([]);
    expect(codes({ data: { name: 'own' }, datasets: { own: [{ x: 1 }] } })).toEqual([]);
    expect(codes({ encoding: { x: { field: 'x', axis: { format: '%b %Y' } } }, title: 'What url(x) means' })).toEqual(
      [],
    );
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['an address', { data: { url: 'https://example.com/a.csv' } }],
    ['a file', { data: { url: 'data/indicators/children-in-care.json' } }],
    ['an address in a layer', { layer: [{ data: { url: 'file:///etc/passwd' } }] }],
    ['an address in a lookup', { transform: [{ lookup: 'x', from: { data: { url: 'x.json' }, key: 'x' } }] }],
    ['a parser', { data: { values: [], format: { type: 'topojson' } } }],
    ['a generator', { data: { sequence: { start: 0, stop: 1e12 } } }],
    ['a link', { encoding: { href: { field: 'x' } } }],
    ['a link in a mark', { mark: { type: 'point', href: 'https://example.com' } }],
    ['a picture', { mark: 'image' }],
    ['a picture in an object', { mark: { type: 'image', aspect: false } }],
    ['a picture channel', { encoding: { url: { value: 'x.png' } } }],
    ['a colour from elsewhere', { mark: { type: 'bar', color: 'url(https://example.com/x.svg#a)' } }],
    ['a loader', { usermeta: { embedOptions: { loader: { baseURL: 'https://example.com' } } } }],
  ])('refuses %s', (_, fields) => {
    expect(codes(fields)).toContain('CHART_LOADS');
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['CHART_TITLE_MISSING', { title: ' ' }],
    ['CHART_TITLE_MISSING', { title: { subtitle: 'only' } }],
    ['CHART_DESCRIPTION_MISSING', { description: undefined }],
    ['CHART_DATA_MISSING', { data: undefined }],
    ['CHART_DATA_MISSING', { data: {} }],
    ['CHART_DATA_UNKNOWN', { data: { name: 'children-in-car' } }],
    ['CHART_INVALID', { data: { values: 'a,b\n1,2' } }],
    ['CHART_BARS_NOT_FROM_ZERO', { encoding: { x: { type: 'quantitative', scale: { zero: false } } } }],
    ['CHART_BARS_NOT_FROM_ZERO', { encoding: { y: { type: 'quantitative', scale: { domain: [40, 80] } } } }],
    ['CHART_TWO_SCALES', { layer: [], resolve: { scale: { y: 'independent' } } }],
  ])('reports %s', (code, fields) => {
    expect(codes(fields)).toContain(code);
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['height', { height: 1e9 }],
    ['height.step', { height: { step: 1e6 } }],
    ['padding', { padding: -1e8 }],
    ['config.view.continuousWidth', { config: { view: { continuousWidth: 1e9 } } }],
    ['encoding.x.axis.tickCount', { encoding: { x: { field: 'x', axis: { tickCount: 1e8 } } } }],
    ['transform.0.steps', { transform: [{ density: 'x', steps: 1e9 }] }],
    ['transform.0.keyvals', { transform: [{ impute: 'x', key: 'c', keyvals: { start: 0, stop: 1e8 } }] }],
    ['data.values', { data: { values: Array.from({ length: 1_000_000 }, () => ({ x: 1 })) } }],
    ['transform.0.filter', { transform: [{ filter: nestedFilter(10_000) }] }],
    ['layer', { layer: Array.from({ length: 3000 }, () => ({ mark: 'bar' })) }],
  ])('refuses what is too large, at %s', (where, fields) => {
    const findings = checkSpec({ ...sound, ...fields }, at, []);
    expect(findings.map(({ code }) => code)).toEqual(['CHART_TOO_LARGE']);
    expect(findings[0]!.message).toContain(`at "${where}":`);
  });

  it.each<[string, string, Readonly<Record<string, unknown>>]>([
    ['chance', 'CHART_INVALID', { transform: [{ calculate: 'random() * 2', as: 'x' }] }],
    ['the time', 'CHART_INVALID', { encoding: { x: { condition: [{ test: { and: ['now() > 1'] }, value: 1 }] } } }],
    ['a sample', 'CHART_INVALID', { transform: [{ sample: 10 }] }],
    ['endless values', 'CHART_INVALID', { encoding: { x: { axis: { values: { expr: 'sequence(0, 1e9)' } } } } }],
    ['Vega’s own language', 'CHART_INVALID', { $schema: 'https://vega.github.io/schema/vega/v6.json' }],
    ['a row that is none', 'CHART_INVALID', { data: { values: [{ x: 1 }, null] } }],
    ['a data set that is none', 'CHART_INVALID', { datasets: { own: 5 } }],
    ['a control', 'CHART_DOUBTFUL', { params: [{ name: 'p', bind: { element: '#p' } }] }],
  ])('reports %s as %s', (_, code, fields) => {
    expect(codes(fields)).toEqual([code]);
  });

  it('has nothing against fields and texts that are called like functions', () => {
    expect(codes({ encoding: { x: { field: 'now (2019)', title: 'random (chance)' } } })).toEqual([]);
    expect(codes({ transform: [{ filter: "datum.c != 'pad'" }] })).toEqual([]);
    expect(codes({ $schema: 'https://vega.github.io/schema/vega-lite/v6.json' })).toEqual([]);
  });

  it('proposes the set that was meant', () => {
    const [finding] = checkSpec({ ...sound, data: { name: 'children-in-car' } }, at, ['children-in-care']);
    expect(finding).toMatchObject({ line: 3, fix: 'Did you mean "children-in-care"?' });
  });
});
