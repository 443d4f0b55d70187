// Loaded into a measured process before the program: writes its largest resident size, in KB, when it ends.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  writeFileSync(process.env.CLEARDAYS_BENCH_MEMORY, String(process.resourceUsage().maxRSS));
});
