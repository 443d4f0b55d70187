import { createContext, runInContext } from 'node:vm';

/** Work that was stopped because it took too long; says so in words that go on from "This chart is too large:". */
export class TooSlowError extends Error {
  constructor(seconds: number) {
    super(`drawing it took longer than ${seconds} seconds`);
  }
}

const room: { work: (() => unknown) | null } = { work: null };
createContext(room);

/**
 * Returns what `work` returns, and stops it where it goes on for longer than so many seconds, be it in a loop or in a
 * regular expression. Throws {@link TooSlowError} then. Only what `work` does before it returns is bounded; a promise
 * that it returns is not.
 */
export function runWithin<Result>(seconds: number, work: () => Result): Result {
  room.work = work;
  try {
    // The only way in Node to stop a call that does not give up by itself, without a thread of its own for it.
    return runInContext('work()', room, { timeout: seconds * 1000 }) as Result;
  } catch (error) {
    // The error comes from the other context, where `Error` is another.
    const { code } = (error ?? {}) as { readonly code?: unknown };
    throw code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? new TooSlowError(seconds) : error;
  } finally {
    room.work = null;
  }
}
