import {
  isAlias,
  isMap,
  isScalar,
  parseDocument,
  type Document,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic, SourcePosition } from '../diagnostics/diagnostic.ts';
import { findIndentFaults } from './indent-fault.ts';
import type { Place } from './places.ts';
import { yamlProblemInWords } from './yaml-problem.ts';

/** Values with their places, and what is wrong with the text. */
export interface ParsedYaml {
  readonly value: unknown;
  readonly places: Place | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Values that names with "*" may bring in again, in one file: far above any honest use, far below a bomb. */
const aliasLimit = 1000;
const levelLimit = 50;

class LimitReached extends Error {
  readonly what: 'aliases' | 'levels';
  readonly offset: number;

  constructor(what: 'aliases' | 'levels', offset: number) {
    super(what);
    this.what = what;
    this.offset = offset;
  }
}

/**
 * Parses YAML 1.2 with the core schema: no dates, no merge keys, no tags of other languages. Every problem becomes a
 * diagnostic at its place. Each value comes with its place: `offset` is added to all offsets, `positionAt` takes the sum.
 */
export function parseYaml(text: string, offset: number, positionAt: (offset: number) => SourcePosition): ParsedYaml {
  const diagnostics: Diagnostic[] = [];
  const invalid = (at: number, code: string, detail: string): void => {
    const cause = startsWithName(text, at) ? 'UNKNOWN_ALIAS' : code;
    const facts = yamlProblemInWords(cause, cause === code ? detail : '');
    diagnostics.push(diagnose('YAML_INVALID', positionAt(at + offset), facts));
  };
  try {
    const document = parseDocument(text, { version: '1.2', schema: 'core', prettyErrors: false, uniqueKeys: false });
    const misindented = findIndentFaults(text, document.errors);
    for (const { at, problem, fix } of misindented) {
      diagnostics.push(diagnose('YAML_INVALID', positionAt(at + offset), { problem, fix }));
    }
    // What else the parser says then follows from the same line.
    const errors = misindented.length > 0 ? [] : document.errors;
    for (const { code, pos, message } of [...errors, ...document.warnings]) invalid(pos[0], code, message);
    if (document.contents === null) return { value: {}, places: null, diagnostics };
    const walk = new Walk(document, offset, (code, at, key) => {
      if (code === 'UNKNOWN_ALIAS' || code === 'KEY_NOT_TEXT') {
        if (document.errors.length === 0) invalid(at - offset, code, key);
      } else diagnostics.push(diagnose(code, positionAt(at), { key }));
    });
    const { value, place } = walk.read(document.contents, null, 0);
    return { value, places: place, diagnostics };
  } catch (error) {
    // The parser calls itself for every level, so a text of ten thousand brackets exhausts the stack.
    const tooDeep = error instanceof RangeError;
    if (!(error instanceof LimitReached) && !tooDeep) throw error;
    const { what, offset: at } = error instanceof LimitReached ? error : { what: 'levels' as const, offset };
    return { value: null, places: null, diagnostics: [diagnose('YAML_TOO_LARGE', positionAt(at), { what })] };
  }
}

/** Tells whether the value on the line of a fault begins as Markdown emphasis does, which YAML takes for a name. */
function startsWithName(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1).split('\n', 1)[0] ?? '';
  return /^\s*(?:- +)*(?:[^\s:]+: +)?[*&]/u.test(line);
}

type WalkProblem = 'KEY_DUPLICATE' | 'KEY_FORBIDDEN' | 'UNKNOWN_ALIAS' | 'KEY_NOT_TEXT';
interface Read {
  readonly value: unknown;
  readonly place: Place;
}

/** One way through a document, making plain values and their places at once; it counts what aliases bring in. */
class Walk {
  readonly #document: Document.Parsed;
  readonly #offset: number;
  readonly #report: (code: WalkProblem, at: number, key: string) => void;
  #repeated = 0;
  #aliasDepth = 0;
  #aliasStart = 0;

  constructor(document: Document.Parsed, offset: number, report: (code: WalkProblem, at: number, key: string) => void) {
    this.#document = document;
    this.#offset = offset;
    this.#report = report;
  }

  read(node: ParsedNode | null, key: Scalar | null, level: number): Read {
    const keyAt = key?.range?.[0];
    const start = this.#offset + (node?.range[0] ?? keyAt ?? 0);
    if (level > levelLimit) throw new LimitReached('levels', start);
    if (this.#aliasDepth > 0) {
      this.#repeated += 1;
      if (this.#repeated > aliasLimit) throw new LimitReached('aliases', this.#aliasStart);
    }
    const end = this.#offset + (node?.range[1] ?? keyAt ?? 0);
    const keyStart = keyAt === undefined ? start : keyAt + this.#offset;
    const leaf = (value: unknown): Read => ({ value, place: { start, end, keyStart, children: null } });
    if (node === null) return leaf(null);
    if (isScalar(node)) return leaf(node.value);
    if (isAlias(node)) {
      const target = node.resolve(this.#document);
      if (target === undefined) {
        this.#report('UNKNOWN_ALIAS', start, node.source);
        return leaf(null);
      }
      if (this.#aliasDepth === 0) this.#aliasStart = start;
      this.#aliasDepth += 1;
      const { value } = this.read(target as ParsedNode, key, level + 1);
      this.#aliasDepth -= 1;
      return leaf(value);
    }
    const children = new Map<string, Place>();
    const value = isMap(node) ? this.#map(node, children, level) : this.#list(node, children, level);
    return { value, place: { start, end, keyStart, children } };
  }

  #map(node: YAMLMap, children: Map<string, Place>, level: number): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    for (const pair of node.items) {
      const keyNode = pair.key as ParsedNode | null;
      const at = (keyNode?.range[0] ?? node.range?.[0] ?? 0) + this.#offset;
      if (!isScalar(keyNode) || keyNode.value === null || keyNode.source === '') {
        this.#report('KEY_NOT_TEXT', at, '');
        continue;
      }
      const key = keyNode.source;
      if (key === '__proto__') {
        this.#report('KEY_FORBIDDEN', at, key);
        continue;
      }
      if (children.has(key)) {
        this.#report('KEY_DUPLICATE', at, key);
        continue;
      }
      const child = this.read(pair.value as ParsedNode | null, keyNode, level + 1);
      value[key] = child.value;
      children.set(key, child.place);
    }
    return value;
  }

  #list(node: YAMLSeq, children: Map<string, Place>, level: number): unknown[] {
    return node.items.map((item, index) => {
      const child = this.read(item as ParsedNode | null, null, level + 1);
      children.set(String(index), child.place);
      return child.value;
    });
  }
}
