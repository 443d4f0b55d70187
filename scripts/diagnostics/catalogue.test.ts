import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';

const areas = readdirSync(new URL('./catalogue/', import.meta.url)).filter((name) => name.endsWith('.ts'));

describe('the catalogue', () => {
  it('has no code in two areas, where one would hide the other', async () => {
    const codes = await Promise.all(
      areas.map(async (name) => {
        const area = (await import(`./catalogue/${name.slice(0, -3)}.ts`)) as Readonly<Record<string, object>>;
        return Object.values(area).flatMap((entries) => Object.keys(entries));
      }),
    );
    expect(codes.flat().sort()).toEqual(Object.keys(catalogue).sort());
  });

  it('has codes of one form', () => {
    for (const code of Object.keys(catalogue)) expect(code).toMatch(/^[A-Z]+(_[A-Z0-9]+)+$/u);
  });
});
