import { z } from 'zod';
import { fieldForms } from '../../schema/fields.ts';

/** Every text of a schema that readers may come to see, by its keys: `agenda.*.title`. Names of files and the like are not. */
export function listTexts(schema: z.ZodType, path: readonly string[] = []): string[] {
  const inner = bare(schema);
  if (isText(schema)) return [path.join('.')];
  if (inner instanceof z.ZodObject) {
    const shape: readonly (readonly [string, z.ZodType])[] = Object.entries(inner.shape);
    return shape.flatMap(([key, child]) => listTexts(child, [...path, key]));
  }
  if (inner instanceof z.ZodArray) return listTexts(inner.element as z.ZodType, [...path, '*']);
  if (inner instanceof z.ZodRecord) return listTexts(inner.valueType as z.ZodType, [...path, '*']);
  if (inner instanceof z.ZodUnion) {
    return [...new Set(inner.options.flatMap((option) => listTexts(option as z.ZodType, path)))];
  }
  return [];
}

/**
 * Returns a value of a schema with every text in it replaced, but those whose keys are spared; `reached` collects the keys
 * of those that were.
 */
export function poison(
  schema: z.ZodType,
  value: unknown,
  { text, spared, reached }: { text: string; spared: ReadonlySet<string>; reached: Set<string> },
  path: readonly string[] = [],
): unknown {
  const name = path.join('.');
  if (typeof value === 'string') {
    if (!stringsOf(schema).some(isText) || spared.has(name)) return value;
    reached.add(name);
    return text;
  }
  if (typeof value !== 'object' || value === null) return value;
  const options = optionsOf(schema);
  const go = (child: z.ZodType | undefined, inner: unknown, key: string): unknown =>
    child === undefined ? inner : poison(child, inner, { text, spared, reached }, [...path, key]);
  if (Array.isArray(value)) {
    const list = options.find((option) => option instanceof z.ZodArray);
    return value.map((entry) => go(list?.element as z.ZodType | undefined, entry, '*'));
  }
  const record = options.find((option) => option instanceof z.ZodRecord);
  const object = options.find((option) => option instanceof z.ZodObject);
  const shape = (object?.shape ?? {}) as Readonly<Record<string, z.ZodType>>;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      record === undefined ? [key, go(shape[key], inner, key)] : [key, go(record.valueType as z.ZodType, inner, '*')],
    ),
  );
}

/** What a schema is below optional and transformed; the options of a union. */
function optionsOf(schema: z.ZodType): z.ZodType[] {
  const inner = bare(schema);
  return inner instanceof z.ZodUnion ? inner.options.flatMap((option) => optionsOf(option as z.ZodType)) : [inner];
}

/** The schemas that a text may follow: the schema itself, or those options of a union that take texts. */
function stringsOf(schema: z.ZodType): z.ZodType[] {
  const inner = bare(schema);
  return inner instanceof z.ZodUnion ? inner.options.flatMap((option) => stringsOf(option as z.ZodType)) : [schema];
}

function bare(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional) return bare(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return bare(schema.in as z.ZodType);
  return schema;
}

/** Text that may be anything, as its form says; a union with a list of texts is looked into. */
function isText(schema: z.ZodType): boolean {
  const inner = bare(schema);
  if (inner instanceof z.ZodUnion) return false;
  return inner instanceof z.ZodString && formOf(schema) === 'text';
}

function formOf(schema: z.ZodType): string | undefined {
  const form = fieldForms.get(schema)?.form;
  if (form !== undefined) return form;
  if (schema instanceof z.ZodOptional) return formOf(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodPipe ? formOf(schema.in as z.ZodType) : undefined;
}
