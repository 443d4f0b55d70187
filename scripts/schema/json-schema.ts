import { z } from 'zod';
import { bankHolidaysSchema } from './bank-holidays.ts';
import { indicatorSetSchema } from './indicator-set.ts';

/**
 * Returns the JSON Schemas of the data files, by file name, as text to be written to `data/`. Editors complete and
 * check a data file that names one as its `$schema`.
 */
export function dataSchemas(): ReadonlyMap<string, string> {
  return new Map([
    ['indicator-set.schema.json', toText(indicatorSetSchema, 'Indicator set')],
    ['bank-holidays.schema.json', toText(bankHolidaysSchema, 'Bank holidays of a council')],
  ]);
}

function toText(schema: z.ZodType, title: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
