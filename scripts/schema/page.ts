import { z } from 'zod';
import { anyFile, plainText } from './fields.ts';

/** The front matter of `content/pages/<slug>.md`, and of `content/standing/<slug>.md`. */
export const pageSchema = z.strictObject({ title: plainText.describe('the title of the page or item'), ...anyFile });

/** Valid front matter of an ordinary page or of a standing text. */
export type PageMatter = z.output<typeof pageSchema>;
