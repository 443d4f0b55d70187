import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bankHolidaysSchema } from './bank-holidays.ts';
import { indicatorSetSchema } from './indicator-set.ts';
import { dataSchemas } from './json-schema.ts';

const data = new URL('../../data/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, data), 'utf8'));

describe('the JSON Schemas in data/', () => {
  it.each([...dataSchemas()])('%s is what the schemas say; if not, run "npm run schemas"', (name, text) => {
    expect(read(name)).toEqual(JSON.parse(text));
  });

  it('say of every key what it is for', () => {
    const text = dataSchemas().get('indicator-set.schema.json') ?? '';
    const schema = JSON.parse(text) as { properties: Record<string, { description?: string }> };
    for (const [key, { description }] of Object.entries(schema.properties))
      expect([key, description]).not.toContain(undefined);
  });

  it('allow null, symbols and numbers as values, and nothing else', () => {
    const set = (value: unknown) => ({
      id: 'a',
      title: 'A',
      frequency: 'month',
      indicators: [{ id: 'b', title: 'B', polarity: 'neutral', aggregate: 'sum', values: { '2019-05': value } }],
    });
    for (const value of [1, -2.5, null, 'c', 'z', ':', 'low'])
      expect(indicatorSetSchema.safeParse(set(value)).success).toBe(true);
    for (const value of ['x', '', true, [], undefined])
      expect(indicatorSetSchema.safeParse(set(value)).success).toBe(false);
  });

  it('hold for the data of this repository', () => {
    for (const name of readdirSync(new URL('indicators/', data))) {
      expect(indicatorSetSchema.safeParse(read(`indicators/${name}`)).error).toBeUndefined();
    }
    expect(bankHolidaysSchema.safeParse({ days: [{ date: '2026-03-16', title: 'County Day' }] }).success).toBe(true);
  });
});
