import { PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { openParentTree } from '../../../pdf/parent-tree.ts';
import { laterTypes, standardTypes } from '../../../pdf/standard-types.ts';
import type { LinkDescriber } from './describe-links.ts';
import { isContentsList, isNotesList, mendContentsList, mendNotesList, wrapItemBody } from './mend-lists.ts';
import type { SilentContent } from './mark-contents.ts';
import { silenceRepeatedHead } from './mend-table-heads.ts';
import { renameIds, type IdentifiedElements } from './rename-ids.ts';
import { keys, readStructure, structureRoot, type StructureElement } from './structure-tree.ts';
import type { StructureWork } from './structure-work.ts';

/**
 * Mends the structure that Chrome writes so that PDF/UA-1 accepts it: list items get a body, contents lists and notes
 * their own elements, repeated table heads are read once, links say where they lead, roles map to standard ones, and ids
 * depend on the document alone. Returns what of the pages' content is not read any more.
 */
export function mendStructure(document: PDFDocument, describeLink: LinkDescriber): SilentContent {
  const root = structureRoot(document);
  const top = readStructure(document);
  if (root === null || top === null) return new Map();
  const work: StructureWork = { document, parents: openParentTree(document, root), silent: new Map() };
  const roles = new Set<string>();
  const identified: IdentifiedElements = { withIds: [], cells: [] };

  const visit = (element: StructureElement): void => {
    const { role, dict, kids } = element;
    if (!standardTypes.has(role)) roles.add(role);
    const isContents = role === 'L' && isContentsList(element);
    const isNotes = role === 'L' && !isContents && isNotesList(document, element);
    if (isNotes) for (const note of mendNotesList(element)) note.dict.set(keys.id, PDFString.of(''));
    if (dict.has(keys.id)) identified.withIds.push(element);
    if (role === 'TH' || role === 'TD') identified.cells.push(element);
    if (role === 'Link') describeLink(element);
    if (role === 'Table') silenceRepeatedHead(work, element);
    for (const kid of kids) if (kid.kind === 'element') visit(kid.element);
    if (isContents) mendContentsList(work, element);
    else if (role === 'LI' && dict.get(keys.s) === PDFName.of('LI')) wrapItemBody(work, element, 'LBody');
  };
  visit(top);

  if (roles.size > 0) {
    // PDF/UA-1 7.1 asks for such a map.
    const map = document.context.obj({});
    for (const role of [...roles].sort()) map.set(PDFName.of(role), PDFName.of(laterTypes[role] ?? 'NonStruct'));
    root.set(PDFName.of('RoleMap'), map);
  }
  renameIds(document, identified);
  return work.silent;
}
