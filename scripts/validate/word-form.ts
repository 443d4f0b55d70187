import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { proposeMeetingFolder } from '../load/meeting-folder.ts';
import { proposeSlug } from '../load/slug-proposal.ts';
import type { IssueContext } from './word-issue.ts';
import { wordType } from './word-type.ts';

/** Returns the words for a text that is not of its form: a date that is none, a time, a slug, an address. */
export function wordForm(context: IssueContext): Diagnostic {
  const { key, value, at, field } = context;
  if (typeof value !== 'string') return wordType(context);
  if (value.trim() === '') return diagnose('VALUE_EMPTY', at, { key, required: !field.optional });
  switch (field.form?.form) {
    case 'day':
      return diagnose('DATE_INVALID', at, { value, proposal: proposeMeetingFolder(value) });
    case 'time':
      return diagnose('TIME_INVALID', at, { value, proposal: proposeTime(value) });
    case 'slug':
      return diagnose('SLUG_FORM_INVALID', at, { value, proposal: proposeSlug(value.replace(/\.md$/iu, '')) });
    case 'email':
      return diagnose('EMAIL_INVALID', at, { value });
    case 'web-address':
      return diagnose('WEB_ADDRESS_INVALID', at, { value });
    case 'colour':
      return diagnose('COLOUR_INVALID', at, { value });
    case 'language':
      return diagnose('LANGUAGE_INVALID', at, { value });
    case 'path':
      return diagnose('PATH_INVALID', at, { value });
    case 'minute-pattern':
      return diagnose('MINUTE_PATTERN_INVALID', at, { value });
    default: {
      const shown = mayBeWithheld(context) ? '…' : value;
      return diagnose('VALUE_INVALID', at, { key, value: shown, expected: field.form?.expected ?? null });
    }
  }
}

/** The value of a period, in a set that withholds some: whatever was typed for it may give away what was meant. */
function mayBeWithheld({ key, raw }: IssueContext): boolean {
  return /^\d/u.test(key) && raw.body.includes('"disclosure"');
}

/** Returns the time that is meant by `5pm`, `5.30 pm`, `9:30` or `1730`, or null. */
export function proposeTime(text: string): string | null {
  const found = /^(\d{1,2})(?:[:.h]?(\d{2}))?(?::\d{2})?\s*(a|p)?\.?m?\.?$/iu.exec(text.trim());
  if (found === null) return null;
  const half = found[3]?.toLowerCase();
  if (half === undefined && found[2] === undefined) return null;
  const typed = Number(found[1]);
  const hour = half === undefined ? typed : (typed % 12) + (half === 'p' ? 12 : 0);
  const minute = Number(found[2] ?? '0');
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
