import { Document, isMap, isScalar, isSeq, parseDocument, visit, type ParsedNode, type YAMLSeq } from 'yaml';

const options = { version: '1.2', schema: 'core', prettyErrors: false } as const;

/**
 * Returns the text of a file with an entry added to a list of its front matter, before the entry that stands at `index`
 * (counted from 0) or at the end. Lines, comments and spaces of the rest stay as they were typed; only a list between square
 * brackets is written anew. A list that is not there is added. Null where the text cannot be understood: nothing is risked then.
 */
export function insertIntoList(text: string, key: string, index: number, entry: object): string | null {
  const found = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/mu.exec(text);
  if (found?.index !== 0) return null;
  const yaml = found[1] ?? '';
  const start = text.indexOf('\n') + 1;
  const document = parseDocument(yaml, options);
  if (document.errors.length > 0 || !isMap(document.contents)) return null;
  const expected = expectedKeys(document, key, index, entry);
  if (expected === null) return null;
  for (const insert of [insertLines, rewrite]) {
    const edited = insert(yaml, key, index, entry);
    if (edited !== null && says(edited, expected)) {
      return text.slice(0, start) + edited + text.slice(start + yaml.length);
    }
  }
  return null;
}

/** What the front matter must say afterwards, as JSON. */
function expectedKeys(document: Document.Parsed, key: string, index: number, entry: object): string | null {
  const keys = document.toJS({ maxAliasCount: 100 }) as Record<string, unknown>;
  const list = keys[key] ?? [];
  if (!Array.isArray(list)) return null;
  return JSON.stringify({ ...keys, [key]: list.toSpliced(index, 0, entry) });
}

function says(yaml: string, expected: string): boolean {
  const document = parseDocument(yaml, options);
  return document.errors.length === 0 && JSON.stringify(document.toJS({ maxAliasCount: 100 })) === expected;
}

/** For a list with an entry on each line, and for one that is not there yet. */
function insertLines(yaml: string, key: string, index: number, entry: object): string | null {
  const document = parseDocument(yaml, options);
  const pair = isMap<ParsedNode>(document.contents)
    ? document.contents.items.find((item) => isScalar(item.key) && item.key.value === key)
    : undefined;
  if (pair === undefined) return `${yaml}${linesOf({ [key]: [entry] })}`;
  const list: unknown = pair.value;
  if (!isSeq<ParsedNode>(list) || list.flow === true || list.items.length === 0) return null;
  const indent = indentOf(yaml, list);
  const lines = linesOf([entry]).replaceAll(/^(?=.)/gmu, indent);
  const before = list.items[Math.min(index, list.items.length) - 1];
  const after = (before ?? pair.key).range[1];
  const place = yaml.charAt(after - 1) === '\n' ? after : endOfLine(yaml, after);
  const head = yaml.slice(0, place);
  return `${head}${head.endsWith('\n') ? '' : '\n'}${lines}${yaml.slice(place)}`;
}

function rewrite(yaml: string, key: string, index: number, entry: object): string {
  const document = parseDocument(yaml, options);
  const list = document.get(key, true);
  const node = document.createNode(entry);
  if (isSeq(list)) list.items.splice(index, 0, node);
  else document.set(key, document.createNode([entry]));
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The spaces before the dashes of a list. */
function indentOf(yaml: string, list: YAMLSeq<ParsedNode>): string {
  const first = list.range?.[0] ?? 0;
  return yaml.slice(yaml.lastIndexOf('\n', first - 1) + 1, first).replace(/\S.*$/u, '');
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end + 1;
}

/** As officers type it: a few short words or numbers beside each other between brackets, all else on lines of its own. */
export function linesOf(value: object): string {
  const document = new Document(value);
  visit(document, {
    Seq: (_, node) => {
      const words = node.items.map((item) => (isScalar(item) ? String(item.value) : ''));
      node.flow = words.length > 0 && words.every((word) => /^[\w-]{1,20}$/u.test(word));
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
