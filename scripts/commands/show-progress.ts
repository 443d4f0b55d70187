import type { Progress } from '../job.ts';
import type { Terminal } from './terminal.ts';

/** A progress display with a way to end it before something else is written. */
export interface ProgressDisplay extends Progress {
  clear(): void;
}

/** In a terminal, one line that is written over; elsewhere, a plain line for each stage. */
export function showProgress(terminal: Terminal): ProgressDisplay {
  let stage = '';
  const over = (text: string): void => {
    terminal.err(`\r\u001B[2K${text.slice(0, Math.max(20, terminal.columns - 1))}`);
  };
  return {
    stage(name) {
      stage = name;
      if (terminal.live) over(`${name} …`);
      else terminal.err(`${name}\n`);
    },
    detail(text) {
      if (terminal.live) over(`${stage}: ${text}`);
      else terminal.err(`  ${text}\n`);
    },
    clear() {
      if (terminal.live) over('');
    },
  };
}
