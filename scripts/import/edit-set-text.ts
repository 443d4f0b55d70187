import { applyEdits, findNodeAtLocation, modify, parseTree, type FormattingOptions } from 'jsonc-parser';
import type { Edit, ImportPlan } from './import-plan.ts';

/** The order in which an indicator's keys are written. */
const indicatorKeys = [
  'id',
  'title',
  'description',
  'unit',
  'decimals',
  'polarity',
  'aggregate',
  'numerator',
  'denominator',
  'responsible',
  'values',
  'yearToDate',
  'targets',
  'targetPer',
  'comparators',
  'notes',
  'overrides',
  'provisional',
];
const setKeys = [
  '$schema',
  'id',
  'title',
  'owner',
  'source',
  'frequency',
  'yearStarts',
  'rag',
  'comparators',
  'disclosure',
  'indicators',
];

/** Returns the text of a set with the edits of a plan made. All that they do not touch stays as it is, to the byte. */
export function editSetText(text: string, edits: readonly Edit[]): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const bare = text.slice(mark.length);
  const formatting = formattingOf(bare);
  const isWithin = ({ path, isEntry }: Edit): boolean => typeof path[1] === 'number' && isEntry !== true;
  const edited = editIndicators(bare, edits.filter(isWithin), formatting);
  return (
    mark +
    makeEdits(
      edited,
      edits.filter((edit) => !isWithin(edit)),
      [],
      formatting,
    )
  );
}

/** Makes edits within indicators, each in its own piece of the text: a month of 500 indicators is then a second's work. */
function editIndicators(text: string, edits: readonly Edit[], formatting: FormattingOptions): string {
  const list = edits.length === 0 ? undefined : parseTree(text);
  const nodes = list === undefined ? [] : (findNodeAtLocation(list, ['indicators'])?.children ?? []);
  const byIndex = Map.groupBy(edits, ({ path }) => path[1]);
  let done = 0;
  let edited = '';
  nodes.forEach(({ offset, length }, index) => {
    const own = byIndex.get(index);
    if (own === undefined) return;
    // With the white space that its line begins with, from which new lines take theirs.
    const lineStart = text.lastIndexOf('\n', offset) + 1;
    const indent = /^[ \t]*/u.exec(text.slice(lineStart, offset))?.[0] ?? '';
    const piece = makeEdits(indent + text.slice(offset, offset + length), own, ['indicators', index], formatting);
    edited += text.slice(done, offset) + piece.slice(indent.length);
    done = offset + length;
  });
  return edited + text.slice(done);
}

/** Makes edits one after the other in a text that stands at `base` of its set. */
function makeEdits(
  text: string,
  edits: readonly Edit[],
  base: Edit['path'],
  formattingOptions: FormattingOptions,
): string {
  return edits.reduce((edited, edit) => {
    const { path, value, isMade } = withMissingParents(edited, { ...edit, path: edit.path.slice(base.length) });
    const changes = modify(edited, [...path], value, {
      formattingOptions,
      isArrayInsertion: isMade,
      getInsertionIndex: (names) => placeAmong(names, [...base, ...path]),
    });
    return applyEdits(edited, changes);
  }, text);
}

/** Returns the text of a new set. */
export function newSetText({ set, edits }: ImportPlan, yearStarts: string): string {
  const comparators = edits.find(({ path }) => path[0] === 'comparators')?.value;
  const matter = {
    $schema: '../indicator-set.schema.json',
    id: set.id,
    title: set.title,
    frequency: set.frequency,
    yearStarts,
    comparators,
    indicators: edits.filter(({ path }) => path[0] === 'indicators').map(({ value }) => value),
  };
  return `${JSON.stringify(matter, null, 2)}\n`;
}

/** An edit whose parents are there: where one is missing, it is made with what it is to hold, in its place. */
function withMissingParents(
  text: string,
  { path, value, isEntry }: Edit,
): Pick<Edit, 'path' | 'value'> & { isMade: boolean } {
  const tree = parseTree(text);
  if (isEntry === true) {
    const listPath = path.filter((key, index) => index < path.length - 1 || typeof key === 'string');
    const list = tree === undefined ? undefined : findNodeAtLocation(tree, [...listPath]);
    return { path: [...listPath, list?.children?.length ?? 0], value, isMade: true };
  }
  let depth = path.length - 1;
  let made = value;
  while (tree !== undefined && depth > 0 && findNodeAtLocation(tree, [...path.slice(0, depth)]) === undefined) {
    made = { [String(path[depth])]: made };
    depth -= 1;
  }
  return { path: path.slice(0, depth + 1), value: made, isMade: false };
}

/** Where a new key goes: periods by time, other keys in the order of the content format. */
function placeAmong(names: readonly string[], path: readonly (string | number)[]): number {
  const key = String(path.at(-1));
  const order = path.length === 1 ? setKeys : path.length === 3 ? indicatorKeys : null;
  const isAfter =
    order === null
      ? (name: string) => name > key
      : (name: string) => order.indexOf(name) > order.indexOf(key) && order.includes(key);
  // Comparators of an indicator are in nobody's order: a new one comes last.
  if (path.length === 4 && path[2] === 'comparators') return names.length;
  const index = names.findIndex(isAfter);
  return index === -1 ? names.length : index;
}

function formattingOf(text: string): FormattingOptions {
  const indent = /^([ \t]+)\S/mu.exec(text)?.[1] ?? '  ';
  return { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length, eol: text.includes('\r\n') ? '\r\n' : '\n' };
}
