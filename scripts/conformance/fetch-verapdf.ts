import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from './run-program.ts';

/** The newest version that Maven Central has: one jar with all that it needs. */
const version = '1.28.2';
const artifact = `org.verapdf.apps:greenfield-apps:${version}`;
const jarHash = '687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6';

/** veraPDF ready to be started, or the sentence that says what it lacks. */
export type VeraPdf = { readonly jar: string } | { readonly missing: string };

/**
 * Returns the jar of veraPDF, which is kept in a folder of the project that git ignores. Where it is not there yet,
 * Maven gets it from Maven Central.
 */
export async function fetchVeraPdf(project: string): Promise<VeraPdf> {
  const java = await runProgram('java', ['-version']);
  if (java?.status !== 0 || javaVersion(java.err + java.out) < 11) {
    return { missing: 'veraPDF needs Java 11 or newer, and the program "java" of this machine is missing or older.' };
  }
  const folder = join(project, '.cache', 'verapdf');
  const jar = join(folder, `greenfield-apps-${version}.jar`);
  if (await isExpected(jar)) return { jar };
  const options = ['-B', '-q', 'dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`];
  const maven = await runProgram('mvn', [...options, '-Dmdep.overWriteReleases=true'], project);
  if (maven === null) {
    return { missing: 'Maven is needed once, to get veraPDF from Maven Central, and there is no program "mvn".' };
  }
  if (await isExpected(jar)) return { jar };
  const reason = /\[ERROR\] (.*)/u.exec(maven.out)?.[1] ?? 'what it put there is not the expected file';
  return { missing: `Maven could not get ${artifact}: ${reason}` };
}

/** Returns the number that counts of what `java -version` says: 17 of "17.0.15", 8 of "1.8.0_402"; 0 where it says none. */
export function javaVersion(text: string): number {
  return Number(/version "(?:1\.)?(\d+)/u.exec(text)?.[1] ?? 0);
}

/** A download may have been cut short, and nothing else than what was tried here is to be run. */
async function isExpected(jar: string): Promise<boolean> {
  const bytes = await readFile(jar).catch(() => null);
  return bytes !== null && createHash('sha256').update(bytes).digest('hex') === jarHash;
}
