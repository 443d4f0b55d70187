import { PDFHexString, PDFName, type PDFDict, type PDFDocument, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import type { ParentTree } from '../../../pdf/parent-tree.ts';
import { textOf } from '../../../pdf/values.ts';
import { bindPages } from './bind-pages.ts';
import { markForm } from './build-sheet-form.ts';
import { carryLayers } from './carry-layers.ts';
import { createCopier } from './copy-objects.ts';
import { copyClasses } from './copy-attributes.ts';
import { noteOwners, placePart, withCaptions, withExtras } from './fill-part.ts';
import { graftTags, type Graft, type GraftedTag } from './graft-tags.ts';
import { lastBlockOf } from './host-tags.ts';
import { readTags, type SourceTags } from './read-tags.ts';
import type { Run } from './sheet.ts';
import { uniteRoles } from './unite-roles.ts';

/** What all files share while they are bound into a pack. */
export interface HostWork {
  readonly treeRoot: PDFDict;
  readonly parentTree: ParentTree;
  /** Gets the tags that have an id. */
  readonly ids: Map<string, PDFRef>;
  /** Stands before each id of the file. */
  readonly prefix: string;
}

/** Binds sheets of one file and tells whether one of them has no tags. */
export function bindRun(host: PDFDocument, run: Run, work: HostWork): { readonly hasUntagged: boolean } {
  const { source, title, language } = run[0];
  const { context } = host;
  const { treeRoot, parentTree, prefix, ids } = work;
  const tags = readTags(source);
  const blocks = run.map(({ hostPage }) => lastBlockOf(host.getPage(hostPage), parentTree));

  const isTaggedForm = (ref: PDFObject | undefined): boolean => tags?.claims.has(ref as PDFRef) === true;
  const foundIn = new Map<PDFRef, ReadonlySet<number>>();
  const copier = createCopier(source.context, context, (form, ref) => {
    const claimed = ref === null ? null : (tags?.claims.get(ref) ?? null);
    const marked = markForm(form, claimed, isTaggedForm);
    if (ref !== null && marked.found.size > 0) foundIn.set(ref, marked.found);
    return marked.isChanged ? marked.bytes : null;
  });
  const sheets = bindPages(host, run, { tags, parentTree, copier, isTaggedForm });
  carryLayers(source, host, copier);

  const part = context.obj({ Type: 'StructElem', S: 'Part' });
  const partRef = context.register(part);
  const graft: Graft = {
    source: source.context,
    host: context,
    roles: uniteRoles(tags?.roleMap ?? null, treeRoot, prefix.slice(0, -1)),
    prefix,
    sheets,
    undescribed: run[0].words.undescribed,
    inner: new Map(
      [...foundIn].flatMap(([ref, found]) => {
        const copied = copier.copiedTo(ref);
        return copied === null ? [] : [[ref, { ref: copied, found }] as const];
      }),
    ),
    owners: new Map(),
    linkTags: new Map(),
    ids,
  };
  const grafted = graftDocument(tags, partRef, graft);
  let kids: readonly GraftedTag[] = grafted.tags;
  for (const sheet of sheets) kids = withExtras(kids, sheet, partRef, graft, { host, parentTree });
  part.set(PDFName.of('T'), PDFHexString.fromText(title));
  part.set(PDFName.of('K'), context.obj([...withCaptions(kids, blocks, partRef, context)]));
  const spoken = grafted.language ?? language;
  // The words about a page without tags are the pack's own.
  if (spoken !== null && grafted.tags.length > 0) part.set(PDFName.of('Lang'), PDFHexString.fromText(spoken));
  copyClasses(tags?.classMap ?? null, treeRoot, source.context, prefix);
  placePart(treeRoot, part, partRef, blocks[0] ?? null);
  noteOwners(graft, parentTree);
  return { hasUntagged: sheets.some(({ figure }) => figure !== null) };
}

/** Grafts all tags of a file. The part stands for the document that it was, so the tag for that falls away. */
function graftDocument(
  tags: SourceTags | null,
  part: PDFRef,
  graft: Graft,
): { readonly tags: readonly GraftedTag[]; readonly language: string | null } {
  let language: string | null = null;
  const grafted = (tags?.tags ?? []).flatMap((tag) => {
    const inner = tag.kids.flatMap((kid) => (kid.kind === 'tag' ? [kid.tag] : []));
    const isDocument = graft.roles.meaningOf(tag.role) === 'Document' && inner.length === tag.kids.length;
    if (isDocument) language ??= textOf(tag.dict.lookup(PDFName.of('Lang')));
    return graftTags(isDocument ? inner : [tag], part, graft);
  });
  return { tags: grafted, language };
}
