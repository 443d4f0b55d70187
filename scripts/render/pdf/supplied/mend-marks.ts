import { latin, walkContent, type Operation } from './walk-content.ts';

/** What is known of a content stream before its marks are put right. */
export interface ContentMarks {
  /**
   * The numbers of the marked content that belong to a tag; null for content that is a part of one tag as a whole, from
   * which all marks are taken.
   */
  readonly claimed: ReadonlySet<number> | null;
  /** The number in a property list of the resources, or null. */
  readonly numberIn: (propertyList: string) => number | null;
  /** Whether the form of a name has tags of its own. */
  readonly isTagged: (form: string) => boolean;
}

/** A content stream whose marks are right. */
export interface MendedContent {
  readonly bytes: Uint8Array;
  /** Those of the claimed numbers that are there. */
  readonly found: ReadonlySet<number>;
  /** Whether it painted anything that was neither tagged nor said to be decoration. */
  readonly hadUnmarked: boolean;
  /** Whether it draws a form that has tags of its own. */
  readonly hasTaggedForm: boolean;
}

const construction = new Set(['m', 're', 'l', 'c', 'v', 'y', 'h']);
const painting = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's']);
const showing = new Set(['Tj', 'TJ', "'", '"', 'Do', 'sh', 'BI']);

/** Rewrites a content stream so that each thing it paints belongs to a tag or is an artifact. */
export function mendMarks(bytes: Uint8Array, marks: ContentMarks): MendedContent {
  return marks.claimed === null ? withoutMarks(bytes) : withMarks(bytes, marks.claimed, marks);
}

function withMarks(bytes: Uint8Array, claimed: ReadonlySet<number>, marks: ContentMarks): MendedContent {
  const edits = createEdits(bytes);
  const found = new Set<number>();
  const stack: ('tag' | 'artifact' | 'plain')[] = [];
  let hadUnmarked = false;
  let hasTaggedForm = false;
  let isOpen = false;
  let pathStart: number | null = null;
  const isCovered = (): boolean => stack.some((kind) => kind !== 'plain');
  const closeAt = (at: number): void => {
    if (isOpen) edits.insert(at, '\nEMC\n');
    isOpen = false;
  };
  walkContent(bytes, (operation) => {
    const { operator, start, end } = operation;
    if (operator === 'BDC' || operator === 'BMC') {
      closeAt(start);
      const number = operator === 'BDC' ? numberOf(bytes, operation, marks) : null;
      const isArtifact = tagOf(bytes, operation) === 'Artifact';
      if (number !== null && claimed.has(number) && !stack.includes('artifact')) {
        found.add(number);
        stack.push('tag');
      } else if (number === null && !isArtifact) {
        stack.push('plain');
      } else if (isCovered()) {
        // What is within a tag is of that tag, and within an artifact nothing is tagged.
        edits.replace(start, end, '/Span BMC');
        stack.push('plain');
      } else {
        if (!isArtifact) {
          edits.replace(start, end, '/Artifact BMC');
          hadUnmarked = true;
        }
        stack.push('artifact');
      }
    } else if (operator === 'EMC') {
      closeAt(start);
      if (stack.pop() === undefined) edits.replace(start, end, '');
    } else if (operator === 'BT' || operator === 'ET') {
      closeAt(start);
    } else if (construction.has(operator)) {
      pathStart ??= start;
    } else if (painting.has(operator) || showing.has(operator)) {
      const from = painting.has(operator) ? (pathStart ?? start) : start;
      if (operator === 'Do' && !isCovered() && marks.isTagged(nameAt(bytes, operation, 0))) {
        closeAt(start);
        hasTaggedForm = true;
      } else if (!isCovered() && !isOpen) {
        edits.insert(from, '\n/Artifact BMC\n');
        isOpen = true;
        hadUnmarked = true;
      }
      pathStart = null;
    } else if (operator === 'n') {
      pathStart = null;
    }
  });
  closeAt(bytes.length);
  edits.insert(bytes.length, '\nEMC'.repeat(stack.length));
  return { bytes: edits.apply(), found, hadUnmarked, hasTaggedForm };
}

/** Takes out all marks but those of layers. */
function withoutMarks(bytes: Uint8Array): MendedContent {
  const edits = createEdits(bytes);
  const stack: boolean[] = [];
  walkContent(bytes, (operation) => {
    const { operator, start, end } = operation;
    if (operator === 'BDC' || operator === 'BMC') {
      const isLayer = tagOf(bytes, operation) === 'OC';
      stack.push(isLayer);
      if (!isLayer) edits.replace(start, end, '');
    } else if (operator === 'EMC' && stack.pop() !== true) {
      edits.replace(start, end, '');
    } else if (operator === 'MP' || operator === 'DP') {
      edits.replace(start, end, '');
    }
  });
  edits.insert(bytes.length, '\nEMC'.repeat(stack.filter(Boolean).length));
  return { bytes: edits.apply(), found: new Set(), hadUnmarked: true, hasTaggedForm: false };
}

function tagOf(bytes: Uint8Array, operation: Operation): string {
  return nameAt(bytes, operation, 0);
}

/** The name that is an operand, without its slash. */
function nameAt(bytes: Uint8Array, { operands }: Operation, index: number): string {
  return latin(bytes, (operands[2 * index] ?? 0) + 1, operands[2 * index + 1] ?? 0);
}

function numberOf(bytes: Uint8Array, operation: Operation, marks: ContentMarks): number | null {
  const [from = 0, to = 0] = operation.operands.slice(2);
  const text = latin(bytes, from, to);
  if (text.startsWith('/')) return marks.numberIn(text.slice(1));
  const number = /\/MCID\s+(\d+)/u.exec(text)?.[1];
  return number === undefined ? null : Number(number);
}

interface Edits {
  insert(at: number, text: string): void;
  replace(start: number, end: number, text: string): void;
  apply(): Uint8Array;
}

/** Changes to a stream, which must come in the order of their places. */
function createEdits(bytes: Uint8Array): Edits {
  const parts: Uint8Array[] = [];
  let done = 0;
  const replace = (start: number, end: number, text: string): void => {
    parts.push(bytes.subarray(done, start), Buffer.from(text, 'latin1'));
    done = Math.max(done, end);
  };
  return {
    insert: (at, text) => {
      replace(at, at, text);
    },
    replace,
    apply: () => (done === 0 && parts.length === 0 ? bytes : Buffer.concat([...parts, bytes.subarray(done)])),
  };
}
