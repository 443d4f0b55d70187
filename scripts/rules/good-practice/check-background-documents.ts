import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic, SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { Archive } from '../../model/archive.ts';
import type { Report } from '../../model/report.ts';
import { comingReportsOf } from './asked-of-meeting.ts';
import { bodyLabelsOf } from './body-labels.ts';
import { placeWithin, textLinesOf } from './text-lines.ts';

const label = /\b(?:background|supporting) (?:papers?|documents?)\b|\b(?:papurau|dogfennau) cefndir\b/iu;

/** "None", "None.", "There are none", "Dim". */
const none = /^\W*(?:(?:there (?:are|were) )?(?:none|no background (?:papers|documents))|n\/?a|nil|dim|nid oes)\b/iu;

const outsideFile = /\]\(<?(https?:\/\/[^\s)>]+\.(?:pdf|docx?|odt|rtf|xlsx?|ods|pptx?|odp))[^\s)>]*>?/giu;

/** What these publish are published works, which no list of background documents has to name. */
const publishers =
  /^https?:\/\/(?:www\.gov\.uk|[^/]*\b(?:legislation\.gov\.uk|publishing\.service\.gov\.uk|ons\.gov\.uk|gov\.wales|llyw\.cymru|gov\.scot|parliament\.uk))\//iu;

/**
 * Returns reports to coming meetings that say `none` of background documents although their text has a list of them, or
 * links to a document elsewhere (a PDF or an office file) that no publisher of law or official statistics holds.
 *
 * Source: Local Government Act 1972 s.100D(1) and (5): a list of the documents "on which … the report or an important part
 * of the report is based" and which were "relied on to a material extent", without published works.
 *
 * It is a modest look: a document named in words alone ("as reported to Cabinet in May") is not seen, and a list that names
 * something is taken to be complete.
 */
export function checkBackgroundDocuments(ahead: Archive): Diagnostic[] {
  return comingReportsOf(ahead)
    .filter(({ backgroundDocuments }) => backgroundDocuments.length === 0)
    .flatMap((report) => {
      const at = placeOfList(report) ?? placeOfLink(report);
      return at === null ? [] : [diagnose('BACKGROUND_DOCUMENTS_INCOMPLETE', at.place, { named: at.named })];
    });
}

interface Place {
  readonly named: 'list' | 'link';
  readonly place: SourcePosition;
}

function placeOfList({ body }: Report): Place | null {
  const found = bodyLabelsOf(body).find(
    ({ name, lines: [first] }) => label.test(name) && first !== undefined && !none.test(first),
  );
  return found === undefined ? null : { named: 'list', place: found.at };
}

function placeOfLink({ body }: Report): Place | null {
  for (const line of textLinesOf(body)) {
    if (line.code !== null) continue;
    const found = [...line.text.matchAll(outsideFile)].find(([, address = '']) => !publishers.test(address));
    if (found !== undefined) return { named: 'link', place: placeWithin(line, found.index + 2) };
  }
  return null;
}
