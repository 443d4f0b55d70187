import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import { dictAt } from './read-tags.ts';

/** The standard types of PDF 1.7. */
const standard = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
);

/** Types of later standards, by what they are in PDF 1.7. */
const later: Readonly<Record<string, string>> = {
  DocumentFragment: 'Part',
  Aside: 'Div',
  Title: 'P',
  FENote: 'Note',
  Sub: 'Span',
  Em: 'Span',
  Strong: 'Span',
  Artifact: 'NonStruct',
};

/** The roles of a source's tags in the host. */
export interface Roles {
  /** The standard type that a role stands for. */
  meaningOf(role: string): string;
  /** The role under which a tag stands in the host, where its role map explains it. */
  inHost(role: string, hasTags: boolean): string;
}

/** Unites the role map of a source with that of the host: a role that means something else there gets a name of its own. */
export function uniteRoles(roleMap: PDFDict | null, treeRoot: PDFDict, key: string): Roles {
  const meaningOf = (role: string): string => follow(role, roleMap) ?? '';
  const settled = new Map<string, string>();
  const settle = (role: string, meaning: string): string => {
    const hostMap = dictAt(treeRoot, 'RoleMap') ?? PDFDict.withContext(treeRoot.context);
    const inHost = hostMap.has(PDFName.of(role)) ? follow(role, hostMap) : standard.has(role) ? role : null;
    if (inHost === meaning) return role;
    const own = inHost === null ? role : `${role}-${key}`;
    hostMap.set(PDFName.of(own), PDFName.of(meaning));
    treeRoot.set(PDFName.of('RoleMap'), treeRoot.get(PDFName.of('RoleMap')) ?? hostMap);
    return own;
  };
  return {
    meaningOf,
    inHost(role, hasTags) {
      const meaning = meaningOf(role) || (hasTags ? 'Div' : 'Span');
      const id = `${role} ${meaning}`;
      const name = settled.get(id) ?? settle(role, meaning);
      settled.set(id, name);
      return name;
    },
  };
}

/** The standard type to which a role map leads, or null. */
function follow(role: string, map: PDFDict | null): string | null {
  let current = role;
  for (let step = 0; step < 20; step += 1) {
    const next = map?.lookup(PDFName.of(current));
    if (!(next instanceof PDFName) || next.decodeText() === current) break;
    current = next.decodeText();
    if (standard.has(current)) return current;
  }
  return standard.has(current) ? current : (later[current] ?? null);
}
