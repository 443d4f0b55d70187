import { SaxesParser } from 'saxes';

/** Why a drawing (SVG) is not published. */
type DrawingProblem =
  | { readonly kind: 'unreadable'; readonly reason: string }
  /** It holds something that browsers run, load or expand: `the element script`. */
  | { readonly kind: 'active'; readonly what: string };

const svgNamespace = 'http://www.w3.org/2000/svg';
/** Languages of which browsers run parts that stand in a drawing; editors leave things of their own that nobody reads. */
const otherLanguages = new Set(['http://www.w3.org/1999/xhtml', 'http://www.w3.org/1998/Math/MathML']);

/** All that a drawing that stands still is made of; beside them the parts of filters, which begin with `fe`. */
const parts = new Set(
  (
    'svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath title desc metadata style ' +
    'image linearGradient radialGradient stop clipPath mask pattern marker filter switch view a'
  ).split(' '),
);

const picturesWithin = /^data:image\/(?:png|jpeg|gif|webp);base64,/u;

/**
 * Returns why a drawing cannot be published, or null where it is nothing but a picture. A browser that opens a drawing by its
 * address runs what is in it as a page of the site, so that just what is known to be harmless passes: no program, no
 * HTML, no animation, nothing from elsewhere, no entities. Never throws, whatever the bytes are.
 */
export function inspectDrawing(bytes: Uint8Array): DrawingProblem | null {
  const refused: string[] = [];
  let hasRoot = false;
  let style = '';
  const refuse = (what: string): void => {
    refused.push(what);
  };
  const parser = new SaxesParser({ xmlns: true });
  // In another encoding than it is read in here, the same bytes may say something else.
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^utf-?8$/iu.test(encoding)) refuse(`the encoding ${encoding}`);
  });
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) refuse('definitions of entities');
  });
  parser.on('processinginstruction', ({ target }) => {
    refuse(`the instruction ${target}`);
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (!hasRoot && (local !== 'svg' || uri !== svgNamespace)) parser.fail('it does not begin with an svg element');
    hasRoot = true;
    const isPart = parts.has(local) || /^fe[A-Z]/u.test(local);
    if (otherLanguages.has(uri) || (uri === svgNamespace && !isPart)) refuse(`the element ${local}`);
    for (const attribute of Object.values(attributes)) {
      if (/^on/iu.test(attribute.local)) refuse(`the attribute ${attribute.name}`);
      const leads = uri === svgNamespace && /^(?:href|src)$/u.test(attribute.local);
      if (leads && !isHarmlessAddress(attribute.value, local)) refuse(`the address in ${attribute.name}`);
      if (!isHarmlessStyle(attribute.value)) refuse(`the address in ${attribute.name}`);
    }
    style = '';
  });
  const collect = (text: string): void => {
    style += text;
  };
  parser.on('text', collect);
  parser.on('cdata', collect);
  parser.on('closetag', ({ local }) => {
    if (local === 'style' && (!isHarmlessStyle(style) || /@import|\\/iu.test(style))) refuse('a style from elsewhere');
  });
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
  } catch (error) {
    if (refused.length === 0) return { kind: 'unreadable', reason: reasonOf(error) };
  }
  const [what] = refused;
  return what === undefined ? null : { kind: 'active', what };
}

function isHarmlessAddress(value: string, element: string): boolean {
  const address = value.trim();
  if (address === '' || address.startsWith('#') || picturesWithin.test(address)) return true;
  return element === 'a' && /^https?:\/\//iu.test(address);
}

/** What styles and attributes fetch with `url(…)` must stand in the drawing itself. */
function isHarmlessStyle(value: string): boolean {
  return [...value.matchAll(/url\(\s*["']?([^)]*)/giu)].every(([, address = '']) => isHarmlessAddress(address, ''));
}

/** The parser names line and column before the fault: `3:7: unclosed tag`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof TypeError) return 'it is not a text in UTF-8';
  return error.message.replace(/^(\d+):(\d+): (.*?)\.?$/su, 'line $1: $3');
}
