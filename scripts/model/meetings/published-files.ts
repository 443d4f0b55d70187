import type { ValidMeeting } from '../../schema/valid-root.ts';
import type { BuildContext } from '../build-context.ts';
import type { SuppliedFile } from '../supplied-file.ts';
import { hasRecordedPapers } from '../publications/has-recorded-papers.ts';
import type { SuppliedFiles } from './build-supplied-files.ts';
import { isOut, type AgendaPlan } from './plan-agenda.ts';

/**
 * Returns the pictures and files that pages of a meeting may name. Left out is what an agenda names for a withheld item
 * or for one that is not yet published, and for no other: such a file would be found by its address.
 */
export function publishedFiles(
  file: ValidMeeting,
  supplied: SuppliedFiles,
  plan: AgendaPlan,
  { edition, publishedBy }: BuildContext,
): readonly SuppliedFile[] {
  const shown = new Set<string>();
  const heldBack = new Set<string>();
  for (const { numbered, plan: itemPlan } of plan.items) {
    const { matter } = numbered;
    const isReleased = matter.released !== undefined && matter.released.date <= publishedBy;
    const isPrivate = !isReleased && (matter.exempt !== undefined || matter.confidential !== undefined);
    const isWithheld = isPrivate && edition === 'public';
    const isShown =
      !isWithheld &&
      (matter.withdrawn !== true || hasRecordedPapers(file, numbered.number)) &&
      isOut(itemPlan.listedBy, publishedBy) &&
      isOut(itemPlan.filesBy, publishedBy);
    for (const { src } of matter.files ?? []) {
      (isShown ? shown : heldBack).add(supplied.find(src, isPrivate)?.src ?? src);
    }
  }
  return [...supplied.open, ...supplied.exempt].filter(({ src }) => shown.has(src) || !heldBack.has(src));
}
