import { z } from 'zod';

/** Text that may hold Markdown, on one line or several. */
export const markdownText = z.string().trim().min(1);

/** Plain text on one line. */
export const plainText = z.string().trim().min(1);

/** A day as `2019-07-03`; a day that no calendar has is refused. */
export const day = z.iso.date();

/** A time of day on the 24-hour clock, as `17:00`. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u);

/** A slug: small letters, digits and hyphens. */
export const slug = z.string().regex(/^[a-z0-9-]+$/u);

/** A slug of `people/`, or plain text that names somebody who has no page there. */
export const personName = plainText;

/** How to reach somebody. */
export const contact = z.strictObject({
  name: personName,
  telephone: plainText.optional(),
  email: z.email().optional(),
});

/** Keys that may stand in the front matter of any file. */
export const anyFile = {
  lang: z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u).optional(),
  aliases: z.array(plainText).optional(),
};
