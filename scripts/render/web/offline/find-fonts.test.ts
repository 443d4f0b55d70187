import { expect, it } from 'vitest';
import { findFonts, listFaces } from './find-fonts.ts';

const css = `@font-face{src:url(latin.woff2) format('woff2');unicode-range:U+0000-00FF,U+2019}
@font-face{src:url("ext.woff2");unicode-range:U+0100-02BA}@font-face{src:url(all.woff2)}`;

it('finds the fonts whose letters stand in a text, and those for every letter', () => {
  const faces = listFaces(css);
  expect(findFonts(faces, ['Mere Street'])).toEqual(['latin.woff2', 'all.woff2']);
  expect(findFonts(faces, ['Mere Street', 'dŵr'])).toEqual(['latin.woff2', 'ext.woff2', 'all.woff2']);
  expect(findFonts(faces, ['Ελλάδα'])).toEqual(['all.woff2']);
});
