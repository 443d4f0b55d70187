import { entry } from '../catalogue-entry.ts';

/** What a machine lacks that a browser needs: a system library, and the package that holds it, or leave for its sandbox. */
export type BrowserLack =
  | { readonly kind: 'library'; readonly library: string; readonly package: string | null }
  | { readonly kind: 'sandbox' };

function wordLack(lacks: BrowserLack | undefined): string | null {
  if (lacks === undefined) return null;
  if (lacks.kind === 'library') return `the system library ${lacks.library} is missing.`;
  return 'this machine does not let it start its sandbox.';
}

/** Findings about printing packs. */
export const packEntries = {
  BROWSER_MISSING: entry<{ command: string }>({
    severity: 'error',
    fault: true,
    message: () => 'No browser was found to print the packs with.',
    why: () => 'Packs are printed by Chrome or Chromium; the one that comes with Cleardays runs on Linux (x64) only.',
    fix: ({ command }) => `Install one with "${command}", or name one with --browser.`,
  }),
  BROWSER_PATH_WRONG: entry<{ path: string }>({
    severity: 'error',
    fault: true,
    message: ({ path }) => `There is no browser at ${path}.`,
    why: () => 'The packs were to be printed with the browser named by --browser or CLEARDAYS_BROWSER.',
    fix: () => 'Mend the path, or leave it out to use the browser that comes with Cleardays.',
  }),
  BROWSER_NOT_STARTED: entry<{ path: string; reason: string; lacks?: BrowserLack }>({
    severity: 'error',
    fault: true,
    message: ({ path, reason, lacks }) => `The browser ${path} did not start: ${wordLack(lacks) ?? reason}`,
    why: () => 'Packs are printed by this browser.',
    fix: ({ lacks }) => {
      if (lacks?.kind === 'sandbox')
        return 'Let this user create user namespaces, or install a browser ("apt-get install chromium") and name it with --browser.';
      if (lacks?.kind === 'library' && lacks.package !== null)
        return `Install it with "apt-get install ${lacks.package}", or name another browser with --browser.`;
      return 'Install what the message says is missing, or name another browser with --browser.';
    },
  }),
  BROWSER_DIED: entry<{ pack: string; reason: string }>({
    severity: 'error',
    fault: true,
    message: ({ pack, reason }) => `The browser stopped twice while it printed ${pack} (${reason}).`,
    why: () => 'Without this pack the edition would not be whole, so nothing was published.',
    fix: () => 'Build again; if it stops at the same pack, look for a very large picture in its papers.',
  }),
  PRINT_TOO_SLOW: entry<{ pack: string; minutes: number }>({
    severity: 'error',
    fault: true,
    message: ({ pack, minutes }) => `The browser was still busy with ${pack} after ${minutes} minutes.`,
    why: () => 'Without this pack the edition would not be whole, so nothing was published.',
    fix: () =>
      'Build again when the machine has less to do; if it takes as long again, look for a very large picture or table in its papers.',
  }),
  PACK_PAGES_UNSETTLED: entry<{ pack: string; rounds: number }>({
    severity: 'error',
    fault: true,
    message: ({ pack, rounds }) => `The page numbers of ${pack} were still moving after ${rounds} prints.`,
    why: () => 'An agenda must not name pages that are not the right ones.',
    fix: () => 'Report this pack to Cleardays: a page break depends on the width of a page number.',
  }),
  PAPER_TOO_WIDE: entry<{ title: string }>({
    severity: 'warning',
    message: ({ title }) =>
      `Something in “${title}” is wider than its page: in print its words and numbers are broken, or it is cut off.`,
    why: () => 'A page cannot grow, and printing it smaller would make every paper of the pack smaller.',
    fix: () => 'Put the widest table into a :::landscape section, or take columns or long words out of it.',
  }),
  PAPER_PAGES_DIFFER: entry<{ paper: string }>({
    severity: 'error',
    fault: true,
    message: ({ paper }) => `${paper}, printed by itself, does not have the pages that it has in the pack.`,
    why: () => 'A page number must mean the same page in every PDF of a meeting.',
    fix: () => 'Report this paper to Cleardays: its layout depends on what stands before it.',
  }),
};
