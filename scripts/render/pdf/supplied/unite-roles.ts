import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import { laterTypes, standardTypes } from '../../../pdf/standard-types.ts';
import { dictAt } from '../../../pdf/values.ts';

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
    const inHost = hostMap.has(PDFName.of(role)) ? follow(role, hostMap) : standardTypes.has(role) ? role : null;
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
    if (standardTypes.has(current)) return current;
  }
  return standardTypes.has(current) ? current : (laterTypes[current] ?? null);
}
