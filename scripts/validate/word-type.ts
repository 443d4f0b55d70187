import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FieldDescription } from '../schema/describe-field.ts';
import type { IssueContext } from './word-issue.ts';

/** Returns the words for a value that is not there, is empty, or is of another kind than its key needs. */
export function wordType(context: IssueContext, allowed: readonly string[] = []): Diagnostic {
  const { raw, path, key, value, at, field } = context;
  if (value === undefined) {
    const example = exampleOf(field);
    return diagnose('KEY_MISSING', at, { key, purpose: field.purpose, example });
  }
  if (value === null || (typeof value === 'string' && value.trim() === '')) {
    return diagnose('VALUE_EMPTY', at, { key, required: !field.optional });
  }
  const expected = expectedOf(field, allowed);
  const found = kindOfValue(value);
  return diagnose('VALUE_TYPE_WRONG', at, { key, expected, found, fix: fixOf(context, raw.typedText(path)) });
}

function expectedOf(field: FieldDescription, allowed: readonly string[]): string {
  if (field.form?.expected !== undefined) return field.form.expected;
  switch (field.kind) {
    case 'text':
      return formNames[field.form?.form ?? 'text'] ?? 'text';
    case 'number':
    case 'whole number':
      return `a ${field.kind}`;
    case 'list':
      return 'a list';
    case 'keys':
      return field.keys.length === 0 ? 'keys with values' : `keys with values (${field.keys.join(', ')})`;
    case 'choice':
      return `one of the words ${allowed.join(', ')}`;
    default:
      return field.kind === 'true or false' ? 'true or false' : 'another kind of value';
  }
}

const formNames: Readonly<Record<string, string>> = {
  day: 'a date',
  time: 'a time',
  slug: 'the name of a file',
  email: 'an email address',
  'web-address': 'a web address',
  colour: 'a colour',
  language: 'the code of a language',
  path: 'a path on this site',
};

function kindOfValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a set of keys';
  if (typeof value === 'number') return Number.isFinite(value) ? 'a number' : 'a number without an end';
  return typeof value === 'boolean' ? 'true or false' : 'text';
}

function fixOf({ key, value, field, path }: IssueContext, typed: string | null): string {
  const isEntry = typeof path.at(-1) === 'number';
  const before = isEntry ? '- ' : `${key}: `;
  const single = typeof value !== 'object';
  if (field.kind === 'text' && single && (field.form?.form ?? 'text') === 'text') {
    return `Put it between quotes: ${before}"${typed ?? '…'}".`;
  }
  if (field.kind === 'text' && Array.isArray(value) && field.form?.form === 'text') {
    return `Write one text after "${key}:", without hyphens at the start of lines.`;
  }
  if (field.kind === 'text' && isEntry && !single)
    return 'Put the whole entry between quotes, so that its colon is part of the text.';
  if (field.kind === 'list') return `Write one entry a line below "${key}:", each beginning with a hyphen and a space.`;
  if (field.kind === 'keys')
    return `Write one key a line below "${key}:", each with more space before it than "${key}" has.`;
  if (field.kind === 'true or false') return 'Write true or false, without quotes.';
  if (field.kind === 'number' || field.kind === 'whole number') return 'Write it in digits, without quotes.';
  const example = exampleOf(field);
  return example === null ? `Compare "${key}" with the content format.` : `Write it as in "${before}${example}".`;
}

function exampleOf(field: FieldDescription): string | null {
  const example = field.form?.example ?? null;
  return example === null || example === '…' || field.kind === 'list' ? null : example;
}
