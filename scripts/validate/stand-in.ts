import { z } from 'zod';

/** Values tried, in this order, for something that is required and missing or refused. */
const candidates: readonly unknown[] = [
  '?',
  'none',
  '2000-01-01',
  '00:00',
  'unknown',
  'https://invalid.example/',
  0,
  1,
  false,
  [],
  {},
];

/**
 * Returns the value with a stand-in for everything that its schema refuses or misses, or undefined where no stand-in
 * fits. It exists so that the other problems of the same file, and of files that refer to it, are found in the same
 * run; the build stops on the error that was reported, so a stand-in is never printed.
 */
export function withStandIns<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> | undefined {
  const completed = schema.safeParse(complete(schema, value));
  return completed.success ? completed.data : undefined;
}

function complete(schema: z.ZodType, value: unknown): unknown {
  if (schema.safeParse(value).success) return value;
  if (schema instanceof z.ZodOptional) {
    const inner = complete(schema.unwrap() as z.ZodType, value);
    return schema.safeParse(inner).success ? inner : undefined;
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((entry, index) => toldApart(complete(schema.element as z.ZodType, entry), entry, index));
  }
  if (schema instanceof z.ZodRecord && isObject(value)) {
    const inner = schema.valueType as z.ZodType;
    return Object.fromEntries(Object.entries(value).filter(([, entry]) => inner.safeParse(entry).success));
  }
  if (schema instanceof z.ZodObject) {
    const typed = isObject(value) ? value : {};
    const shape: readonly (readonly [string, z.ZodType])[] = Object.entries(schema.shape);
    return Object.fromEntries(
      shape.map(([key, inner]) => [key, complete(inner, typed[key])]).filter(([, inner]) => inner !== undefined),
    );
  }
  if (schema instanceof z.ZodEnum) return schema.options[0];
  return candidates.find((candidate) => schema.safeParse(candidate).success);
}

/** Two entries whose ids were refused must not seem to have one and the same. */
function toldApart(completed: unknown, typed: unknown, index: number): unknown {
  if (!isObject(completed) || typeof completed.id !== 'string') return completed;
  const isTyped = isObject(typed) && typed.id === completed.id;
  return isTyped ? completed : { ...completed, id: `${completed.id}-${index}` };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
