/** Colours as `[red, green, blue]`, each 0 to 255. */
type Rgb = readonly [number, number, number];

/** A council's colour as pages may use it. All are `#rrggbb`. */
export interface BrandColours {
  /** For wide areas: the council's own colour. */
  readonly brand: string;
  /** For text on it: black or white, whichever can be read better. */
  readonly onBrand: string;
  /** For links and marks on a white page: the colour, darkened until it can be read. */
  readonly accent: string;
  /** The same on a dark page: the colour, lightened until it can be read. */
  readonly accentOnDark: string;
  /** For wide areas of a dark page: the colour, darkened until white can be read on it. */
  readonly brandOnDark: string;
}

/** For councils that have set no colour. */
const defaultColour = '#24505f';
const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];
/** The surface of the dark scheme that links stand on; see `styles/_theme.scss`. */
const darkSurface: Rgb = [30, 38, 43];
/** WCAG 2.2 asks for 4.5; a little more holds under rounding and on tinted surfaces. */
const legible = 5.2;

/** Returns the colours of pages from a council's colour, or from the product's own where it has none. */
export function buildBrandColours(colour: string | null): BrandColours {
  const brand = parseColour(colour ?? defaultColour);
  const onBrand = contrast(brand, white) >= contrast(brand, black) ? white : black;
  return {
    brand: formatColour(brand),
    onBrand: formatColour(onBrand),
    accent: formatColour(mixUntil(brand, black, (mixed) => contrast(mixed, white) >= legible)),
    accentOnDark: formatColour(mixUntil(brand, white, (mixed) => contrast(mixed, darkSurface) >= legible)),
    brandOnDark: formatColour(mixUntil(brand, black, (mixed) => contrast(mixed, white) >= legible)),
  };
}

/** Returns the contrast of two colours, 1 to 21, by WCAG 2.2 "contrast ratio". */
export function contrast(one: Rgb, other: Rgb): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Reads `#rrggbb`. */
export function parseColour(colour: string): Rgb {
  const number = Number.parseInt(colour.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mixUntil(from: Rgb, to: Rgb, good: (mixed: Rgb) => boolean): Rgb {
  for (let step = 0; step < 100; step += 1) {
    const mixed = from.map((channel, index) => Math.round(channel + ((to[index] ?? 0) - channel) * (step / 100)));
    if (good(mixed as unknown as Rgb)) return mixed as unknown as Rgb;
  }
  return to;
}

function formatColour(colour: Rgb): string {
  return `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
