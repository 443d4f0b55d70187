import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../model/build-archive.ts';
import { validRootOf } from '../../testing/fixtures/valid-root.ts';
import { preparePictures } from './prepare-pictures.ts';

const archiveWith = (logo: string, pictures: readonly string[]) =>
  buildArchive(
    { ...validRootOf({ council: { brand: { logo } } }), pictures: new Set(pictures) },
    { edition: 'public', today: '2026-03-12' },
  );

async function prepare(logo: string, content: Uint8Array, refused: readonly string[] = []) {
  const kept = new Map<string, string>();
  return preparePictures(archiveWith(logo, [`content/${logo}`]), new Set(refused), {
    readFile: () => Promise.resolve(content),
    cache: { get: (kind, key) => kept.get(kind + key) ?? null, set: (kind, key, value) => kept.set(kind + key, value) },
    files: { find: () => Promise.resolve(null), set: () => Promise.resolve() },
    fingerprint: 'test',
  });
}

describe('preparePictures', () => {
  it('gives a picture an address of its content alone, whatever its file is called', async () => {
    const logo = await sharp({ create: { width: 1280, height: 320, channels: 3, background: '#123456' } })
      .png()
      .toBuffer();
    const name = 'arms "><script>\u202Egnp.png';
    const { pictures, diagnostics } = await prepare(name, logo);
    expect(diagnostics).toEqual([]);
    const [[file, picture] = []] = pictures;
    expect(file).toBe(`content/${name}`);
    expect(picture).toMatchObject({ width: 640, height: 160 });
    expect(picture?.path).toMatch(/^\/assets\/pictures\/[0-9a-f]{16}\.png$/u);
  });

  it('says which file is no picture, and says it once', async () => {
    const { pictures, diagnostics } = await prepare('logo.png', Buffer.from('<script>'));
    expect(pictures.size).toBe(0);
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([['PICTURE_BROKEN', 'content/logo.png']]);
    expect((await prepare('logo.png', Buffer.from('<script>'), ['content/logo.png'])).diagnostics).toEqual([]);
  });

  it.each(['../exempt/plan.png', 'https://attacker.example/logo.png', 'none.png'])(
    'has no logo that is not a picture beside the council’s file: %s',
    (logo) => {
      expect(archiveWith(logo, ['content/logo.png']).council.brand.logo).toBeNull();
    },
  );
});
