import {
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFContext,
  type PDFObject,
  type PDFRef,
} from '@cantoo/pdf-lib';
import type { Words } from '../../../words/words.ts';
import { bytesOf, hexOf, listOf, textOf } from '../../../pdf/values.ts';
import type { SheetForm } from './build-sheet-form.ts';
import { copyAttributes } from './copy-attributes.ts';
import type { Placement } from './page-geometry.ts';
import type { RebuiltLink } from './rebuild-links.ts';
import type { SourceKid, SourceTag } from './read-tags.ts';
import type { Roles } from './unite-roles.ts';

/** A tagged page in its place, as far as tags are concerned. */
export interface GraftedSheet {
  readonly index: number;
  readonly source: PDFRef;
  readonly hostPage: PDFRef;
  readonly placement: Placement;
  /** Null where the page stands as one figure. */
  readonly form: SheetForm | null;
  /** The new links of the page, by the place of the old ones in their file. */
  readonly links: ReadonlyMap<PDFRef, RebuiltLink>;
}

/** What the tags of a file are grafted with. */
export interface Graft {
  readonly source: PDFContext;
  readonly host: PDFContext;
  readonly roles: Roles;
  /** Stands before each id and the name of each class. */
  readonly prefix: string;
  readonly sheets: readonly GraftedSheet[];
  /** What is said of a figure or formula without a description. */
  readonly undescribed: Words['pack']['supplied']['undescribed'];
  /** Forms with tags of their own within the pages: where each is now, and the numbers found in it. */
  readonly inner: ReadonlyMap<PDFRef, { readonly ref: PDFRef; readonly found: ReadonlySet<number> }>;
  /** Gets the tag that each piece of marked content belongs to, by the form that holds it. */
  readonly owners: Map<PDFRef, Map<number, PDFRef>>;
  /** Gets the tag of each link. */
  readonly linkTags: Map<RebuiltLink, PDFRef>;
  /** Gets the tags that have an id. */
  readonly ids: Map<string, PDFRef>;
}

/** A tag that was copied, and the first of the sheets on which something of it stands. */
export interface GraftedTag {
  readonly ref: PDFRef;
  readonly sheet: number;
}

const name = (text: string): PDFName => PDFName.of(text);
const tableParts = new Set(['TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot']);
const copiedTexts = ['T', 'Lang', 'Alt', 'E', 'ActualText'] as const;

/** Copies tags, and those within them, as far as something of them stands on the sheets. */
export function graftTags(tags: readonly SourceTag[], parent: PDFRef, graft: Graft): readonly GraftedTag[] {
  return tags.flatMap((tag) => graftTag(tag, parent, 1, graft) ?? []).filter(({ sheet }) => sheet < Infinity);
}

function graftTag(tag: SourceTag, parent: PDFRef, headingLevel: number, graft: Graft): GraftedTag | null {
  const { host, roles } = graft;
  const meaning = roles.meaningOf(tag.role);
  const ref = host.nextRef();
  const dict = host.obj({ Type: 'StructElem' });
  const own = meaning === 'LI' ? withListBody(tag, roles) : tag.kids;
  const isBelowHeading = own.some((kid) => kid.kind === 'tag' && roles.meaningOf(kid.tag.role) === 'H');
  const kids = own.flatMap((kid) => graftKid(kid, ref, meaning, headingLevel + (isBelowHeading ? 1 : 0), graft));
  const isCell = meaning === 'TD' || meaning === 'TH';
  // An empty cell keeps its row whole.
  if (kids.length === 0 && !(isCell && tag.kids.length === 0)) return null;
  const sheet = kids.reduce((first, kid) => Math.min(first, kid.sheet), Infinity);

  dict.set(name('S'), name(roleOf(tag, meaning, kids, headingLevel, roles)));
  dict.set(name('P'), parent);
  for (const key of copiedTexts) {
    const text = textOf(tag.dict.lookup(name(key)));
    if (text !== null) dict.set(name(key), PDFHexString.fromText(text));
  }
  copyDetails(tag, dict, ref, meaning, graft, graft.sheets[sheet]?.placement.matrix ?? null);
  if (kids.length > 0) dict.set(name('K'), host.obj(kids.map(({ object }) => object)));
  host.assign(ref, dict);
  return { ref, sheet };
}

/** What an item of a list holds, with all that is no label of it in a body, as the standard asks for. */
function withListBody(item: SourceTag, roles: Roles): readonly SourceKid[] {
  const isPart = (kid: SourceKid): boolean =>
    kid.kind === 'tag' && ['Lbl', 'LBody'].includes(roles.meaningOf(kid.tag.role));
  const rest = item.kids.filter((kid) => !isPart(kid));
  if (rest.length === 0) return item.kids;
  const body: SourceTag = { dict: PDFDict.withContext(item.dict.context), role: 'LBody', kids: rest };
  const at = item.kids.findIndex((kid) => !isPart(kid));
  const parts = item.kids.filter(isPart);
  return parts.toSpliced(at, 0, { kind: 'tag', tag: body });
}

interface GraftedKid {
  readonly object: PDFObject;
  readonly sheet: number;
}

function graftKid(kid: SourceKid, tag: PDFRef, meaning: string, headingLevel: number, graft: Graft): GraftedKid[] {
  const { host, sheets } = graft;
  if (kid.kind === 'tag') {
    const grafted = graftTag(kid.tag, tag, headingLevel, graft);
    // Rows of empty cells are a part of their table; whatever else is on none of the sheets is left out.
    if (grafted === null || (grafted.sheet === Infinity && !tableParts.has(graft.roles.meaningOf(kid.tag.role))))
      return [];
    return [{ object: grafted.ref, sheet: grafted.sheet }];
  }
  if (kid.kind === 'content') {
    const inner = graft.inner.get(kid.holder);
    const sheet = sheets.find(({ source }) => source === (inner === undefined ? kid.holder : kid.page));
    const holder = inner ?? sheet?.form ?? null;
    if (sheet === undefined || holder?.found.has(kid.number) !== true) return [];
    noteOwner(graft.owners, holder.ref, kid.number, tag);
    return [{ object: markedContent(host, sheet, holder.ref, kid.number), sheet: sheet.index }];
  }
  for (const sheet of sheets) {
    const link = sheet.links.get(kid.object);
    if (link !== undefined) return [graftLink(link, sheet, tag, meaning, graft)];
    const look = sheet.form?.appearances.find(({ of }) => of.ref === kid.object);
    if (look === undefined || sheet.form === null) continue;
    noteOwner(graft.owners, sheet.form.ref, look.number, tag);
    return [{ object: markedContent(host, sheet, sheet.form.ref, look.number), sheet: sheet.index }];
  }
  return [];
}

/** A link stands in a tag for links, whatever the source had around it. */
function graftLink(link: RebuiltLink, sheet: GraftedSheet, tag: PDFRef, meaning: string, graft: Graft): GraftedKid {
  const { host, linkTags } = graft;
  const reference = linkReference(host, sheet, link);
  if (meaning === 'Link') {
    linkTags.set(link, tag);
    return { object: reference, sheet: sheet.index };
  }
  const wrapper = host.register(host.obj({ Type: 'StructElem', S: 'Link', P: tag, K: [reference] }));
  linkTags.set(link, wrapper);
  return { object: wrapper, sheet: sheet.index };
}

/** Returns the reference by which a tag holds a link. */
export function linkReference(host: PDFContext, sheet: { readonly hostPage: PDFRef }, link: RebuiltLink): PDFDict {
  return host.obj({ Type: 'OBJR', Obj: link.ref, Pg: sheet.hostPage });
}

/** Returns the reference by which a tag holds marked content of a form. */
export function markedContent(host: PDFContext, sheet: { hostPage: PDFRef }, form: PDFRef, number: number): PDFDict {
  return host.obj({ Type: 'MCR', Pg: sheet.hostPage, Stm: form, MCID: number });
}

/** Notes which tag a piece of marked content belongs to. */
export function noteOwner(owners: Graft['owners'], form: PDFRef, number: number, tag: PDFRef): void {
  const numbers = owners.get(form) ?? new Map<number, PDFRef>();
  owners.set(form, numbers.set(number, tag));
}

function roleOf(
  tag: SourceTag,
  meaning: string,
  kids: readonly GraftedKid[],
  headingLevel: number,
  roles: Roles,
): string {
  // A document has numbered headings or others, and the pack's are numbered.
  if (meaning === 'H') return `H${Math.min(6, headingLevel - 1 || 1)}`;
  // The pack itself is the document.
  if (meaning === 'Document') return 'Sect';
  // Fields are only their looks now, and a link that was not kept is text.
  const wasObject = tag.kids.some(({ kind }) => kind === 'object');
  const isObject = kids.some(({ object }) => object instanceof PDFDict && object.get(name('Type')) === name('OBJR'));
  if (meaning === 'Form' || meaning === 'Annot' || (meaning === 'Link' && wasObject && !isObject)) return 'Span';
  return roles.inHost(
    tag.role,
    tag.kids.some(({ kind }) => kind === 'tag'),
  );
}

function copyDetails(
  tag: SourceTag,
  dict: PDFDict,
  ref: PDFRef,
  meaning: string,
  { source, host, prefix, ids, undescribed }: Graft,
  matrix: Placement['matrix'] | null,
): void {
  const attributes = tag.dict.get(name('A'));
  if (attributes !== undefined) dict.set(name('A'), copyAttributes(attributes, source, host, { prefix, matrix }));
  const classes = listOf(tag.dict.get(name('C')), tag.dict).map((entry) => {
    const value = source.lookup(entry);
    return value instanceof PDFName ? name(prefix + value.decodeText()) : value;
  });
  const kept = classes.filter((entry) => entry instanceof PDFName || entry instanceof PDFNumber);
  if (kept.length > 0) dict.set(name('C'), host.obj(kept));
  const id = bytesOf(tag.dict.lookup(name('ID'))) ?? (meaning === 'Note' ? `note-${ref.objectNumber}` : null);
  if (id !== null) {
    dict.set(name('ID'), hexOf(prefix + id));
    ids.set(prefix + id, ref);
  }
  const needsWords = meaning === 'Figure' || meaning === 'Formula';
  if (needsWords && !dict.has(name('Alt')) && !dict.has(name('ActualText'))) {
    dict.set(name('Alt'), PDFHexString.fromText(undescribed[meaning]));
  }
}
