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

const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];
/** The surface of the dark scheme that links stand on; see `styles/_theme.scss`. */
const darkSurface: Rgb = [30, 38, 43];
/** WCAG 2.2 asks for 4.5; a little more holds under rounding and on tinted surfaces. */
const legible = 5.5;

/** Returns the colours of pages from a council's colour. */
export function buildBrandColours(colour: string): BrandColours {
  const brand = parseColour(colour);
  const onBrand = contrast(brand, white) >= contrast(brand, black) ? white : black;
  return {
    brand: formatColour(brand),
    onBrand: formatColour(onBrand),
    accent: formatColour(shiftUntil(brand, 'darker', (shifted) => contrast(shifted, white) >= legible)),
    accentOnDark: formatColour(shiftUntil(brand, 'lighter', (shifted) => contrast(shifted, darkSurface) >= legible)),
    brandOnDark: formatColour(shiftUntil(brand, 'darker', (shifted) => contrast(shifted, white) >= legible)),
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

/**
 * Returns the colour made lighter or darker, its hue kept, in steps of a hundredth until it is good. Mixing with white
 * or black instead would leave little of a council's colour.
 */
function shiftUntil(colour: Rgb, direction: 'lighter' | 'darker', good: (shifted: Rgb) => boolean): Rgb {
  const [hue, saturation, lightness] = toHsl(colour);
  for (let step = 0; step <= 100; step += 1) {
    const shifted = lightness + (direction === 'lighter' ? step : -step) / 100;
    const candidate = fromHsl(hue, saturation, Math.min(1, Math.max(0, shifted)));
    if (good(candidate)) return candidate;
  }
  return direction === 'lighter' ? white : black;
}

/** Hue in degrees, saturation and lightness 0 to 1 (CSS Color 4, section 7). */
function toHsl(colour: Rgb): readonly [number, number, number] {
  const [red, green, blue] = colour.map((channel) => channel / 255) as [number, number, number];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const range = most - least;
  const lightness = (most + least) / 2;
  if (range === 0) return [0, 0, lightness];
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  if (most === red) return [(60 * ((green - blue) / range) + 360) % 360, saturation, lightness];
  if (most === green) return [60 * ((blue - red) / range + 2), saturation, lightness];
  return [60 * ((red - green) / range + 4), saturation, lightness];
}

function fromHsl(hue: number, saturation: number, lightness: number): Rgb {
  const channel = (offset: number): number => {
    const place = (offset + hue / 30) % 12;
    const reach = saturation * Math.min(lightness, 1 - lightness);
    return Math.round(255 * (lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1))));
  };
  return [channel(0), channel(8), channel(4)];
}

function formatColour(colour: Rgb): string {
  return `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
