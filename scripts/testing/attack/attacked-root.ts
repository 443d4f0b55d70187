import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bodyAttacks } from './attacks.ts';
import { poison } from './poison.ts';
import { samples } from './samples.ts';

const cited = `:value[one-1]{period=2025-07} stands here.

::chart{indicator=one-1}

::table{indicators="one-1" periods="2025-04..2025-07"}

::scorecard{set=attacked}
`;

/** Texts of fences and directives, whose words end in pictures, tables and attributes. */
function drawn(text: string): string {
  const json = JSON.stringify(text);
  const quoted = text.replaceAll('"', "'").replaceAll(/[{}\n]/gu, ' ');
  return `\`\`\`vega-lite
{
  "title": ${json},
  "description": ${json},
  "data": { "values": [{ "a": ${json}, "b": 3 }, { "a": "other", "b": 4 }] },
  "mark": "bar",
  "encoding": {
    "x": { "field": "a", "type": "nominal", "title": ${json} },
    "y": { "field": "b", "type": "quantitative", "title": ${json} }
  }
}
\`\`\`

:::action{owner="${quoted}" due=2026-05-01 ref="R 1"}
${text}
:::

:::recommendation{to="<b onclick=alert(1)>The Mayor</b>" ref="<i>R 1</i>"}
${text}
:::

:::response{ref="<i>R 1</i>" answer=accepted}
${text}
:::
`;
}

/**
 * Returns the files of a root in which every text of every kind of file is an attack, by their paths, and the keys of the
 * texts that were replaced, by file.
 */
export function attackedFiles(text: string): { files: Map<string, string>; reached: Map<string, ReadonlySet<string>> } {
  const files = new Map<string, string>();
  const reached = new Map<string, ReadonlySet<string>>();
  for (const { file, schema, matter, spared = [] } of samples) {
    const names = new Set<string>();
    const poisoned = poison(schema, matter, { text, spared: new Set(spared), reached: names }) as Record<
      string,
      unknown
    >;
    reached.set(file, names);
    // A slug stands for a person of the root.
    restorePeople(poisoned, matter);
    const json = JSON.stringify(poisoned, null, 2);
    // Front matter is YAML, of which JSON is a part.
    files.set(file, file.endsWith('.json') ? json : `---\n${json}\n---\n\n${bodyOf(file, text)}`);
  }
  return { files, reached };
}

function bodyOf(file: string, text: string): string {
  const blocks = bodyAttacks.join('\n\n');
  if (file.endsWith('/report.md')) return `## Words\n\n${blocks}\n\n## Figures\n\n${cited}\n${drawn(text)}`;
  if (!file.endsWith('/minutes.md')) return blocks;
  const heading = text.replaceAll(/[\n\u2028\u2029]/gu, ' ');
  const quoted = heading.replaceAll('"', "'").replaceAll(/[{},]/gu, ' ');
  // Attributes have room for the text once.
  const votes = `::vote{title="${quoted}" for="somebody" against=0}\n\n::vote{for="${quoted}, somebody" against=0}`;
  return `${blocks}\n\n## ${heading} {item=2}\n\n${blocks}\n\n${votes}\n\n:::resolved\n${text}\n:::\n\n:::action{owner=somebody due=2026-05-01 ref="R 2"}\n${text}\n:::\n`;
}

function restorePeople(poisoned: unknown, typed: unknown): void {
  if (typeof poisoned !== 'object' || poisoned === null || typeof typed !== 'object' || typed === null) return;
  for (const [key, value] of Object.entries(typed)) {
    if (value === 'somebody') (poisoned as Record<string, unknown>)[key] = value;
    else restorePeople((poisoned as Record<string, unknown>)[key], value);
  }
}

/** Writes a root of attacks into a folder. */
export async function writeAttackedRoot(root: string, text: string): Promise<void> {
  await mkdir(join(root, 'data'), { recursive: true });
  for (const [path, content] of attackedFiles(text).files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
}
