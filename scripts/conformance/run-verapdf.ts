import { parseReport, unreadableFile, type Verdict } from './parse-report.ts';
import { runProgram } from './run-program.ts';

/** A command line has an end. */
const filesAtOnce = 200;

/**
 * Checks files against the PDF/UA-1 profile and returns a verdict on each, by the paths given, which must be absolute.
 * Throws where veraPDF gives no report.
 */
export async function runVeraPdf(jar: string, files: readonly string[]): Promise<Map<string, Verdict>> {
  const verdicts = new Map<string, Verdict>();
  for (let start = 0; start < files.length; start += filesAtOnce) {
    const some = files.slice(start, start + filesAtOnce);
    const found = await checkSome(jar, some);
    for (const file of some) {
      verdicts.set(file, found.get(file) ?? unreadableFile('veraPDF left it out of its report'));
    }
  }
  return verdicts;
}

async function checkSome(jar: string, files: readonly string[]): Promise<Map<string, Verdict>> {
  const start = ['-Djava.awt.headless=true', '-cp', jar, 'org.verapdf.apps.GreenfieldCliWrapper'];
  const options = ['-f', 'ua1', '--format', 'json', '--maxfailuresdisplayed', '1'];
  const run = await runProgram('java', [...start, ...options, ...files]);
  // Its exit status tells only that some file failed, which the report tells better.
  try {
    return parseReport(run?.out ?? '');
  } catch (cause) {
    throw new Error(`veraPDF gave no report. ${run?.err.trim() ?? ''}`, { cause });
  }
}
