import { runProgram } from './run-program.ts';

/** The program that reads a PDF strictly. */
const program = 'qpdf';

/** Returns whether qpdf is on this machine. */
export async function hasQpdf(): Promise<boolean> {
  return (await runProgram(program, ['--version']))?.status === 0;
}

/** Returns what `qpdf --check` complains of in a file, warnings too; none where the file is sound. */
export async function checkSyntax(file: string): Promise<readonly string[]> {
  const run = await runProgram(program, ['--check', file]);
  return run?.status === 0 ? [] : complaintsOf(run?.err ?? '', file);
}

/** Returns the complaints in what qpdf wrote, without the file's path and without its closing remark. */
export function complaintsOf(written: string, file: string): readonly string[] {
  const complaints = written
    .split('\n')
    .map((line) =>
      line
        .replaceAll(`${file}: `, '')
        .replaceAll(file, '')
        .replace(/^(?:WARNING|qpdf):\s*/u, '')
        .trim(),
    )
    .filter((line) => line !== '' && !line.startsWith('operation succeeded'));
  return complaints.length > 0 ? complaints : ['qpdf does not accept it, and does not say why'];
}
