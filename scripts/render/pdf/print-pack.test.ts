import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { OfficerError } from '../../diagnostics/officer-error.ts';
import type { BrowserProvider } from './browser/open-browser.ts';
import type { PagePlan } from './build-page-map.ts';
import { printPack, type PrintablePack } from './print-pack.ts';

/** A PDF of some pages in which ids stand on given pages, as Chrome writes them. */
async function pdfWith(pages: number, destinations: Readonly<Record<string, number>>): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) document.addPage();
  const named = document.context.obj({});
  for (const [id, page] of Object.entries(destinations)) {
    const at = [document.getPage(page - 1).ref, PDFName.of('XYZ'), 0, 0, 0];
    named.set(PDFName.of(id), document.context.obj(at));
  }
  document.catalog.set(PDFName.of('Dests'), named);
  return document.save({ addDefaultPage: false });
}

/** A browser whose prints are given one by one: a PDF, or a reason to fail. */
function browserOf(prints: readonly (Promise<Uint8Array> | Error)[]): BrowserProvider & { jobs: boolean[] } {
  const jobs: boolean[] = [];
  return {
    jobs,
    print: async ({ tagged }) => {
      const print = prints[jobs.push(tagged) - 1];
      if (print === undefined) throw new Error('One print too many.');
      if (print instanceof Error) throw print;
      return print;
    },
    close: () => Promise.resolve(),
  };
}

function packOf(plans: (PagePlan | null)[] = []): PrintablePack {
  return {
    name: 'The pack',
    mapped: [{ id: 'paper-1', itemNumber: '2', path: '/one/', anchors: [] }],
    firstPage: 1,
    rightHandStarts: true,
    files: (plan) => {
      plans.push(plan);
      return new Map();
    },
  };
}

const measured = pdfWith(3, { 'paper-1': 2 });
const printed = pdfWith(4, { 'paper-1': 3 });

async function findingsOf(action: Promise<unknown>): Promise<readonly string[]> {
  const error: unknown = await action.catch((reason: unknown) => reason);
  return error instanceof OfficerError ? error.findings.diagnostics.map(({ code }) => code) : [];
}

describe('printing a pack', () => {
  it('measures untagged, then prints tagged with the pages found', async () => {
    const plans: (PagePlan | null)[] = [];
    const browser = browserOf([measured, printed]);
    const { pdf, map } = await printPack(packOf(plans), browser);
    expect(browser.jobs).toEqual([false, true]);
    expect(plans.map((plan) => plan?.blankBefore)).toEqual([undefined, new Set(['paper-1'])]);
    expect(map.items).toEqual({ 2: { first: 3, last: 4 } });
    expect(pdf).toBe(await printed);
  });

  it('prints again where filling in the pages moved one', async () => {
    const longer = pdfWith(5, { 'paper-1': 3 });
    const browser = browserOf([measured, longer, longer]);
    expect((await printPack(packOf(), browser)).map.items).toEqual({ 2: { first: 3, last: 5 } });
    expect(browser.jobs).toEqual([false, true, true]);
  });

  it('gives up where pages never settle', async () => {
    const growing = [3, 4, 5, 6, 7].map((pages) => pdfWith(pages, { 'paper-1': 1 }));
    expect(await findingsOf(printPack(packOf(), browserOf(growing)))).toEqual(['PACK_PAGES_UNSETTLED']);
  });

  it('tries once more when the browser stops', async () => {
    const browser = browserOf([new Error('Target closed'), measured, printed]);
    expect((await printPack(packOf(), browser)).map.pageCount).toBe(4);
  });

  it('says so when the browser stops twice at the same print', async () => {
    const browser = browserOf([measured, new Error('Target closed'), new Error('Target closed\n  at somewhere')]);
    const error: unknown = await printPack(packOf(), browser).catch((reason: unknown) => reason);
    const found = error instanceof OfficerError ? error.findings.diagnostics : [];
    expect(found.map(({ code }) => code)).toEqual(['BROWSER_DIED']);
    expect(found[0]?.message).toMatch(/ The pack \(Target closed\)\.$/u);
    expect(browser.jobs).toHaveLength(3);
  });

  it('does not try again where no browser starts', async () => {
    const browser = browserOf([new OfficerError([])]);
    await expect(printPack(packOf(), browser)).rejects.toThrow(OfficerError);
    expect(browser.jobs).toHaveLength(1);
  });
});
