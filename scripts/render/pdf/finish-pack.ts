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
 * Returns a printed pack with its metadata set and its objects compressed. The same document gives the same bytes
 * whenever it is printed: the dates are the day of publication, and the document's id comes from its content.
 */
export async function finishPack(pdf: Uint8Array, metadata: PackMetadata): Promise<Uint8Array> {
  const print = Buffer.from(withoutChance(pdf), 'latin1');
  const document = await PDFDocument.load(print, { updateMetadata: false });
  const made = new Date(`${metadata.date}T00:00:00Z`);
  document.setTitle(metadata.title, { showInWindowTitleBar: true });
  document.setAuthor(metadata.author);
  document.setLanguage(metadata.language);
  document.setProducer('Cleardays');
  document.setCreator('Cleardays');
  document.setCreationDate(made);
  document.setModificationDate(made);
  const id = createHash('sha256').update(JSON.stringify(metadata)).update(print).digest('hex').slice(0, 32);
  const ids = PDFArray.withContext(document.context);
  ids.push(PDFHexString.of(id));
  ids.push(PDFHexString.of(id));
  document.context.trailerInfo.ID = ids;
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}

/**
 * A print, as text of one character a byte, without what differs from one print to the next: the time, and the numbers
 * that Chrome gives to table heads, which go on counting from document to document. These become their rank, written
 * as wide as before, so that every offset in the file stays right.
 */
function withoutChance(pdf: Uint8Array): string {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const numbers = [...new Set(text.match(nodeNumber))].sort();
  const ranks = new Map(numbers.map((number, index) => [number, `(node${String(index).padStart(8, '0')})`]));
  return text
    .replace(nodeNumber, (number) => ranks.get(number) ?? number)
    .replace(madeAt, (date) => date.replace(/\d/gu, '0'));
}

const nodeNumber = /\(node\d{8}\)/gu;
const madeAt = /\/(?:CreationDate|ModDate)\s*\(D:[^)]*\)/gu;
