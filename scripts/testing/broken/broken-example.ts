/** One change to the base root. */
export type Change =
  | { readonly kind: 'write'; readonly file: string; readonly bytes: Uint8Array | string }
  | { readonly kind: 'replace'; readonly file: string; readonly old: string; readonly new: string }
  | { readonly kind: 'remove'; readonly file: string }
  | { readonly kind: 'link'; readonly file: string; readonly target: string };

/** A root with something wrong in it, and what an officer is to be told. */
export interface BrokenExample {
  readonly edition: 'public' | 'members';
  /** The folder that exempt papers are laid over from, beside the root; null for none. */
  readonly private: string | null;
  readonly changes: readonly Change[];
  readonly expected: string;
  /** The text up to the expected output, for writing it anew. */
  readonly head: string;
}

/**
 * Parses an example. It says in a sentence what is wrong, then names the changes to `base/`, each below a line
 * `-- path --`, and ends with `-- expected --` and the output. After the path may stand `(removed)`, `(in hex)`,
 * `(link to TARGET)`, `(N times)` for a long file, or `(changed)`: then a line `=>` parts the old text from the new.
 */
export function parseBrokenExample(text: string): BrokenExample {
  const marker = '-- expected --\n';
  const end = text.indexOf(marker);
  if (end === -1) throw new Error('The example does not say what is expected.');
  const [intro = '', ...sections] = text.slice(0, end).split(/^-- (?=.+ --$)/mu);
  return {
    edition: /^edition: members$/mu.test(intro) ? 'members' : 'public',
    private: /^private: (.+)$/mu.exec(intro)?.[1] ?? null,
    changes: sections.map(parseChange),
    expected: text.slice(end + marker.length),
    head: text.slice(0, end + marker.length),
  };
}

function parseChange(section: string): Change {
  const [head = '', file = '', how = ''] = /^(.+?)(?: \(([^()]+)\))? --\n/u.exec(section) ?? [];
  const body = section.slice(head.length);
  if (how === 'removed') return { kind: 'remove', file };
  if (how === 'in hex') return { kind: 'write', file, bytes: Buffer.from(body.replace(/\s/gu, ''), 'hex') };
  if (how.startsWith('link to ')) return { kind: 'link', file, target: how.slice('link to '.length) };
  if (how.endsWith(' times')) return { kind: 'write', file, bytes: body.repeat(Number.parseInt(how, 10)) };
  if (how !== 'changed') return { kind: 'write', file, bytes: body };
  const [old = '', changed = ''] = body.split(/^=>\n/mu);
  return { kind: 'replace', file, old, new: changed };
}
