import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFonts } from './read-fonts.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cleardays-fonts-'));
  const fonts = join(folder, 'assets', 'fonts');
  await mkdir(fonts, { recursive: true });
  const font = fileURLToPath(
    import.meta.resolve('@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2'),
  );
  for (const name of ['400.woff2', '600.woff2', '400-italic.woff2', 'readme.woff2'])
    await copyFile(font, join(fonts, name));
});
afterAll(() => rm(folder, { recursive: true }));

describe('readFonts', () => {
  it('brings Source Sans 3, and asks for its upright cuts at once', async () => {
    const { css, files, preloads } = await readFonts([]);
    expect(css).not.toMatch(/font-display: ?swap|Council/u);
    expect(preloads).toHaveLength(2);
    expect(preloads.filter((name) => !files.some((file) => file.name === name))).toEqual([]);
  });

  it('puts a council’s own font before it, whose upright cuts are asked for instead', async () => {
    const { css, files, preloads } = await readFonts([folder, '/nowhere']);
    expect(css.match(/font-family:'Council';font-style:(?:normal|italic)/gu)).toHaveLength(3);
    expect(preloads).toEqual([
      expect.stringMatching(/^council-400\.[0-9a-f]+\.woff2$/u),
      expect.stringMatching(/^council-600\./u),
    ]);
    expect(files.some(({ name }) => name.startsWith('source-sans-3'))).toBe(true);
    expect(files.some(({ source }) => source.includes('readme'))).toBe(false);
  });
});
