import { z } from 'zod';

/**
 * What can still be used of a value whose schema found fault with it: every key may be missing, and an entry of a list
 * that was refused is a hole, so that indexes stay those of the file.
 */
export type Salvaged<Value> = Value extends readonly (infer Entry)[]
  ? readonly (Salvaged<Entry> | undefined)[]
  : Value extends object
    ? { readonly [Key in keyof Value]?: Salvaged<Value[Key]> | undefined }
    : Value;

/**
 * Returns what a schema accepts of a value and leaves out what it does not, so that references can be checked in the
 * same run as shapes. Undefined where nothing of it is accepted.
 */
export function salvage<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Salvaged<z.output<Schema>> | undefined {
  return salvageAny(schema, value) as Salvaged<z.output<Schema>> | undefined;
}

function salvageAny(schema: z.ZodType, value: unknown): unknown {
  const whole = schema.safeParse(value);
  if (whole.success) return whole.data;
  if (schema instanceof z.ZodOptional) return salvageAny(schema.unwrap() as z.ZodType, value);
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((entry) => salvageAny(schema.element as z.ZodType, entry));
  }
  if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const typed = value as Readonly<Record<string, unknown>>;
    const entries = Object.entries(schema.shape as Readonly<Record<string, z.ZodType>>)
      .filter(([key]) => Object.hasOwn(typed, key))
      .map(([key, inner]) => [key, salvageAny(inner, typed[key])] as const);
    return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
  }
  return undefined;
}
