const face = /@font-face\s*\{([^}]*)\}/gu;
const address = /url\(["']?([^)"']+)["']?\)/u;
const range = /unicode-range:([^;}]*)/u;
const part = /U\+([0-9a-f]+)(?:-([0-9a-f]+))?/giu;

/** A file of a font, and a pattern of the letters that it is loaded for. */
interface FontFace {
  readonly file: string;
  readonly letters: RegExp;
}

/** Returns the faces of a style sheet; one without `unicode-range` is for every letter. */
export function listFaces(css: string): FontFace[] {
  return [...css.matchAll(face)].flatMap(([, rule = '']) => {
    const file = address.exec(rule)?.[1];
    return file === undefined ? [] : { file, letters: patternOf(range.exec(rule)?.[1] ?? 'U+0-10FFFF') };
  });
}

/** Returns the files of those faces that a browser would load for these texts, each once. */
export function findFonts(faces: readonly FontFace[], texts: readonly string[]): string[] {
  const wanted = faces.filter(({ letters }) => texts.some((text) => letters.test(text)));
  return [...new Set(wanted.map(({ file }) => file))];
}

function patternOf(ranges: string): RegExp {
  const parts = [...ranges.matchAll(part)].map(([, from = '0', to = from]) => `\\u{${from}}-\\u{${to}}`);
  return new RegExp(`[${parts.join('')}]`, 'u');
}
