/** What Eleventy's own object can do for us. */
interface Runner {
  executeBuild(): Promise<unknown>;
}

/**
 * Runs Eleventy to its end. It starts many pages and copies at once and waits only for the first that fails: what fails
 * after it belongs to the same failure and is not a second fault of the program. What fails without its noticing is
 * thrown here.
 */
export async function runEleventy(eleventy: Runner): Promise<void> {
  const unnoticed: unknown[] = [];
  let failed = false;
  const take = (error: unknown): void => {
    if (failed && !isEleventys(error)) throw error;
    unnoticed.push(error);
  };
  process.on('unhandledRejection', take);
  try {
    await eleventy.executeBuild();
    if (unnoticed.length > 0) throw unnoticed[0];
    process.off('unhandledRejection', take);
  } catch (error) {
    // Left in place, since nobody knows when the last of them fails.
    failed = true;
    throw error;
  }
}

function isEleventys(error: unknown): boolean {
  return error instanceof Error && 'originalError' in error;
}
