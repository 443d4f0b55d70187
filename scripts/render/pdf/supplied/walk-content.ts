/** An operator of a content stream with what stands before it. Offsets are into the stream. */
export interface Operation {
  readonly operator: string;
  /** Of the first operand, or of the operator where it has none. */
  readonly start: number;
  readonly end: number;
  /** Start and end of each operand, one after the other. */
  readonly operands: readonly number[];
}

const whitespace = new Set([0, 9, 10, 12, 13, 32]);
const delimiters = new Set(Buffer.from('()<>[]{}/%', 'latin1'));
const [open, close, less, greater, slash, percent, backslash] = Buffer.from('()<>/%\\', 'latin1');

/**
 * Calls `visit` for each operator of a content stream in order; the object is used again for the next. An inline image
 * is one operator, `BI`. Whatever is wrong with the stream, all of it is walked and nothing is thrown.
 */
export function walkContent(bytes: Uint8Array, visit: (operation: Operation) => void): void {
  const operands: number[] = [];
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (whitespace.has(byte)) {
      at += 1;
    } else if (byte === percent) {
      at = endOfLine(bytes, at);
    } else {
      const end = endOfValue(bytes, at);
      if (isOperator(bytes, at, end)) {
        const operator = latin(bytes, at, end);
        const after = operator === 'BI' ? endOfInlineImage(bytes, end) : end;
        visit({ operator, start: operands[0] ?? at, end: after, operands });
        operands.length = 0;
        at = after;
      } else {
        operands.push(at, end);
        at = end;
      }
    }
  }
}

/** Returns bytes as text, one character a byte. */
export function latin(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 10_000)));
}

/** The end of the value or word that begins at `at`: of a list or dictionary, that of the whole. */
function endOfValue(bytes: Uint8Array, at: number): number {
  let depth = 0;
  let next = at;
  do {
    const byte = bytes[next] ?? 0;
    if (whitespace.has(byte)) next += 1;
    else if (byte === percent) next = endOfLine(bytes, next);
    else if (byte === open) next = endOfString(bytes, next);
    else if (byte === less && bytes[next + 1] !== less) next = endAfter(bytes, next, greater);
    else if (byte === less || byte === 0x5b) {
      depth += 1;
      next += byte === less ? 2 : 1;
    } else if (byte === greater || byte === 0x5d) {
      depth -= 1;
      next += byte === greater && bytes[next + 1] === greater ? 2 : 1;
    } else {
      next += 1;
      if (byte === slash || !delimiters.has(byte)) next = endOfWord(bytes, next);
    }
  } while (depth > 0 && next < bytes.length);
  return Math.min(next, bytes.length);
}

function endOfWord(bytes: Uint8Array, at: number): number {
  let next = at;
  while (next < bytes.length && !whitespace.has(bytes[next] ?? 0) && !delimiters.has(bytes[next] ?? 0)) next += 1;
  return next;
}

function endOfString(bytes: Uint8Array, at: number): number {
  let depth = 0;
  let next = at;
  do {
    const byte = bytes[next];
    if (byte === backslash) next += 1;
    else if (byte === open) depth += 1;
    else if (byte === close) depth -= 1;
    next += 1;
  } while (depth > 0 && next < bytes.length);
  return next;
}

function endOfLine(bytes: Uint8Array, at: number): number {
  let next = at;
  while (next < bytes.length && bytes[next] !== 10 && bytes[next] !== 13) next += 1;
  return next;
}

function endAfter(bytes: Uint8Array, at: number, byte: number | undefined): number {
  const found = byte === undefined ? -1 : bytes.indexOf(byte, at);
  return found === -1 ? bytes.length : found + 1;
}

const noOperators = new Set(['true', 'false', 'null']);

function isOperator(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start] ?? 0;
  const isWord = (first > 64 && first < 91) || (first > 96 && first < 123) || first === 34 || first === 39;
  return isWord && !(end - start > 3 && noOperators.has(latin(bytes, start, end)));
}

/**
 * The end of an inline image whose `BI` ends at `at`. Its data may hold any bytes, so an `EI` counts only where it stands
 * alone and what follows is text again.
 */
function endOfInlineImage(bytes: Uint8Array, at: number): number {
  let next = at;
  // The dictionary, up to ID.
  while (next < bytes.length) {
    if (whitespace.has(bytes[next] ?? 0)) {
      next += 1;
      continue;
    }
    const end = endOfValue(bytes, next);
    const word = latin(bytes, next, end);
    next = end;
    if (word === 'ID') break;
  }
  for (let end = next + 1; end < bytes.length - 1; end += 1) {
    if (bytes[end] !== 0x45 || bytes[end + 1] !== 0x49 || !whitespace.has(bytes[end - 1] ?? 0)) continue;
    const after = bytes.subarray(end + 2, end + 18);
    const standsAlone = after.length === 0 || whitespace.has(after[0] ?? 0);
    if (standsAlone && after.every((byte) => (byte >= 32 && byte < 127) || whitespace.has(byte))) return end + 2;
  }
  return bytes.length;
}
