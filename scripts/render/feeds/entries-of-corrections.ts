import type { Correction } from '../../model/correction.ts';
import type { Bodies } from '../../model/rendered-body.ts';
import type { Words } from '../../words/words.ts';
import { readHtml } from '../markdown/read-text.ts';
import type { FeedEntry } from './feed-entry.ts';

/** A page that may have corrections. */
interface CorrectedPage extends Pick<FeedEntry, 'committees' | 'title' | 'path' | 'lang'> {
  readonly corrections: readonly Correction[];
}

/** Returns every correction of a page by itself: whoever has read it is to hear of each. */
export function entriesOfCorrections(page: CorrectedPage, bodies: Bodies, words: Words): FeedEntry[] {
  const { committees, title, path, lang, corrections } = page;
  return corrections.map(({ date, text }, index) => {
    // By its day, so that one that is added later for an earlier day changes the name of no other.
    const withinDay = corrections.slice(0, index).filter((other) => other.date === date).length + 1;
    const body = bodies.of(text);
    return {
      committees,
      published: date,
      title: words.corrections.feedTitle(title),
      summary: readHtml(body.html, body),
      path,
      identity: `${path}#correction-${date}-${withinDay}`,
      lang,
    };
  });
}
