import { createHash } from 'node:crypto';
import { PDFArray, PDFDocument, PDFHexString } from '@cantoo/pdf-lib';

/** What a finished pack says of itself. */
export interface PackMetadata {
  readonly title: string;
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  /** The day of publication, `YYYY-MM-DD`, which stands for the time of making. */
  readonly date: string;
}

/**
 * Returns a printed pack with its metadata set and its objects compressed. The same print gives the same bytes: the
 * dates are the day of publication and the document's id comes from its content.
 */
export async function finishPack(pdf: Uint8Array, metadata: PackMetadata): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const made = new Date(`${metadata.date}T00:00:00Z`);
  document.setTitle(metadata.title, { showInWindowTitleBar: true });
  document.setAuthor(metadata.author);
  document.setLanguage(metadata.language);
  document.setProducer('Cleardays');
  document.setCreator('Cleardays');
  document.setCreationDate(made);
  document.setModificationDate(made);
  const id = createHash('sha256').update(JSON.stringify(metadata)).update(withoutDates(pdf)).digest('hex').slice(0, 32);
  const ids = PDFArray.withContext(document.context);
  ids.push(PDFHexString.of(id));
  ids.push(PDFHexString.of(id));
  document.context.trailerInfo.ID = ids;
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}

/** The bytes of a print without the dates that Chrome writes into it. */
function withoutDates(pdf: Uint8Array): string {
  return Buffer.from(pdf)
    .toString('latin1')
    .replace(/\/(CreationDate|ModDate)\s*\(D:[^)]*\)/gu, '');
}
