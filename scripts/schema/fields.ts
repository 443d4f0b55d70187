import { z } from 'zod';

/** What a diagnostic needs to know about a kind of field: the name of its form, and a value as it should look. */
export interface FieldForm {
  readonly form:
    | 'text'
    | 'day'
    | 'time'
    | 'slug'
    | 'email'
    | 'web-address'
    | 'colour'
    | 'language'
    | 'path'
    | 'minute-pattern'
    | 'choice';
  readonly example: string;
  /** For a field that may have several kinds of value: what they are, completing "it must be …". */
  readonly expected?: string;
}

/** The forms of fields, by their schemas. Schemas made from one of these (`.optional()`, `.describe()`) keep its form. */
export const fieldForms = z.registry<FieldForm>();

/** Text that may hold Markdown, on one line or several. */
export const markdownText = z.string().trim().min(1).register(fieldForms, { form: 'text', example: '…' });

/** Plain text on one line. */
export const plainText = z.string().trim().min(1).register(fieldForms, { form: 'text', example: '…' });

/** A day as `2019-07-03`; a day that no calendar has is refused. */
export const day = z.iso.date().register(fieldForms, { form: 'day', example: '2019-07-03' });

/** A time of day on the 24-hour clock, as `17:00`. */
export const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/u)
  .register(fieldForms, { form: 'time', example: '17:00' });

/** A slug: small letters, digits and hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9-]+$/u)
  .register(fieldForms, { form: 'slug', example: 'annual-report' });

/** A slug of `people/`, or plain text that names somebody who has no page there. */
export const personName = z.string().trim().min(1).register(fieldForms, { form: 'text', example: 'jane-doe' });

/** An email address. */
export const email = z.email().register(fieldForms, { form: 'email', example: 'committees@example.org' });

/** A full web address. */
export const webAddress = z
  .url({ protocol: /^https?$/u, hostname: /./u })
  .register(fieldForms, { form: 'web-address', example: 'https://example.org' });

/** A path on the site, below the council's `url`. */
export const sitePath = z
  .string()
  .regex(/^\/(?!\/)[^\s?#\\]*$/u)
  .refine((path) => !path.split('/').includes('..'))
  .register(fieldForms, { form: 'path', example: '/committees/health/' });

/**
 * A former address: a path on the site, which may go on with a query of a former system. Its names are what servers can ask
 * for one by one, and its values hold nothing that addresses have to encode.
 */
export const formerAddress = z
  .string()
  .regex(/^\/(?!\/)[^\s?#\\]*(?:\?\w+=[\w.~,:-]+(?:&\w+=[\w.~,:-]+)*)?$/u)
  .refine((address) => !address.split(/[/?]/u).includes('..'));

/** A path on the site at which a page stands, no file. */
export const pagePath = sitePath
  .refine((path) => /(?:^|\/)[^./]*(?:\.html?)?\/?$/u.test(path))
  .register(fieldForms, { form: 'path', example: '/committees/health/' });

/** A whole number or text, kept as text: the number of an agenda item. */
export const itemNumber = z
  .union([z.int(), plainText])
  .transform(String)
  .register(fieldForms, { form: 'text', example: '5', expected: 'the number of an agenda item' });

/** How to reach somebody. */
export const contact = z.strictObject({
  name: personName.describe('the person to ask'),
  telephone: plainText.optional().describe('their telephone number, between quotes'),
  email: email.optional().describe('their email address'),
});

/** What was changed on a page after it had been published. */
export const corrections = z
  .array(
    z.strictObject({
      date: day.describe('the day of the correction'),
      text: markdownText.describe('what was changed, for readers'),
    }),
  )
  .optional()
  .describe('what was changed after publication, and when');

/** Keys that may stand in the front matter of any file. */
export const anyFile = {
  lang: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u)
    .register(fieldForms, { form: 'language', example: 'en-GB' })
    .optional()
    .describe('the language of the text, where it is not the first of the council'),
  aliases: z.array(sitePath).optional().describe('former paths of the page, which lead to it'),
};
