import type { ExitStatus } from '../diagnostics/exit-status.ts';

/** The world that a command runs in, passed in so that tests can give another. */
export interface Terminal {
  /** Standard output: findings and summaries. */
  out(text: string): void;
  /** Standard error: progress and faults. */
  err(text: string): void;
  /** Whether somebody watches standard error, so that a line may be written over. */
  readonly live: boolean;
  readonly columns: number;
  /** Whether somebody sits at both ends, so that a question can be answered. */
  readonly canAsk: boolean;
  /** Returns the line that is typed as an answer, which may be empty. Where somebody breaks off, the program ends. */
  ask(question: string): Promise<string>;
  now(): Date;
  /** Calls back when somebody stops the program (such as by Ctrl-C), which then ends. Returns the function that ends the waiting. */
  onStop(stopped: () => void): () => void;
  /** Called once with what the process is to end with. */
  end(status: ExitStatus): void;
}
