import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkSyntax, hasQpdf } from './check-syntax.ts';
import { fetchVeraPdf } from './fetch-verapdf.ts';
import { listPdfs } from './list-pdfs.ts';
import { readClaim } from './read-claim.ts';
import { outcomeOf, renderResult, renderSummary, type CheckedPdf } from './render-results.ts';
import { runVeraPdf } from './run-verapdf.ts';

/**
 * `npm run conformance`: checks every PDF below `dist/`, or below a folder given, against PDF/UA-1 with veraPDF and for
 * damage with qpdf. Where Java or Maven is missing it says so and fails nothing; with `--required` the check must have
 * been made, and of one PDF at least that claims to be PDF/UA.
 */
const project = fileURLToPath(new URL('../../', import.meta.url));
const { values, positionals } = parseArgs({
  options: { required: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const folder = resolve(positionals[0] ?? join(project, 'dist'));

function say(text: string): void {
  process.stdout.write(text);
}

/** Checks all files in one run of veraPDF, prints each, and returns the exit status. */
async function checkConformance(files: readonly string[]): Promise<number> {
  const veraPdf = await fetchVeraPdf(project);
  const verdicts = 'jar' in veraPdf ? await runVeraPdf(veraPdf.jar, files) : null;
  const qpdf = await hasQpdf();
  const pdfs: CheckedPdf[] = [];
  for (const file of files) {
    const name = relative(folder, file);
    const verdict = verdicts?.get(file) ?? null;
    // A claim is one of the rules, so that a file that keeps them all has made it.
    const claims = verdict?.compliant === true || (await readClaim(file));
    pdfs.push({ name, verdict, claims, complaints: qpdf ? await checkSyntax(file) : [] });
  }
  for (const pdf of pdfs) say(renderResult(pdf));
  if (!qpdf) say('Not checked for damage: there is no program "qpdf" on this machine.\n');
  if ('missing' in veraPdf) say(`Not checked against PDF/UA-1: ${veraPdf.missing}\n`);
  say(renderSummary(pdfs));
  const outcomes = pdfs.map(outcomeOf);
  if (outcomes.includes('fails')) return 1;
  if (!values.required || outcomes.includes('conforms')) return 0;
  say('With --required, at least one PDF must claim PDF/UA and conform to it.\n');
  return 1;
}

const files = await listPdfs(folder);
if (files.length === 0) {
  say(`There is no PDF in ${positionals[0] ?? 'dist'}. "npm run build" makes them.\n`);
  process.exitCode = 1;
} else {
  process.exitCode = await checkConformance(files);
}
