import type { z } from 'zod';
import { describeField } from '../schema/describe-field.ts';

/** What an option of `new committee` is called where that is not the name of its key. */
const optionNames: Readonly<Record<string, string>> = {
  'contact.name': 'contact',
  'contact.email': 'email',
  'contact.telephone': 'telephone',
};

/** Returns why keys cannot stand in a file, by the options that they came from; null where they can. */
export function faultOfOptions(schema: z.ZodType, keys: object): string | null {
  const issue = schema.safeParse(keys).error?.issues[0];
  if (issue === undefined) return null;
  const name = issue.path.map(String).join('.');
  const option = `--${optionNames[name] ?? name}`;
  const value = issue.path.reduce<unknown>((inside, key) => (inside as Record<PropertyKey, unknown>)[key], keys);
  if (issue.code === 'too_small' && typeof value === 'number') {
    return `${option} cannot be ${value}: it must be ${issue.minimum} or more.`;
  }
  if (typeof value !== 'string' || value.trim() === '') return `${option} needs a value.`;
  const example = describeField(
    schema,
    issue.path.filter((key) => typeof key !== 'symbol'),
  )?.form?.example;
  return `${option} cannot be "${value}"${example === undefined ? '' : `: write it as in ${example}`}.`;
}
