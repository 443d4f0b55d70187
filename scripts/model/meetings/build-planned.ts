import type { MeetingMatter } from '../../schema/meeting.ts';
import type { Valid } from '../../schema/valid-root.ts';
import type { BuildContext } from '../build-context.ts';
import { buildMarkdown } from '../build-markdown.ts';
import type { ComingItem } from '../coming-business.ts';
import { buildKeyDecision } from '../reports/build-key-decision.ts';

/** Returns what the notice of a meeting plans, in the order in which it was typed. */
export function buildPlanned(file: Valid<MeetingMatter>, { directory }: BuildContext): readonly ComingItem[] {
  return (file.matter.planned ?? []).map((typed, index): ComingItem => {
    const at = ['planned', index];
    const item = typeof typed === 'string' ? { title: typed } : typed;
    return {
      at: file.source.positionOf(at),
      title: item.title,
      purpose: buildMarkdown(file, [...at, 'purpose'], item.purpose),
      leadOfficer: item.leadOfficer === undefined ? null : directory.named(item.leadOfficer),
      keyDecision: buildKeyDecision(file, at, item.keyDecision, directory),
      privateNoticeGiven: false,
      private: buildMarkdown(file, [...at, 'private'], item.private),
      documents: (item.documents ?? []).map((text, place) => buildMarkdown(file, [...at, 'documents', place], text)),
      anchor: null,
    };
  });
}
