import { PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { readBookmarks } from './read-bookmarks.ts';

const name = (text: string): PDFName => PDFName.of(text);

it('reads bookmarks with direct and named targets, and lets one without follow the first below it', async () => {
  const document = await PDFDocument.create();
  const { context, catalog } = document;
  const pages = [document.addPage(), document.addPage(), document.addPage()];
  const [outline, one, two, below, lost] = Array.from({ length: 5 }, () => context.register(context.obj({})));
  const fill = (ref: typeof one, title: string, more: object): void => {
    const dict = context.lookup(ref, PDFDict);
    dict.set(name('Title'), PDFString.of(title));
    for (const [key, value] of Object.entries(more)) dict.set(name(key), context.obj(value as never));
  };
  context.lookup(outline, PDFDict).set(name('First'), one!);
  fill(one, 'One', { Dest: [pages[1]!.ref, 'Fit'], Next: two });
  fill(two, 'Two', { First: below, Next: lost });
  fill(below, 'Below', { A: { S: 'GoTo', D: PDFString.of('last') } });
  // One that leads nowhere, and on to the first again.
  fill(lost, 'Lost', { Next: one });
  catalog.set(name('Outlines'), outline!);
  catalog.set(name('Dests'), context.obj({ last: [pages[2]!.ref, 'XYZ', 0, 0, 0] }));
  expect(readBookmarks(document)).toEqual([
    { title: 'One', target: 1, children: [] },
    { title: 'Two', target: 2, children: [{ title: 'Below', target: 2, children: [] }] },
  ]);
  expect(readBookmarks(await PDFDocument.create())).toEqual([]);
});

it('reads on where bookmarks or names of places stand too deep within each other to be meant', async () => {
  const document = await PDFDocument.create();
  const { context, catalog } = document;
  const page = document.addPage();
  const Dest = context.obj([page.ref, 'Fit']);
  let deepest = context.register(context.obj({}));
  let names = context.register(context.obj({}));
  for (let count = 0; count < 20_000; count += 1) {
    deepest = context.register(context.obj({ Title: PDFString.of('Deep'), Dest, First: deepest }));
    names = context.register(context.obj({ Kids: [names] }));
  }
  const last = context.register(context.obj({ Title: PDFString.of('Last'), Dest: PDFString.of('nowhere') }));
  const first = context.register(context.obj({ Title: PDFString.of('First'), Dest, First: deepest, Next: last }));
  catalog.set(name('Outlines'), context.obj({ First: first }));
  catalog.set(name('Names'), context.obj({ Dests: names }));
  expect(readBookmarks(document)).toMatchObject([{ title: 'First', target: 0 }]);
});
