import { z } from 'zod';
import { day, plainText } from './fields.ts';

/** `data/bank-holidays.json`: days that a council adds to the bank holidays it observes. */
export const bankHolidaysSchema = z.strictObject({
  $schema: z.string().optional(),
  days: z.array(z.strictObject({ date: day, title: plainText })),
});

/** Valid extra bank holidays. */
export type BankHolidaysMatter = z.output<typeof bankHolidaysSchema>;
