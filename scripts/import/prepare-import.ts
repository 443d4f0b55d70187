import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RawSet } from '../load/read-indicator-sets.ts';
import { proposeSlug } from '../load/slug-proposal.ts';
import type { Workbook } from '../load/spreadsheet/sheet-grid.ts';
import { indicatorSetSchema } from '../schema/indicator-set.ts';
import { describePlan, describeReport, sumPlan } from './describe-plan.ts';
import { editSetText, newSetText } from './edit-set-text.ts';
import type { ComparatorWish } from './match-comparators.ts';
import type { ExistingSet, ImportPlan } from './import-plan.ts';
import { planImport, usualYearStart } from './plan-import.ts';
import { understandWorkbook } from './understand-workbook.ts';

/** What an officer asked for. */
export interface ImportWishes {
  /** `--set`; null for the name of the file. */
  readonly set: string | null;
  readonly title: string | null;
  readonly sheet: string | null;
  /** `--comparator`: whom headings mean. */
  readonly comparators?: readonly ComparatorWish[] | undefined;
}

/** An import that is ready to be shown and, once agreed to, written. */
export interface PreparedImport {
  readonly plan: ImportPlan;
  readonly description: string;
  readonly summary: string;
  /** What was not understood, for a file of its own; null where everything was. */
  readonly report: string | null;
  readonly file: string;
  readonly id: string;
  readonly former: string | null;
  /** The new text of the set; that of before where nothing changes. */
  readonly text: string;
}

/** Prepares an import from a workbook. It is there to be shown also where errors stand in the way of writing it. */
export function prepareImport(
  workbook: Workbook,
  sets: readonly RawSet[],
  wishes: ImportWishes,
): { readonly prepared: PreparedImport | null; readonly diagnostics: readonly Diagnostic[] } {
  const id = wishes.set ?? proposeSlug(nameOf(workbook.file)) ?? 'scorecard';
  const raw = sets.find((set) => set.id === id);
  const unsound = raw === undefined ? null : problemOf(raw);
  if (unsound !== null) return { prepared: null, diagnostics: [unsound] };
  const existing: ExistingSet | null =
    raw === undefined ? null : { id, text: raw.text, matter: indicatorSetSchema.parse(raw.matter) };
  const yearStarts = Number(existing?.matter.yearStarts ?? usualYearStart);
  const known = { frequency: existing?.matter.frequency ?? null, yearStarts };
  const understood = understandWorkbook(workbook, wishes.sheet, known);
  if (understood.scorecard === null) return { prepared: null, diagnostics: understood.diagnostics };
  const plan = planImport(understood.scorecard, { id, title: wishes.title, existing, comparators: wishes.comparators });
  const diagnostics = [...understood.diagnostics, ...plan.diagnostics];
  const hint = existing === null ? hintAt(sets, plan) : '';
  const prepared: PreparedImport = {
    plan,
    description: describePlan(plan) + hint + noticeOf(existing),
    summary: sumPlan(plan),
    report: plan.leftovers.length === 0 ? null : describeReport(plan),
    file: `data/indicators/${id}.json`,
    id,
    former: existing?.text ?? null,
    text:
      existing === null
        ? newSetText(plan, String(usualYearStart).padStart(2, '0'))
        : editSetText(existing.text, plan.edits),
  };
  return { prepared, diagnostics };
}

/** Whoever imports must see what is overwritten, small numbers as well; what they see must not be passed on. */
function noticeOf(existing: ExistingSet | null): string {
  const profile = existing?.matter.disclosure?.profile ?? 'none';
  if (profile === 'none') return '';
  return '\nThis set withholds small numbers when it is published. Here every figure is shown as typed: do not pass this output on.\n';
}

function nameOf(file: string): string {
  return (file.split(/[/\\]/u).at(-1) ?? file).replace(/\.[a-z0-9]+$/iu, '');
}

function problemOf({ id, file, matter, diagnostics }: RawSet): Diagnostic | null {
  const at = { file, line: 1, column: 1 };
  const [first] = diagnostics;
  if (first !== undefined) return diagnose('IMPORT_SET_UNSOUND', first, { id, problem: first.message });
  const checked = indicatorSetSchema.safeParse(matter);
  if (checked.success) return null;
  const where = checked.error.issues[0]?.path.join(', ') ?? '';
  const problem = `what stands at "${where === '' ? 'the beginning' : where}" is not as it must be.`;
  return diagnose('IMPORT_SET_UNSOUND', at, { id, problem });
}

/** Says which set is meant where a new one would hold indicators that another has. */
function hintAt(sets: readonly RawSet[], { rows }: ImportPlan): string {
  const ids = new Set(rows.map(({ row }) => row.id));
  const shared = sets.map(({ id, matter }) => {
    const checked = indicatorSetSchema.safeParse(matter);
    return {
      id,
      count: checked.success ? checked.data.indicators.filter((indicator) => ids.has(indicator.id)).length : 0,
    };
  });
  const most = shared.reduce((best, set) => (set.count > best.count ? set : best), { id: '', count: 0 });
  if (most.count * 2 < ids.size) return '';
  return `\nThe set "${most.id}" has ${most.count} of these indicators. To add to it, give --set ${most.id}.\n`;
}
