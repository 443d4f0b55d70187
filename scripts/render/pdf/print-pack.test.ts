import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { OfficerError } from '../../diagnostics/officer-error.ts';
import { fakeBrowser } from '../../testing/fixtures/fake-browser.ts';
import { BrowserGone, DocumentTooSlow } from './browser/browser-gone.ts';
import { createPageSlots } from './page-slots.ts';
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
function browserOf(prints: readonly (Promise<Uint8Array> | Error)[]): ReturnType<typeof fakeBrowser> {
  const left = prints.values();
  return fakeBrowser(async () => {
    const { value, done } = left.next();
    if (done === true) throw new Error('One print too many.');
    if (value instanceof Error) throw value;
    return value;
  });
}

function packOf(): PrintablePack {
  const slots = createPageSlots();
  slots.add(({ map }) => `Page ${map.items['2']?.first}`, 'Page 00');
  return {
    name: 'The pack',
    mapped: [{ id: 'paper-1', itemNumber: '2', path: '/one/', anchors: [] }],
    firstPage: 1,
    rightHandStarts: true,
    known: null,
    job: { page: '/pack.html', files: new Map() },
    slots,
  };
}

const measured = pdfWith(3, { 'paper-1': 2 });
const printed = pdfWith(4, { 'paper-1': 3 });

async function findingsOf(action: Promise<unknown>): Promise<readonly string[]> {
  const error: unknown = await action.catch((reason: unknown) => reason);
  return error instanceof OfficerError ? error.findings.diagnostics.map(({ code }) => code) : [];
}

describe('printing a pack', () => {
  it('measures, then prints tagged with the pages found', async () => {
    const browser = browserOf([measured, printed]);
    const { document, map } = await printPack(packOf(), browser);
    expect(browser.log).toEqual(['measure', 'print']);
    expect(browser.asked.map(({ filling }) => filling)).toEqual([
      null,
      { slots: ['Page 3'], blankBefore: ['paper-1'] },
    ]);
    expect(map.items).toEqual({ 2: { first: 3, last: 4 } });
    expect(document.getPageCount()).toBe(4);
  });

  it('prints again where filling in the pages moved one', async () => {
    const longer = pdfWith(5, { 'paper-1': 3 });
    const browser = browserOf([measured, longer, longer]);
    expect((await printPack(packOf(), browser)).map.items).toEqual({ 2: { first: 3, last: 5 } });
    expect(browser.log).toEqual(['measure', 'print', 'print']);
  });

  it('shows a paper by itself with the pages of its pack, and refuses others', async () => {
    const { map, places } = await printPack(packOf(), browserOf([measured, printed]));
    const known = { map: { ...map, items: { 2: { first: 7, last: 8 } } }, places, fit: 'whole' as const };
    const alone = { ...packOf(), firstPage: 3, known };
    const browser = browserOf([pdfWith(2, { 'paper-1': 1 }), pdfWith(2, { 'paper-1': 1 })]);
    await printPack(alone, browser);
    expect(browser.asked[1]?.filling?.slots).toEqual(['Page 7']);
    for (const place of [
      { first: 3, last: 4, anchors: { 'p-1-1': 4 } },
      { first: 5, last: 6, anchors: {} },
    ]) {
      const moved = { ...alone, known: { ...known, places: { 'paper-1': place } } };
      const again = browserOf([pdfWith(2, { 'paper-1': 1 }), pdfWith(2, { 'paper-1': 1 })]);
      expect(await findingsOf(printPack(moved, again))).toEqual(['PAPER_PAGES_DIFFER']);
    }
  });

  it('gives up where pages never settle', async () => {
    const growing = [3, 4, 5, 6, 7].map((pages) => pdfWith(pages, { 'paper-1': 1 }));
    expect(await findingsOf(printPack(packOf(), browserOf(growing)))).toEqual(['PACK_PAGES_UNSETTLED']);
  });

  it('tries once more, by itself, when the browser stops', async () => {
    const browser = browserOf([new BrowserGone('Target closed'), measured, printed]);
    expect((await printPack(packOf(), browser)).map.pageCount).toBe(4);
    expect(browser.log).toEqual(['measure', 'alone', 'measure', 'print']);
  });

  it('says so when the browser stops twice at the same pack', async () => {
    const dead = new BrowserGone('Target closed\n  at somewhere');
    const error: unknown = await printPack(packOf(), browserOf([measured, dead, measured, dead])).catch(
      (reason: unknown) => reason,
    );
    const found = error instanceof OfficerError ? error.findings.diagnostics : [];
    expect(found.map(({ code }) => code)).toEqual(['BROWSER_DIED']);
    expect(found[0]?.message).toMatch(/ The pack \(Target closed\)\.$/u);
  });

  it('says so, and does not try again, when the browser takes too long', async () => {
    const browser = browserOf([measured, new DocumentTooSlow(10)]);
    expect(await findingsOf(printPack(packOf(), browser))).toEqual(['PRINT_TOO_SLOW']);
    expect(browser.log).toEqual(['measure', 'print']);
  });

  it('throws a fault of the program on at once', async () => {
    const fault = new TypeError('places is undefined');
    const browser = browserOf([measured, fault]);
    await expect(printPack(packOf(), browser)).rejects.toBe(fault);
    expect(browser.log).toEqual(['measure', 'print']);
  });

  it('does not try again where no browser starts', async () => {
    const browser = browserOf([new OfficerError([])]);
    await expect(printPack(packOf(), browser)).rejects.toThrow(OfficerError);
    expect(browser.log).toHaveLength(1);
  });
});
