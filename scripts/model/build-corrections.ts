import type { SourceFile } from '../diagnostics/source-file.ts';
import { buildMarkdown } from './build-markdown.ts';
import type { Correction } from './correction.ts';

/** A valid file as far as its corrections are concerned. */
interface CorrectedFile {
  readonly source: SourceFile;
  readonly matter: {
    readonly lang?: string | undefined;
    readonly corrections?: readonly { readonly date: string; readonly text: string }[] | undefined;
  };
}

/** The corrections of a page up to a day, and those of later days, which the rules alone may see; each in order of days. */
export interface Corrections {
  readonly corrections: readonly Correction[];
  readonly comingCorrections: readonly Correction[];
}

/** Returns the corrections of a file; `today` is `YYYY-MM-DD`. */
export function buildCorrections(file: CorrectedFile, today: string): Corrections {
  const all = (file.matter.corrections ?? [])
    .map(({ date, text }, index): Correction => ({
      at: file.source.positionOf(['corrections', index]),
      date,
      text: buildMarkdown(file, ['corrections', index, 'text'], text),
    }))
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
  return {
    corrections: all.filter(({ date }) => date <= today),
    comingCorrections: all.filter(({ date }) => date > today),
  };
}
