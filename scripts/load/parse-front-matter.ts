import matter from 'gray-matter';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';
import { positionAt } from './places.ts';
import type { ParsedFile } from './raw-file.ts';

/** Keys and body of a Markdown file, and what is wrong with them. */
export interface ParsedMarkdown extends ParsedFile {
  readonly diagnostics: readonly Diagnostic[];
}

/** Mistakes after which the other keys are read all the same, so that what is wrong with them is told in the same run. */
const passable: ReadonlySet<string> = new Set(['KEY_DUPLICATE', 'KEY_FORBIDDEN']);

/**
 * Takes a Markdown file apart. `text` has `\n` line ends and no byte order mark. `matter` is null where the front
 * matter could not be read; the body is there all the same where it could be told apart.
 */
export function parseFrontMatter(file: string, text: string): ParsedMarkdown {
  const firstLine = text.slice(0, endOfLine(text, 0)).trimEnd();
  if (firstLine !== '---') {
    const start = { file, line: 1, column: 1 };
    const diagnostic = /^---+\s*[A-Za-z]/u.test(firstLine)
      ? diagnose('FRONT_MATTER_LANGUAGE', start, { line: firstLine.slice(0, 40) })
      : diagnose('FRONT_MATTER_MISSING', start, {});
    return { matter: null, places: null, body: '', bodyLine: 1, diagnostics: [diagnostic] };
  }
  const close = text.indexOf('\n---', 3);
  const closeEnd = close === -1 ? -1 : endOfLine(text, close + 1);
  if (close === -1 || text.slice(close + 1, closeEnd).trimEnd() !== '---') {
    const at = close === -1 ? { file, line: 1, column: 1 } : positionAt(file, text, close + 1);
    return {
      matter: null,
      places: null,
      body: '',
      bodyLine: 1,
      diagnostics: [diagnose('FRONT_MATTER_UNCLOSED', at, {})],
    };
  }
  const body = text.slice(closeEnd + 1);
  const bodyLine = positionAt(file, text, closeEnd).line + 1;
  const yamlStart = endOfLine(text, 0);
  const yaml = readYaml(`---${text.slice(yamlStart, closeEnd)}`, yamlStart, (offset) => positionAt(file, text, offset));
  const { diagnostics } = yaml;
  if (!diagnostics.every(({ code }) => passable.has(code))) {
    return { matter: null, places: null, body, bodyLine, diagnostics };
  }
  if (!isRecord(yaml.value)) {
    const found = Array.isArray(yaml.value) ? 'a list' : 'a single value';
    const at = positionAt(file, text, yaml.places?.start ?? 0);
    return {
      matter: null,
      places: null,
      body,
      bodyLine,
      diagnostics: [diagnose('FRONT_MATTER_NOT_KEYS', at, { found })],
    };
  }
  // A key that is missing is shown at the first line, where the front matter begins.
  const places = yaml.places === null ? null : { ...yaml.places, start: 0, keyStart: 0 };
  return { matter: yaml.value, places, body, bodyLine, diagnostics };
}

/**
 * Lets gray-matter find the front matter, with our YAML as the only language it can read. Its own languages, one of
 * which runs the front matter as a program, are replaced; they could not be reached anyway, since the first line has
 * been found to be exactly `---`. That options are passed also keeps gray-matter from holding every file in its cache.
 */
function readYaml(
  head: string,
  yamlStart: number,
  position: (offset: number) => ReturnType<typeof positionAt>,
): ParsedYaml {
  let parsed: ParsedYaml = { value: {}, places: null, diagnostics: [] };
  const refuse = (): never => {
    throw new Error('Front matter in another language than YAML reached its parser.');
  };
  const yaml = (text: string): object => {
    parsed = parseYaml(text, yamlStart, position);
    return {};
  };
  matter(head, { language: 'yaml', engines: { yaml, json: refuse, javascript: refuse, coffee: refuse } });
  return parsed;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
