import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFString,
  type PDFContext,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { mapBox, mapPoint, type Placement } from './page-geometry.ts';
import type { SourceLink } from './read-annotations.ts';

/** A link in its new place. */
export interface RebuiltLink {
  readonly of: SourceLink;
  readonly dict: PDFDict;
  readonly ref: PDFRef;
}

/** The pages of a supplied file, counted from 0: each in words, and where it is in the pack. */
export interface LinkTargets {
  readonly nameOf: (page: number) => string;
  readonly pageOf: (page: number) => PDFPage | null;
}

/**
 * Adds the links of a supplied page to its page of the pack, where they cover the same words. `pageOf` gives the pack's
 * page for one of the supplied file's own; a link to a page that is not in the pack is left out.
 */
export function rebuildLinks(
  links: readonly SourceLink[],
  hostPage: PDFPage,
  { matrix, box }: Placement,
  { nameOf, pageOf }: LinkTargets,
): readonly RebuiltLink[] {
  const { context } = hostPage.node;
  return links.flatMap((link): RebuiltLink[] => {
    const covered = cut(mapBox(matrix, link.box), box);
    if (covered === null) return [];
    const dict = context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [...covered], Border: [0, 0, 0], F: 4 });
    const words = aim(dict, link, context, { nameOf, pageOf });
    if (words === null) return [];
    dict.set(PDFName.of('Contents'), PDFHexString.fromText(words));
    if (link.lines.length > 0) dict.set(PDFName.of('QuadPoints'), context.obj(mapAll(link.lines, matrix)));
    const ref = context.register(dict);
    annotationsOf(hostPage).push(ref);
    if (!hostPage.node.has(PDFName.of('Tabs'))) hostPage.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    return [{ of: link, dict, ref }];
  });
}

/** Sets where a link leads and returns that in words; null where it leads nowhere. */
function aim(
  dict: PDFDict,
  { target }: SourceLink,
  context: PDFContext,
  { nameOf, pageOf }: LinkTargets,
): string | null {
  if ('address' in target) {
    const action = context.obj({ Type: 'Action', S: 'URI' });
    action.set(PDFName.of('URI'), PDFString.of(asciiAddress(target.address)));
    dict.set(PDFName.of('A'), action);
    return target.address;
  }
  const page = pageOf(target.page);
  if (page === null) return null;
  dict.set(PDFName.of('Dest'), context.obj([page.ref, 'XYZ', 0, page.getHeight(), null]));
  return nameOf(target.page);
}

/** Addresses are ASCII, and written between parentheses. */
function asciiAddress(address: string): string {
  const ascii = address.replace(/[^\x21-\x7E]/gu, (character) => encodeURIComponent(character.toWellFormed()));
  return ascii.replace(/[\\()]/gu, (character) => `\\${character}`);
}

function mapAll(points: readonly number[], matrix: Placement['matrix']): number[] {
  const mapped: number[] = [];
  for (let index = 0; index + 1 < points.length; index += 2) {
    mapped.push(...mapPoint(matrix, points[index] ?? 0, points[index + 1] ?? 0));
  }
  return mapped;
}

function cut(inner: Placement['box'], outer: Placement['box']): Placement['box'] | null {
  const left = Math.max(inner[0], outer[0]);
  const bottom = Math.max(inner[1], outer[1]);
  const right = Math.min(inner[2], outer[2]);
  const top = Math.min(inner[3], outer[3]);
  return right > left && top > bottom ? [left, bottom, right, top] : null;
}

function annotationsOf(page: PDFPage): PDFArray {
  const known = page.node.lookup(PDFName.of('Annots'));
  if (known instanceof PDFArray) return known;
  const fresh = PDFArray.withContext(page.node.context);
  page.node.set(PDFName.of('Annots'), fresh);
  return fresh;
}
