import { join, relative } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { OfficerError } from '../diagnostics/officer-error.ts';
import { renderPreview } from '../pipeline.ts';
import { serveFolder } from '../preview/serve-folder.ts';
import { watchRoot } from '../preview/watch-root.ts';
import { printFindings } from './print-findings.ts';
import { reporting } from './reporting.ts';
import { addPreviewOption, addSharedOptions, jobOf, type SharedOptions } from './shared-options.ts';
import type { Terminal } from './terminal.ts';

interface ServeOptions extends SharedOptions {
  readonly port: number;
}

/** Adds `cleardays serve`. */
export function addServe(program: Command, terminal: Terminal): void {
  addPreviewOption(addSharedOptions(program.command('serve')))
    .description('show the pages of a root in a browser and renew them when a file is saved (without packs)')
    .option('--port <number>', 'the port to listen on', parsePort, 8080)
    .action((options: ServeOptions) => reporting(terminal, options.format, () => runServe(options, terminal)));
}

async function runServe(options: ServeOptions, terminal: Terminal): Promise<void> {
  const job = jobOf(options, terminal);
  // Two folders in turn, so that no page is ever missing while its successor is rendered.
  const folders = ['a', 'b'].map((name) => join(job.root, '.cache', 'preview', job.edition, name));
  let turn = 0;
  const render = async () => {
    const started = terminal.now().getTime();
    const folder = folders[(turn += 1) % 2] ?? '';
    const rendered = await renderPreview({ ...job, now: terminal.now() }, folder).finally(() => {
      job.progress.clear();
    });
    printFindings(terminal, rendered, options.format);
    return { folder, rendered, seconds: (terminal.now().getTime() - started) / 1000 };
  };

  const first = await render();
  const server = await serveFolder({ folder: first.folder, basePath: first.rendered.basePath, port: options.port });
  terminal.out(`Preview at ${server.address} (Ctrl-C ends it)\n`);

  let rendering = Promise.resolve();
  const renew = (): void => {
    rendering = rendering.then(async () => {
      try {
        const { folder, seconds } = await render();
        server.show(folder);
        terminal.out(`Pages renewed in ${seconds.toFixed(1)} s.\n`);
      } catch (error) {
        if (!(error instanceof OfficerError)) throw error;
        printFindings(terminal, error.findings, options.format);
        terminal.out(
          `The pages stay as they were until ${relative(process.cwd(), job.root) || 'this root'} is mended.\n`,
        );
        turn += 1;
      }
    });
  };
  watchRoot(job.root, renew);
  if (job.private != null && job.edition === 'members') watchRoot(job.private, renew);
}

function parsePort(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    throw new InvalidArgumentError('Give a number from 0 to 65535.');
  }
  return number;
}
