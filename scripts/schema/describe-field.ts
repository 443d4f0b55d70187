import { z } from 'zod';
import type { KeyPath } from '../diagnostics/source-file.ts';
import { fieldForms, type FieldForm } from './fields.ts';

/** What a schema says about the place of a value. */
export interface FieldDescription {
  /** What the field is for, as a noun phrase; null where the schema does not say. */
  readonly purpose: string | null;
  readonly form: FieldForm | null;
  /** The keys that may stand there, for a value with keys of fixed names. */
  readonly keys: readonly string[];
  readonly kind: 'text' | 'number' | 'whole number' | 'true or false' | 'list' | 'keys' | 'choice' | 'other';
  readonly optional: boolean;
}

/** Returns what a schema says about the value at a path of keys; null where it knows no such place. */
export function describeField(schema: z.ZodType, path: KeyPath): FieldDescription | null {
  const [key, ...rest] = path;
  if (key === undefined) return describe(schema);
  for (const inner of bare(schema)) {
    const child = childOf(inner, key);
    const found = child === null ? null : describeField(child, rest);
    if (found !== null) return found;
  }
  return null;
}

function describe(schema: z.ZodType): FieldDescription {
  const layers = wrappings(schema);
  return {
    purpose: layers.map((layer) => layer.description).find((text) => text !== undefined) ?? null,
    form: layers.map((layer) => fieldForms.get(layer)).find((form) => form !== undefined) ?? null,
    keys: bare(schema).flatMap((inner) => (inner instanceof z.ZodObject ? Object.keys(inner.shape) : [])),
    kind: kindOf(schema),
    optional: schema instanceof z.ZodOptional,
  };
}

function kindOf(schema: z.ZodType): FieldDescription['kind'] {
  const options = bare(schema);
  const [inner] = options;
  if (options.length > 1) return 'other';
  if (inner instanceof z.ZodObject || inner instanceof z.ZodRecord) return 'keys';
  if (inner instanceof z.ZodArray) return 'list';
  if (inner instanceof z.ZodBoolean) return 'true or false';
  if (inner instanceof z.ZodEnum || inner instanceof z.ZodLiteral) return 'choice';
  if (inner instanceof z.ZodNumberFormat) return 'whole number';
  if (inner instanceof z.ZodNumber) return 'number';
  return inner instanceof z.ZodString || inner instanceof z.ZodStringFormat ? 'text' : 'other';
}

/** The schema and all that it wraps: `.optional()` and `.transform()` are wrappings. */
function wrappings(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional) return [schema, ...wrappings(schema.unwrap() as z.ZodType)];
  if (schema instanceof z.ZodPipe) return [schema, ...wrappings(schema.in as z.ZodType)];
  return [schema];
}

/** What remains below all wrappings: one schema, or the options of a union. */
function bare(schema: z.ZodType): z.ZodType[] {
  const inner = wrappings(schema).at(-1) ?? schema;
  return inner instanceof z.ZodUnion ? inner.options.flatMap((option) => bare(option as z.ZodType)) : [inner];
}

function childOf(schema: z.ZodType, key: PropertyKey): z.ZodType | null {
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Readonly<Record<string, z.ZodType>>;
    return Object.hasOwn(shape, key) ? (shape[String(key)] ?? null) : null;
  }
  if (schema instanceof z.ZodArray) return typeof key === 'number' ? (schema.element as z.ZodType) : null;
  return schema instanceof z.ZodRecord ? (schema.valueType as z.ZodType) : null;
}
