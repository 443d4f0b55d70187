import type { z } from 'zod';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic, SourcePosition } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { KeyPath } from '../diagnostics/source-file.ts';
import type { RawFile } from '../load/raw-root.ts';
import { describeField, type FieldDescription } from '../schema/describe-field.ts';
import { wordForm } from './word-form.ts';
import { wordType } from './word-type.ts';

/** Everything known about the place that an issue is about. */
export interface IssueContext {
  readonly raw: RawFile;
  readonly path: KeyPath;
  readonly at: SourcePosition;
  /** The name of the key for messages; of a list's entry, that of the list. */
  readonly key: string;
  readonly value: unknown;
  readonly field: FieldDescription;
}

const unknownField: FieldDescription = {
  purpose: null,
  form: null,
  keys: [],
  kind: 'other',
  optional: true,
};

/** Returns what a schema found fault with, in words of the catalogue: none of the schema library's own words remain. */
export function wordIssue(schema: z.ZodType, raw: RawFile, issue: z.core.$ZodIssue, base: KeyPath = []): Diagnostic[] {
  const path = [...base, ...issue.path];
  const field = describeField(schema, path) ?? unknownField;
  const value = valueAt(raw.matter, path);
  const context: IssueContext = { raw, path, at: raw.positionOf(path), key: keyName(path), value, field };
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        diagnose('KEY_UNKNOWN', raw.positionOfKey([...path, key]), {
          key,
          nearest: nearest(key, field.keys),
          allowed: field.keys,
        }),
      );
    case 'invalid_value':
      return [wordChoice(context, issue.values.map(String))];
    case 'invalid_union':
      return wordUnion(schema, context, issue, path);
    case 'invalid_format':
      return [wordForm(context)];
    case 'custom':
      return [wordForm(context)];
    case 'too_small':
    case 'too_big':
      return [wordSize(context, issue)];
    case 'invalid_type':
      return [wordType(context)];
    default:
      return [wordForm(context)];
  }
}

function wordChoice(context: IssueContext, allowed: readonly string[]): Diagnostic {
  const { key, value, at } = context;
  if (typeof value !== 'string') return wordType(context, allowed);
  if (value.trim() === '') return diagnose('VALUE_EMPTY', at, { key, required: !context.field.optional });
  return diagnose('VALUE_NOT_ALLOWED', at, { key, value, nearest: nearest(value, allowed), allowed });
}

/** Of a union, the option that fits the kind of value is meant, and what is wrong inside it is reported. */
function wordUnion(
  schema: z.ZodType,
  context: IssueContext,
  issue: z.core.$ZodIssueInvalidUnion,
  path: KeyPath,
): Diagnostic[] {
  const inside = issue.errors.find((issues) => issues.length > 0 && issues.every(isInside));
  if (inside !== undefined) return inside.flatMap((inner) => wordIssue(schema, context.raw, inner, path));
  const isText = typeof context.value === 'string' && context.field.form !== null;
  return [isText ? wordForm(context) : wordType(context)];
}

function isInside(issue: z.core.$ZodIssue): boolean {
  return issue.path.length > 0 || issue.code === 'unrecognized_keys';
}

function wordSize(context: IssueContext, issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): Diagnostic {
  const { key, value, at, field } = context;
  if (typeof value !== 'number') return diagnose('VALUE_EMPTY', at, { key, required: !field.optional });
  const limit = String(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  const rule = issue.code === 'too_small' ? `${limit} or more` : `${limit} or less`;
  return diagnose('NUMBER_OUT_OF_RANGE', at, { key, value: String(value), rule });
}

function keyName(path: KeyPath): string {
  const name = path.findLast((key) => typeof key === 'string');
  return typeof name === 'string' ? name : 'this';
}

function valueAt(matter: unknown, path: KeyPath): unknown {
  let value: unknown = matter;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return value;
}
