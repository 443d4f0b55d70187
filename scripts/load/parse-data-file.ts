import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { jsonProblemInWords } from './json-problem.ts';
import { positionAt, type Place } from './places.ts';
import type { ParsedFile } from './raw-file.ts';

/** The values of a data file, and what is wrong with it. */
export interface ParsedData extends ParsedFile {
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses a data file as strictly as `JSON.parse` does, with the places of all values. */
export function parseDataFile(file: string, text: string): ParsedData {
  const refused = (diagnostics: readonly Diagnostic[]): ParsedData => {
    return { matter: null, places: null, body: text, bodyLine: 1, diagnostics };
  };
  const invalid = (offset: number, code: string): ParsedData =>
    refused([diagnose('JSON_INVALID', positionAt(file, text, offset), jsonProblemInWords(code))]);
  try {
    if (text.trim() === '') return invalid(0, 'Empty');
    const errors: ParseError[] = [];
    const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    // Only the first: after one missing sign the parser finds fault with everything that follows.
    const [first] = errors;
    if (first !== undefined) return invalid(first.offset, printParseErrorCode(first.error));
    if (tree === undefined) return invalid(0, 'ValueExpected');
    const value: unknown = JSON.parse(text);
    if (tree.type !== 'object') {
      const found = tree.type === 'array' ? 'a list' : 'a single value';
      return refused([diagnose('DATA_NOT_KEYS', positionAt(file, text, tree.offset), { found })]);
    }
    const diagnostics: Diagnostic[] = [];
    const places = placeOf(tree, tree.offset, (code, offset, key) => {
      diagnostics.push(diagnose(code, positionAt(file, text, offset), { key }));
    });
    if (diagnostics.length > 0) return refused(diagnostics);
    return { matter: value as Record<string, unknown>, places, body: text, bodyLine: 1, diagnostics: [] };
  } catch (error) {
    // JSON.parse is the last word where it is stricter; a RangeError comes of ten thousand levels.
    if (error instanceof RangeError) return invalid(0, 'TooDeep');
    if (error instanceof SyntaxError) return invalid(0, 'Other');
    throw error;
  }
}

function placeOf(
  node: Node,
  keyStart: number,
  report: (code: 'KEY_DUPLICATE' | 'KEY_FORBIDDEN', offset: number, key: string) => void,
): Place {
  const own = { start: node.offset, end: node.offset + node.length, keyStart };
  if (node.type === 'array') {
    const entries = (node.children ?? []).map((child, index): [string, Place] => [
      String(index),
      placeOf(child, child.offset, report),
    ]);
    return { ...own, children: new Map(entries) };
  }
  if (node.type !== 'object') return { ...own, children: null };
  const children = new Map<string, Place>();
  for (const property of node.children ?? []) {
    const [keyNode, valueNode] = property.children ?? [];
    if (keyNode === undefined || valueNode === undefined) continue;
    const key = String(keyNode.value);
    if (key === '__proto__') report('KEY_FORBIDDEN', keyNode.offset, key);
    else if (children.has(key)) report('KEY_DUPLICATE', keyNode.offset, key);
    else children.set(key, placeOf(valueNode, keyNode.offset, report));
  }
  return { ...own, children };
}
