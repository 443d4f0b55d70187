import { execFile } from 'node:child_process';

/** How a program ended, and all it wrote. */
export interface ProgramRun {
  /** The exit status; null where it was stopped. */
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a program to its end, for at most ten minutes. Returns null where there is no program of that name. */
export function runProgram(name: string, args: readonly string[], folder?: string): Promise<ProgramRun | null> {
  const options = {
    cwd: folder,
    // Names of files may have letters that the plain C locale cannot say.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    maxBuffer: Number.POSITIVE_INFINITY,
    timeout: 600_000,
  };
  return new Promise((done) => {
    execFile(name, args, options, (error, out, err) => {
      if (error === null) done({ status: 0, out, err });
      else if (typeof error.code === 'number') done({ status: error.code, out, err });
      else done(error.killed === true ? { status: null, out, err } : null);
    });
  });
}
