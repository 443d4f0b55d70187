import { PDFArray, PDFHexString, PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import { escapeXml } from '../../html/escape-html.ts';

/** What a finished pack says of itself. */
export interface PackMetadata {
  readonly title: string;
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  /** The day of publication, `YYYY-MM-DD`, which stands for the time of making. */
  readonly date: string;
  /** In hex: stands for all that the document was made from, and becomes its id. */
  readonly identity: string;
}

/**
 * Writes what a document says of itself, the same whenever it is made: the dates are the day of publication, the id
 * comes from its sources. `conforms` writes the claim to follow PDF/UA-1 (ISO 14289-1, clause 5).
 */
export function writeMetadata(document: PDFDocument, metadata: PackMetadata, conforms: boolean): void {
  const made = new Date(`${metadata.date}T00:00:00Z`);
  document.setTitle(metadata.title, { showInWindowTitleBar: true });
  document.setAuthor(metadata.author);
  document.setLanguage(metadata.language);
  document.setProducer('Cleardays');
  document.setCreator('Cleardays');
  document.setCreationDate(made);
  document.setModificationDate(made);
  const packet = document.context.stream(Buffer.from(metadataPacket(metadata, conforms), 'utf8'), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(packet));
  const id = PDFHexString.of(metadata.identity.slice(0, 32));
  const ids = PDFArray.withContext(document.context);
  ids.push(id);
  ids.push(id);
  document.context.trailerInfo.ID = ids;
}

function metadataPacket({ title, author, language, date }: PackMetadata, conforms: boolean): string {
  const claim = conforms ? '\n   <pdfuaid:part>1</pdfuaid:part>' : '';
  const made = `${date}T00:00:00Z`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">${claim}
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
   <dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>
   <dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>
   <xmp:CreateDate>${made}</xmp:CreateDate>
   <xmp:ModifyDate>${made}</xmp:ModifyDate>
   <xmp:CreatorTool>Cleardays</xmp:CreatorTool>
   <pdf:Producer>Cleardays</pdf:Producer>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}
