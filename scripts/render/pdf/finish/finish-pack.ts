import { PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import type { DocumentLink } from '../browser/open-document.ts';
import type { Bookmark } from '../bookmark.ts';
import { bindSupplied } from '../supplied/bind-supplied.ts';
import { listUnclaimed } from '../supplied/list-unclaimed.ts';
import type { SuppliedSheet } from '../supplied/sheet.ts';
import { describeLinks } from './describe-links.ts';
import { markContents, readContents } from './mark-contents.ts';
import { mendStructure } from './mend-structure.ts';
import { saveDocument } from './save-document.ts';
import { writeMetadata, type PackMetadata } from './write-metadata.ts';
import { writeOutline } from './write-outline.ts';

/** What Chrome's print of a pack lacks. */
export interface PackFacts {
  readonly metadata: PackMetadata;
  /** The printed number of the first page. */
  readonly firstPage: number;
  readonly bookmarks: readonly Bookmark[];
  /** The links of the printed document, in its order. */
  readonly links: readonly DocumentLink[];
  /** Pages of supplied PDFs and the places that were left for them. */
  readonly sheets: readonly SuppliedSheet[];
}

/** A finished pack. */
export interface FinishedPack {
  readonly pdf: Uint8Array;
  /** The titles of supplied PDFs that may not conform to PDF/UA. */
  readonly unclaimed: readonly string[];
}

/**
 * Returns a pack as it is published, from Chrome's tagged print, which is changed: its tags as PDF/UA-1 wants them,
 * supplied pages bound in, its outline, page labels and metadata, its objects compressed. The same print and facts give the same bytes.
 */
export async function finishPack(document: PDFDocument, facts: PackFacts): Promise<FinishedPack> {
  const contents = readContents(document);
  const silent = mendStructure(document, describeLinks(document, facts.links));
  await markContents(document, contents, silent);
  // Marked before: what is bound in has its own tags.
  const { untagged } = await bindSupplied(document, facts.sheets);
  const unclaimed = listUnclaimed(facts.sheets, untagged);
  writeOutline(document, facts.bookmarks);
  // A reader then calls each page by the number that is printed on it (ISO 32000-1, 12.4.2).
  const labels = { Nums: [0, { S: 'D', St: facts.firstPage }] };
  document.catalog.set(PDFName.of('PageLabels'), document.context.obj(labels));
  writeMetadata(document, facts.metadata, unclaimed.length === 0);
  return { pdf: await saveDocument(document), unclaimed };
}
