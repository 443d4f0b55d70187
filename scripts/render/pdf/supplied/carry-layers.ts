import { PDFArray, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { dictAt, refsIn } from '../../../pdf/values.ts';
import type { ObjectCopier } from './copy-objects.ts';

/** Makes the layers that were copied with supplied pages known to the host, so that those that were hidden stay so. */
export function carryLayers(source: PDFDocument, host: PDFDocument, copier: ObjectCopier): void {
  const properties = dictAt(source.catalog, 'OCProperties');
  const usual = properties === null ? null : dictAt(properties, 'D');
  const all = refsIn(properties?.lookup(PDFName.of('OCGs')));
  const copied = all.flatMap((ref) => copier.copiedTo(ref) ?? []);
  if (copied.length === 0) return;
  const off = new Set(refsIn(usual?.lookup(PDFName.of('OFF'))));
  const on = new Set(refsIn(usual?.lookup(PDFName.of('ON'))));
  const startsOff = usual?.lookup(PDFName.of('BaseState')) === PDFName.of('OFF');
  const hidden = all.filter((ref) => off.has(ref) || (startsOff && !on.has(ref)));

  const { context } = host;
  let known = dictAt(host.catalog, 'OCProperties');
  if (known === null) {
    known = context.obj({ OCGs: [], D: { OFF: [], Order: [] } });
    dictAt(known, 'D')?.set(PDFName.of('Name'), PDFString.of('Layers'));
    host.catalog.set(PDFName.of('OCProperties'), known);
  }
  const groups = known.lookup(PDFName.of('OCGs'));
  const offInHost = dictAt(known, 'D')?.lookup(PDFName.of('OFF'));
  for (const ref of copied) if (groups instanceof PDFArray) groups.push(ref);
  for (const ref of hidden.flatMap((layer) => copier.copiedTo(layer) ?? [])) {
    if (offInHost instanceof PDFArray) offInHost.push(ref);
  }
}
