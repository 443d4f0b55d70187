import type { SourceFile } from '../../diagnostics/source-file.ts';
import type { KeyDecisionMatter } from '../../schema/key-decision.ts';
import { buildMarkdown } from '../build-markdown.ts';
import type { PeopleDirectory } from '../people/build-people.ts';
import type { KeyDecision } from '../report.ts';

/** A valid file as far as a key decision in it is concerned. */
interface KeyDecisionFile {
  readonly source: SourceFile;
  readonly matter: { readonly lang?: string | undefined; readonly keyDecision?: KeyDecisionMatter | undefined };
}

/** Returns the key decision that a file names; null where it names none. */
export function buildKeyDecision(file: KeyDecisionFile, directory: PeopleDirectory): KeyDecision | null {
  const { keyDecision } = file.matter;
  if (keyDecision === undefined) return null;
  const { reference, notice, exception } = keyDecision;
  return {
    reference,
    notice: notice ?? null,
    exception:
      exception === undefined
        ? null
        : {
            kind: exception.kind,
            informed: exception.informed ?? null,
            agreedBy: exception.agreedBy === undefined ? null : directory.named(exception.agreedBy),
            reason: buildMarkdown(file, ['keyDecision', 'exception', 'reason'], exception.reason),
          },
  };
}
