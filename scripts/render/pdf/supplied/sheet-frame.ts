/** A millimetre, in points. */
const millimetre = 72 / 25.4;

/** What the caption at the head of the page and the space below it take, in points: see "Supplied papers" in pack.css. */
const caption = 16;

/** A rectangle on a page, in points from the page's lower left corner. */
export interface SheetFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Returns what an empty page of a pack leaves for a supplied one, below the caption. The margins are those of the page
 * rules in pack.css and page-styles.ts, where heights are in pixels, four to three points.
 */
export function sheetFrame(isLandscape: boolean): SheetFrame {
  return isLandscape ? frameOf(297, 210, 12, 642) : frameOf(210, 297, 21, 963);
}

function frameOf(pageWidth: number, pageHeight: number, side: number, areaPixels: number): SheetFrame {
  const area = (areaPixels * 3) / 4;
  return {
    x: side * millimetre,
    y: (pageHeight - 22) * millimetre - area,
    width: (pageWidth - 2 * side) * millimetre,
    height: area - caption,
  };
}
