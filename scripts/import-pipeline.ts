import { hasErrors } from './diagnostics/diagnostic.ts';
import { OfficerError, type Findings } from './diagnostics/officer-error.ts';
import { prepareImport } from './import/prepare-import.ts';
import type { ImportJob, Job, ReadyImport } from './job.ts';
import { readIndicatorSets } from './load/read-indicator-sets.ts';
import { readRoot, refuseRoot } from './load/read-root.ts';
import { readSpreadsheet } from './load/spreadsheet/read-spreadsheet.ts';
import { londonDay } from './model/calendar/london-day.ts';
import { checkFigures } from './model/figures/check-figures.ts';
import { withholdLines } from './model/figures/disclosure/withhold-lines.ts';
import { overrideSeverities } from './rules/override-severities.ts';
import { validateRoot } from './validate/validate-root.ts';
import { writeImportReport, writeIndicatorSet } from './write/write-indicator-set.ts';

/**
 * Reads a spreadsheet as a scorecard and returns what an import would make of it; nothing is written before `write` is
 * called. Throws an OfficerError where the file or the root cannot be read at all.
 */
export async function prepareScorecardImport(job: ImportJob): Promise<ReadyImport> {
  const refusal = refuseRoot(job.root);
  if (refusal !== null) throw new OfficerError([refusal]);
  const read = await readSpreadsheet(job.spreadsheet.path, job.spreadsheet.file);
  if (read.workbook === null) throw new OfficerError(read.diagnostics);
  const { prepared, diagnostics } = prepareImport(read.workbook, await readIndicatorSets(job.root), job);
  const all = [...read.diagnostics, ...diagnostics];
  if (prepared === null) throw new OfficerError(all);
  const { file, report } = prepared;
  return {
    diagnostics: all,
    lineOf: () => null,
    description: prepared.description,
    summary: prepared.summary,
    file,
    hasChanges: prepared.text !== prepared.former,
    hasReport: report !== null,
    async write() {
      if (hasErrors(all)) throw new OfficerError(all);
      await writeIndicatorSet(job.root, prepared);
      if (report !== null) await writeImportReport(job.report, report);
      return findSetProblems(job, file);
    },
  };
}

/** Returns what `findProblems` finds in the file of an indicator set, without rendering anything. */
async function findSetProblems(job: Job, file: string): Promise<Findings> {
  const { root, diagnostics } = await readRoot(job.root, { edition: job.edition });
  const valid = validateRoot(root, { today: job.today, machineDay: londonDay(job.now) });
  const figures = valid.root === null ? [] : checkFigures(valid.root.indicatorSets, job.edition);
  const found = [...diagnostics, ...valid.diagnostics, ...figures].filter((diagnostic) => diagnostic.file === file);
  const checks = valid.root?.council.matter.checks ?? {};
  const lineOf = withholdLines((name, line) => root.lineOf(name, line), job.edition);
  return { diagnostics: overrideSeverities(found, checks), lineOf };
}
