import { describe, expect, it } from 'vitest';
import { editSetText } from './edit-set-text.ts';

const text = `{
  "id": "access", "title": "Access",
  "indicators": [
    { "id": "a", "values": { "2019-01": 1.50, "2019-03": 3 }, "notes": {} }
  ]
}
`;

describe('editSetText', () => {
  it('puts a period in its place, and leaves numbers and lines as they were typed', () => {
    const edited = editSetText(text, [{ path: ['indicators', 0, 'values', '2019-02'], value: 2 }]);
    expect(JSON.parse(edited)).toMatchObject({
      indicators: [{ values: { '2019-01': 1.5, '2019-02': 2, '2019-03': 3 } }],
    });
    expect(edited.replaceAll(/\s/gu, '')).toBe(
      text.replaceAll(/\s/gu, '').replace('"2019-03"', '"2019-02":2,"2019-03"'),
    );
    expect(edited.split('\n').slice(0, 3)).toEqual(text.split('\n').slice(0, 3));
  });

  it('makes what is missing above a figure, in the order of the content format', () => {
    const edited = editSetText(text, [
      { path: ['indicators', 0, 'comparators', 'england', '2017/18'], value: { value: 4, note: 'average' } },
      { path: ['indicators', 0, 'comparators', 'england', '2018/19'], value: 5 },
      { path: ['comparators'], value: [{ id: 'england', title: 'England' }] },
    ]);
    const set = JSON.parse(edited) as { indicators: Record<string, unknown>[] };
    expect(Object.keys(set)).toEqual(['id', 'title', 'comparators', 'indicators']);
    expect(Object.keys(set.indicators[0]!)).toEqual(['id', 'values', 'comparators', 'notes']);
    expect(set.indicators[0]!.comparators).toEqual({
      england: { '2017/18': { value: 4, note: 'average' }, '2018/19': 5 },
    });
  });

  it('keeps a byte order mark, tabs and the line ends of Windows', () => {
    const typed = `\uFEFF{\r\n\t"indicators": [\r\n\t\t{\r\n\t\t\t"values": {\r\n\t\t\t\t"2019-01": 1\r\n\t\t\t}\r\n\t\t}\r\n\t]\r\n}\r\n`;
    const edited = editSetText(typed, [{ path: ['indicators', 0, 'values', '2019-02'], value: 'c' }]);
    expect(edited).toBe(typed.replace('"2019-01": 1', '"2019-01": 1,\r\n\t\t\t\t"2019-02": "c"'));
  });
});
