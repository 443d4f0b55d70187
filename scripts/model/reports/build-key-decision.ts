import type { KeyPath } from '../../diagnostics/source-file.ts';
import type { KeyDecisionMatter } from '../../schema/key-decision.ts';
import { buildMarkdown, type TextFile } from '../build-markdown.ts';
import type { PeopleDirectory } from '../people/build-people.ts';
import type { KeyDecision } from '../report.ts';

/** Returns the key decision that a file names below a path of its front matter; null where it names none. */
export function buildKeyDecision(
  file: TextFile,
  path: KeyPath,
  keyDecision: KeyDecisionMatter | undefined,
  directory: PeopleDirectory,
): KeyDecision | null {
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
            reason: buildMarkdown(file, [...path, 'keyDecision', 'exception', 'reason'], exception.reason),
          },
  };
}
