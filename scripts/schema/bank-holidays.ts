import { z } from 'zod';
import { day, plainText } from './fields.ts';

/** `data/bank-holidays.json`: days that a council adds to the bank holidays it observes. */
export const bankHolidaysSchema = z.strictObject({
  $schema: z.string().optional().describe('the address of this schema, for editors'),
  days: z
    .array(z.strictObject({ date: day.describe('the day'), title: plainText.describe('what the day is called') }))
    .describe('the days on which the council is closed as on a bank holiday'),
});

/** Valid extra bank holidays. */
export type BankHolidaysMatter = z.output<typeof bankHolidaysSchema>;
