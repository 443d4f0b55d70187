import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parsePeriod } from '../../model/figures/parse-period.ts';
import { loadTextRuler, type TextRuler } from './measure-text.ts';
import { niceDomain } from './nice-domain.ts';
import { buildPeriodAxis } from './period-axis.ts';
import { placeLabels } from './place-labels.ts';
import { wrapText } from './wrap-text.ts';

let ruler: TextRuler;
beforeAll(async () => {
  ruler = await loadTextRuler();
});

describe('loadTextRuler', () => {
  it('reads widths from the font', () => {
    // The advance of A is 0.543 of the size in Source Sans 3 Regular.
    expect(ruler.width('AA', 10, 400)).toBeCloseTo(10.86, 2);
    expect(ruler.width('A', 10, 600)).toBeGreaterThan(ruler.width('A', 10, 400));
    expect(ruler.width('ł', 10, 400)).toBeGreaterThan(1);
    expect(ruler.width('数', 10, 400)).toBe(10);
  });
});

describe('wrapText', () => {
  it('keeps all words in their order, and every line within the width', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zA-Z,()-]{1,30}$/u), { minLength: 1 }),
        fc.integer({ min: 30, max: 400 }),
        (words, width) => {
          const lines = wrapText(words.join(' '), width, { size: 13, weight: 400 }, ruler);
          expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
          for (const line of lines) expect(ruler.width(line, 13, 400)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe('placeLabels', () => {
  it('keeps labels apart, within the room and in their order, or says that they do not fit', () => {
    const labels = fc.array(
      fc.record({ middle: fc.integer({ min: -50, max: 300 }), height: fc.integer({ min: 8, max: 60 }) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(labels, (wanted) => {
        const placed = placeLabels(wanted, 240, 4);
        const needed = wanted.reduce((sum, { height }) => sum + height + 4, -4);
        if (placed === null) {
          expect(needed).toBeGreaterThan(240);
          return;
        }
        const boxes = wanted
          .map(({ middle, height }, index) => ({
            wanted: middle,
            top: placed[index]! - height / 2,
            bottom: placed[index]! + height / 2,
          }))
          .sort((a, b) => a.top - b.top);
        for (const [index, box] of boxes.entries()) {
          expect(box.top).toBeGreaterThanOrEqual(-1e-9);
          expect(box.bottom).toBeLessThanOrEqual(240 + 1e-9);
          const next = boxes[index + 1];
          if (next === undefined) continue;
          expect(next.top).toBeGreaterThanOrEqual(box.bottom + 4 - 1e-9);
          expect(next.wanted).toBeGreaterThanOrEqual(box.wanted);
        }
      }),
    );
  });

  it('leaves labels that are apart where they want to stand', () => {
    expect(
      placeLabels(
        [
          { middle: 200, height: 16 },
          { middle: 50, height: 16 },
        ],
        240,
        4,
      ),
    ).toEqual([200, 50]);
  });
});

describe('niceDomain', () => {
  it('holds every value between its ends, with at most ten grid lines', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(values, fc.boolean(), (numbers, fromZero) => {
        const rounded = numbers.map((number) => Number(number.toPrecision(6)));
        const { low, high, ticks } = niceDomain(rounded, { fromZero, most: null, tickCount: 5 });
        expect(low).toBeLessThan(high);
        expect(ticks.length).toBeLessThanOrEqual(10);
        const slack = Math.max(Math.abs(low), Math.abs(high)) * 1e-9;
        for (const number of rounded) {
          expect(number).toBeGreaterThanOrEqual(low - slack);
          expect(number).toBeLessThanOrEqual(high + slack);
        }
        if (fromZero) expect(low).toBeLessThanOrEqual(0);
      }),
      {
        examples: [
          [[1e-323], false],
          [[-5e-324], true],
          [[1e-305, -1e-305], false],
        ],
      },
    );
  });

  it('ends percentages at 100, and begins where a line is not flattened', () => {
    expect(niceDomain([86, 96, 95], { fromZero: false, most: 100, tickCount: 5 })).toMatchObject({ low: 84, high: 98 });
    expect(niceDomain([61, 100], { fromZero: false, most: 100, tickCount: 5 })).toMatchObject({ low: 60, high: 100 });
    expect(niceDomain([18, 66], { fromZero: false, most: 100, tickCount: 5 })).toMatchObject({ low: 0 });
  });
});

describe('buildPeriodAxis', () => {
  const months = (first: number, count: number) =>
    Array.from({ length: count }, (_, index) => {
      const at = first + index;
      return parsePeriod(`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`, 'month', 4)!;
    });

  it('writes months in short, and the year below where it changes', () => {
    const { labels } = buildPeriodAxis(months(2018 * 12 + 3, 14), 520, ruler);
    expect(labels[0]).toEqual(['Apr', '2018']);
    expect(labels[1]).toEqual(['May']);
    expect(labels[9]).toEqual(['Jan', '2019']);
  });

  it('keeps labels apart at any length, and gives a missing month its room', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 200 }), (first, count) => {
        const { positions, labelled, labels } = buildPeriodAxis(months(2010 * 12 + first, count), 500, ruler);
        const room = 500 / Math.max(1, positions.at(-1)!);
        for (const [place, index] of labelled.entries()) {
          const next = labelled[place + 1];
          if (next === undefined) break;
          const width = (at: number) => ruler.width(labels[at]![0]!, 13, 400);
          expect((positions[next]! - positions[index]!) * room).toBeGreaterThan((width(index) + width(next)) / 2);
        }
      }),
    );
    const [april, , june] = months(2018 * 12 + 3, 3);
    expect(buildPeriodAxis([april!, june!], 500, ruler).positions).toEqual([0, 2]);
  });
});
