/** A machine as far as printing is concerned. */
export interface PrintMachine {
  readonly cores: number;
  /** Memory that is free, in bytes. */
  readonly free: number;
}

/** What one print of a large pack takes, Chrome and ours together; measured at 400 pages: 1.1 GB at most. */
const bytesPerPrint = 1.2e9;

/** Returns how many packs to print at once: one for each core, as far as the memory goes, and no more than eight. */
export function printsAtOnce({ cores, free }: PrintMachine): number {
  return Math.max(1, Math.min(cores, Math.floor(free / bytesPerPrint), 8));
}
