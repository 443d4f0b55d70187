import { z } from 'zod';

/** A rule of PDF/UA-1 that a file breaks. */
interface FailedRule {
  /** Clause of ISO 14289-1 and number of the test, as veraPDF's profile counts them: `7.18.5-2`. */
  readonly number: string;
  readonly failedChecks: number;
  /** The rule in words. */
  readonly description: string;
  /** The first place in the file that breaks it; null where none is told. */
  readonly context: string | null;
}

/** What veraPDF found out about one file. */
export interface Verdict {
  readonly compliant: boolean;
  readonly failedChecks: number;
  readonly failedRules: readonly FailedRule[];
  /** Why the file could not be checked; null for one that was. */
  readonly unreadable: string | null;
}

const ruleShape = z.object({
  clause: z.string(),
  testNumber: z.number(),
  failedChecks: z.number(),
  description: z.string(),
  checks: z.array(z.object({ context: z.string() })).default([]),
});
const jobShape = z.object({
  itemDetails: z.object({ name: z.string() }),
  validationResult: z
    .array(
      z.object({
        compliant: z.boolean(),
        details: z.object({ failedChecks: z.number(), ruleSummaries: z.array(ruleShape).default([]) }),
      }),
    )
    .default([]),
  taskException: z.object({ exceptionMessage: z.string() }).optional(),
});
const reportShape = z.object({ report: z.object({ jobs: z.array(jobShape) }) });

/**
 * Returns the verdicts of a report that veraPDF wrote with `--format json`, by the path of the file. Throws where the
 * text is no such report.
 */
export function parseReport(text: string): Map<string, Verdict> {
  const { report } = reportShape.parse(JSON.parse(text));
  return new Map(report.jobs.map((job) => [job.itemDetails.name, verdictOf(job)]));
}

/** Returns the verdict on a file that was not checked. */
export function unreadableFile(reason: string): Verdict {
  return { compliant: false, failedChecks: 0, failedRules: [], unreadable: reason };
}

function verdictOf({ validationResult, taskException }: z.infer<typeof jobShape>): Verdict {
  if (taskException !== undefined) return unreadableFile(taskException.exceptionMessage);
  const [result] = validationResult;
  if (result === undefined) return unreadableFile('veraPDF says nothing about it');
  const { compliant, details } = result;
  const failedRules = details.ruleSummaries.map((rule) => ({
    number: `${rule.clause}-${rule.testNumber}`,
    failedChecks: rule.failedChecks,
    description: rule.description,
    context: rule.checks[0]?.context ?? null,
  }));
  // veraPDF lists them in another order each time.
  failedRules.sort((one, other) => one.number.localeCompare(other.number, 'en', { numeric: true }));
  return { compliant, failedChecks: details.failedChecks, failedRules, unreadable: null };
}
