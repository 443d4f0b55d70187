import { PDFArray, PDFName, PDFNumber, type PDFPage } from '@cantoo/pdf-lib';

/** A rectangle by two of its corners: left, bottom, right, top. */
export type Box = readonly [number, number, number, number];

/** Where a source page goes on a page of the pack. */
export interface Placement {
  /** What is seen of the source page, in its own coordinates. */
  readonly crop: Box;
  /** From the coordinates of the source page to those of the pack's. */
  readonly matrix: readonly [number, number, number, number, number, number];
  /** What it covers on the pack's page. */
  readonly box: Box;
}

/**
 * Returns where a page goes that is fitted into a frame: in its proportions, never enlarged, at the top and in the middle
 * between left and right; turned as its file says.
 */
export function placePage(
  page: PDFPage,
  frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Placement {
  const crop = visibleBox(page);
  const [left, bottom, right, top] = crop;
  const [width, height] = [right - left, top - bottom];
  const quarter = (((Math.round(page.getRotation().angle / 90) % 4) + 4) % 4) as 0 | 1 | 2 | 3;
  const unit = userUnit(page);
  const [seenWidth, seenHeight] = quarter % 2 === 0 ? [width * unit, height * unit] : [height * unit, width * unit];
  const scale = Math.min(1, frame.width / seenWidth, frame.height / seenHeight);
  const k = scale * unit;
  const x = frame.x + (frame.width - seenWidth * scale) / 2;
  const y = frame.y + frame.height - seenHeight * scale;
  const matrices = [
    [k, 0, 0, k, x - left * k, y - bottom * k],
    [0, -k, k, 0, x - bottom * k, y + right * k],
    [-k, 0, 0, -k, x + right * k, y + top * k],
    [0, k, -k, 0, x + top * k, y - left * k],
  ] as const;
  const box = [x, y, x + seenWidth * scale, y + seenHeight * scale].map(rounded);
  return { crop, matrix: matrices[quarter], box: box as unknown as Box };
}

/** To a thousandth of a point, which no eye sees. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Returns a point as it is after a matrix. */
export function mapPoint([a, b, c, d, e, f]: Placement['matrix'], x: number, y: number): readonly [number, number] {
  return [rounded(a * x + c * y + e), rounded(b * x + d * y + f)];
}

/** Returns the upright rectangle around a rectangle as it is after a matrix. */
export function mapBox(matrix: Placement['matrix'], [left, bottom, right, top]: Box): Box {
  const corners = [mapPoint(matrix, left, bottom), mapPoint(matrix, right, top)];
  const more = [mapPoint(matrix, left, top), mapPoint(matrix, right, bottom)];
  const xs = [...corners, ...more].map(([x]) => x);
  const ys = [...corners, ...more].map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Returns the numbers of a list of four as a box, or null. */
export function boxOf(value: unknown): Box | null {
  if (!(value instanceof PDFArray) || value.size() < 4) return null;
  const numbers = [0, 1, 2, 3].map((index) => {
    const number = value.lookup(index);
    return number instanceof PDFNumber ? number.asNumber() : Number.NaN;
  });
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers;
  if (numbers.some((number) => !Number.isFinite(number))) return null;
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
}

/** Returns a number as PDFs have it: without exponent, to a hundred-thousandth. */
export function plainNumber(value: number): string {
  return String(Number(value.toFixed(5)));
}

/** The crop box as far as it lies within the media box. */
function visibleBox(page: PDFPage): Box {
  const media = boxOf(page.node.MediaBox()) ?? [0, 0, 595, 842];
  const crop = boxOf(page.node.CropBox()) ?? media;
  const cut: Box = [
    Math.max(media[0], crop[0]),
    Math.max(media[1], crop[1]),
    Math.min(media[2], crop[2]),
    Math.min(media[3], crop[3]),
  ];
  return cut[2] > cut[0] && cut[3] > cut[1] ? cut : media;
}

function userUnit(page: PDFPage): number {
  const unit = page.node.lookup(PDFName.of('UserUnit'));
  return unit instanceof PDFNumber && unit.asNumber() > 0 ? unit.asNumber() : 1;
}
