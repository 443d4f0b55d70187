// Chrome writes an operator a line, and no string in which a line could end.
const sequenceBegins = /^\/\S+ <<\/MCID (\d+) ?>> ?BDC\n$/u;
const paints = /(?:^|\s)(?:Tj|TJ|'|"|f\*?|F|S|s|B\*?|b\*?|Do|sh|EI)$/mu;
const paintsForm = /^\/(\S+) Do\n/gmu;
const mark = ' <</MCID ';
const sequenceEnds = '\nEMC\n';
const begin = Buffer.from('/Artifact BMC\n', 'latin1');
const end = Buffer.from('EMC\n', 'latin1');

/** What is known of a content beside its bytes. */
export interface ContentFacts {
  /** The numbers of sequences that are not to be read. */
  readonly silent: ReadonlySet<number>;
  /** The names of forms that it paints and that have tags of their own. */
  readonly taggedForms: ReadonlySet<string>;
}

/**
 * Returns a content as Chrome writes it with everything that paints outside of marked content wrapped as an artifact, and
 * with the sequences of the given numbers turned into artifacts.
 */
export function markArtifacts(content: Buffer, { silent, taggedForms }: ContentFacts): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  for (let found = content.indexOf(mark); found !== -1; found = content.indexOf(mark, Math.max(at, found + 1))) {
    const start = content.lastIndexOf('\n', found) + 1;
    const lineEnd = content.indexOf('\n', found) + 1;
    const number = sequenceBegins.exec(content.toString('latin1', start, lineEnd))?.[1];
    if (number === undefined || start < at) continue;
    parts.push(...wrapAround(content.subarray(at, start), taggedForms));
    at = endOfSequence(content, lineEnd);
    if (silent.has(Number(number))) parts.push(begin, content.subarray(lineEnd, at));
    else parts.push(content.subarray(start, at));
  }
  parts.push(...wrapAround(content.subarray(at), taggedForms));
  return Buffer.concat(parts);
}

/** Where a sequence ends whose first line ends at `start`: others stand within it, for text from right to left. */
function endOfSequence(content: Buffer, start: number): number {
  let depth = 1;
  let at = start;
  while (depth > 0) {
    const close = content.indexOf(sequenceEnds, at - 1);
    if (close === -1) return content.length;
    const within = content.subarray(at, close + 1);
    depth += count(within, 'BMC\n') + count(within, 'BDC\n') - 1;
    at = close + sequenceEnds.length;
  }
  return at;
}

function count(content: Buffer, text: string): number {
  let found = 0;
  for (let at = content.indexOf(text); at !== -1; at = content.indexOf(text, at + text.length)) found += 1;
  return found;
}

/** Wraps what paints, but for the forms that have tags of their own. */
function wrapAround(content: Buffer, taggedForms: ReadonlySet<string>): readonly Buffer[] {
  const parts: Buffer[] = [];
  let at = 0;
  for (const name of taggedForms.size === 0 ? [] : content.toString('latin1').matchAll(paintsForm)) {
    if (!taggedForms.has(name[1] ?? '')) continue;
    const end = name.index + name[0].length;
    parts.push(...wrapped(content.subarray(at, name.index)), content.subarray(name.index, end));
    at = end;
  }
  return [...parts, ...wrapped(content.subarray(at))];
}

function wrapped(content: Buffer): readonly Buffer[] {
  if (!paints.test(content.toString('latin1').trimEnd())) return [content];
  return [begin, content, ...(content.at(-1) === 0x0a ? [] : [Buffer.from('\n', 'latin1')]), end];
}
