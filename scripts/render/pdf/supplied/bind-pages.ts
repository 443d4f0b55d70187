import type { PDFDocument, PDFObject, PDFPage } from '@cantoo/pdf-lib';
import type { ParentTree } from '../../../pdf/parent-tree.ts';
import { buildSheetForm, type SheetForm } from './build-sheet-form.ts';
import type { ObjectCopier } from './copy-objects.ts';
import { openDestinations } from './destinations.ts';
import { drawSheet } from './draw-sheet.ts';
import type { GraftedSheet } from './graft-tags.ts';
import { placePage } from './page-geometry.ts';
import { readAnnotations } from './read-annotations.ts';
import type { SourceTags } from './read-tags.ts';
import { rebuildLinks, type RebuiltLink } from './rebuild-links.ts';
import type { Run } from './sheet.ts';

/** A sheet in its place. */
export interface BoundSheet extends GraftedSheet {
  readonly page: PDFPage;
  readonly allLinks: readonly RebuiltLink[];
  /** The number of the figure on its page, where it has no tags; else null. */
  readonly figure: number | null;
  /** What is said of such a figure. */
  readonly words: string;
}

/** What the pages of a file are bound with. */
export interface PageSources {
  readonly tags: SourceTags | null;
  readonly parentTree: ParentTree;
  readonly copier: ObjectCopier;
  readonly isTaggedForm: (ref: PDFObject | undefined) => boolean;
}

/** Draws the pages of a file in their places and adds their links. */
export function bindPages(host: PDFDocument, run: Run, sources: PageSources): readonly BoundSheet[] {
  const { tags, parentTree, copier, isTaggedForm } = sources;
  const { source, title, words } = run[0];
  const destinations = openDestinations(source);
  const pages = new Map(run.map(({ sourcePage, hostPage }) => [sourcePage, host.getPage(hostPage)]));
  const pageOf = (number: number): PDFPage | null => pages.get(number) ?? null;
  return run.map((sheet, index): BoundSheet => {
    const sourcePage = source.getPage(sheet.sourcePage);
    const page = host.getPage(sheet.hostPage);
    const placement = placePage(sourcePage, sheet.frame);
    const { links, appearances } = readAnnotations(sourcePage, destinations);
    const build = (claimed: ReadonlySet<number> | null): SheetForm =>
      buildSheetForm(sourcePage, host.context, copier, { placement, claimed, appearances, isTaggedForm });
    const tagged = tags === null ? null : build(tags.claims.get(sourcePage.ref) ?? new Set());
    const form = tagged === null || tagged.isUntagged ? build(null) : tagged;
    const figure = form === tagged ? null : parentTree.ofPage(page).size();
    drawSheet(page, form.register(), placement, figure);
    const allLinks = rebuildLinks(links, page, placement, {
      nameOf: (number) => words.linkToPage(number + 1, title),
      pageOf,
    });
    return {
      index,
      page,
      source: sourcePage.ref,
      hostPage: page.ref,
      placement,
      form: form === tagged ? form : null,
      links: new Map(allLinks.flatMap((link) => (link.of.ref === null ? [] : [[link.of.ref, link] as const]))),
      allLinks,
      figure,
      words: words.untagged(sheet.sourcePage + 1, source.getPageCount(), title),
    };
  });
}
