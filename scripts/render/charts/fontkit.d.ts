/** The little of fontkit that measuring text needs; the package ships no types. */
declare module 'fontkit' {
  interface Glyph {
    readonly advanceWidth: number;
  }
  interface Font {
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
  }
  /** Reads a font file; fontkit opens it itself. */
  export function open(path: string): Promise<Font>;
}
