import { describe, expect, it } from 'vitest';
import { parseDataFile } from './parse-data-file.ts';
import { buildRawFile } from './raw-file.ts';

const codes = (text: string) =>
  parseDataFile('a.json', text).diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('data files', () => {
  it('come with the places of their values and keys', () => {
    const text = '{\n  "a": { "b": [1, 2] }\n}\n';
    const file = buildRawFile('a.json', 'a', text, parseDataFile('a.json', text));
    expect(file.matter).toEqual({ a: { b: [1, 2] } });
    expect(file.positionOf(['a', 'b', 1])).toEqual({ file: 'a.json', line: 2, column: 19 });
    expect(file.positionOfKey(['a', 'b'])).toEqual({ file: 'a.json', line: 2, column: 10 });
  });

  it.each([
    ['', 'JSON_INVALID 1:1'],
    ['{', 'JSON_INVALID 1:2'],
    ['{\n  "a": 1,\n}', 'JSON_INVALID 3:1'],
    ['{ "a": 1 "b": 2 }', 'JSON_INVALID 1:10'],
    ['{ "a" 1 }', 'JSON_INVALID 1:7'],
    ["{ 'a': 1 }", 'JSON_INVALID 1:3'],
    ['{ a: 1 }', 'JSON_INVALID 1:3'],
    ['{ "a": 1 } // note', 'JSON_INVALID 1:12'],
    ['{ "a": "open }', 'JSON_INVALID 1:8'],
    ['{ "a": 01 }', 'JSON_INVALID 1:9'],
    ['{} {}', 'JSON_INVALID 1:4'],
    ['[]', 'DATA_NOT_KEYS 1:1'],
    ['"text"', 'DATA_NOT_KEYS 1:1'],
    ['{ "a": 1, "a": 2 }', 'KEY_DUPLICATE 1:11'],
    ['{ "a": { "__proto__": 2 } }', 'KEY_FORBIDDEN 1:10'],
  ])('%j is refused at its place', (text, finding) => {
    expect(codes(text)).toEqual([finding]);
  });

  it('with ten thousand levels are refused and exhaust nothing', () => {
    expect(codes('['.repeat(100_000))).toEqual([expect.stringMatching(/^JSON_INVALID/u)]);
    expect(codes('['.repeat(100_000) + ']'.repeat(100_000))).toEqual([
      expect.stringMatching(/^JSON_INVALID|^DATA_NOT_KEYS/u),
    ]);
  });
});
