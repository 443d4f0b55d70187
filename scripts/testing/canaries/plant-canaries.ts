import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { exemptMinutesOf } from './exempt-minutes.ts';
import type { Canaries, Plant } from './mark.ts';
import { aroundAgenda, plantAround } from './plant-around.ts';

/** How many exempt reports are planted; the first lies in the folder for `--private`. */
const reports = 24;

const meeting = 'content/committees/health/2026-03-18';

/**
 * Writes a meeting with many exempt papers into a root and into a folder that is laid over it, with a canary in every
 * place of every paper: front matter, text, charts, tables, names of files, pictures, supplied PDFs, and exempt minutes.
 */
export async function plantCanaries(root: string, elsewhere: string, { plant }: Canaries): Promise<void> {
  const slugs = Array.from({ length: reports }, () => plant('slug', '-offers'));
  const write = (folder: string, file: string, content: string | Uint8Array): void => {
    const path = join(folder, meeting, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  write(root, 'meeting.md', meetingOf(slugs));
  write(root, 'minutes.md', '---\npresent: [jane-doe]\nstatus: draft\n---\n\n## Access to clinics\n\nNoted.\n');
  write(root, 'exempt/minutes.md', exemptMinutesOf(plant, { item: 8, heading: 'Lease' }));
  plantAround(root, plant, write);
  for (const [index, slug] of slugs.entries()) {
    const folder = index === 0 ? elsewhere : root;
    const [png, jpeg, pdf, appendix] = ['picture', 'photograph', 'document', 'appendix'].map((kind) =>
      plant(`name of a ${kind}`, '-plan'),
    );
    const files = { png: `files/${png}.png`, jpeg: `files/${jpeg}.jpg`, pdf: `files/${pdf}.pdf` };
    write(folder, `exempt/${slug}.md`, reportOf(plant, { ...files, appendix: appendix ?? '' }));
    write(folder, `exempt/${appendix}.md`, appendixOf(plant));
    write(folder, `exempt/${files.png}`, await pngOf(plant, index));
    write(folder, `exempt/${files.jpeg}`, await jpegOf(plant, index));
    write(folder, `exempt/${files.pdf}`, await pdfOf(plant));
  }
}

const meetingOf = (slugs: readonly string[]): string => `---
time: '17:00'
venue: County Hall
jointWith: housing
agenda:
  - standing: apologies
  - report: access
  - minutes: 2026-01-14
    title: Minutes
  - actions: previous
  - programme: coming
  - standing: exclusion
${slugs
  .map(
    (slug) => `  - report: ${slug}
    part: B
    title: Lease of a depot
    exempt: { paragraphs: [3], publicInterest: Prices would be known. }
`,
  )
  .join('')}${aroundAgenda}publications:
  - { kind: agenda, date: 2026-03-10 }
  - { kind: supplement, date: 2026-03-25, papers: [still-to-come] }
---
`;

interface Named {
  readonly png: string;
  readonly jpeg: string;
  readonly pdf: string;
  readonly appendix: string;
}

const reportOf = (plant: Plant, files: Named): string => `---
subject: Offers ${plant('subject')}
leadOfficer: Ada ${plant('leadOfficer')}
personLeading: Ben ${plant('personLeading')}
cabinetMember: Cora ${plant('cabinetMember')}
wards: ${plant('wards')}
corporatePriority: ${plant('corporatePriority')}
financialImpact: It costs ${plant('financialImpact')}
keyDecision:
  reference: ${plant('key decision')}
  notice: ${plant('notice of a key decision')}
  exception: { kind: urgent, agreedBy: Lou ${plant('who agreed to a key decision')}, reason: ${plant('urgency of a key decision')} }
corrections: [{ date: 2026-03-12, text: It said ${plant('correction')} }]
aliases: [/leases/${plant('alias')}/]
origin: ${plant('origin')}
brief: ${plant('brief')}
recommendations:
  - To accept ${plant('recommendations')}
contactOfficer: { name: Dan ${plant('name of a contact')}, telephone: '${plant('telephone')}', email: ${plant('email')}@exampleshire.example }
backgroundDocuments:
  - The file [${plant('background document')}](https://exampleshire.example/${plant('link of a background document')})
appendices:
  - { title: ${plant('title of an appendix')}, report: ${files.appendix} }
---

## Price ${plant('heading')}

The offer of **${plant('text')}** stands.[^1] See [the site](https://exampleshire.example/${plant('address of a link')}) and ${plant('code')}.

[^1]: So says ${plant('footnote')}.

| Bidder | ${plant('head of a table')} |
|---|---|
| ${plant('cell of a table')} | 4 |

${plant('term')}
: ${plant('definition')}

- ${plant('list')}

> ${plant('quotation')}

![Plan of ${plant('alternative text')}](${files.png} "${plant('title of a picture')}")

![Photograph of ${plant('alternative text')}](${files.jpeg})

::file{src=${files.pdf} title="Bids ${plant('title of a document')}"}

:::recommendation
To sell to ${plant('recommendation')}.
:::

:::landscape
Wide ${plant('landscape')}.
:::

:::appendix{title="Lots ${plant('title of a directive')}"}
Lot ${plant('appendix within')}.
:::

\`\`\`vega-lite
${JSON.stringify({
  title: `Bids ${plant('title of a chart')}`,
  description: `Bar chart of ${plant('description of a chart')}`,
  width: 300,
  height: 100,
  data: { values: [{ bidder: plant('value of a chart'), pounds: 4 }] },
  mark: 'bar',
  encoding: {
    y: { field: 'bidder', type: 'nominal', title: plant('axis of a chart') },
    x: { field: 'pounds', type: 'quantitative', title: plant('axis of a chart') },
  },
})}
\`\`\`
`;

const appendixOf = (plant: Plant): string => `---
subject: Lots ${plant('subject of an appendix')}
leadOfficer: sam-bloggs
contactOfficer: { name: sam-bloggs }
backgroundDocuments: none
---

Lots of ${plant('text of an appendix')}.
`;

/** A picture unlike any other, with a text in every place that its format has for one. */
async function pngOf(plant: Plant, index: number): Promise<Uint8Array> {
  const background = { r: 10 * index, g: 90, b: 30 };
  return sharp({ create: { width: 40 + index, height: 30, channels: 3, background } })
    .png()
    .withExif({ IFD0: { ImageDescription: plant('EXIF of a PNG'), Artist: plant('EXIF of a PNG') } })
    .withXmp(xmpOf(plant('XMP of a PNG')))
    .toBuffer();
}

async function jpegOf(plant: Plant, index: number): Promise<Uint8Array> {
  const background = { r: 20, g: 10 * index, b: 120 };
  return sharp({ create: { width: 50 + index, height: 40, channels: 3, background } })
    .jpeg()
    .withExif({ IFD0: { ImageDescription: plant('EXIF of a JPEG'), Copyright: plant('EXIF of a JPEG') } })
    .withXmp(xmpOf(plant('XMP of a JPEG')))
    .toBuffer();
}

const xmpOf = (title: string): string =>
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
  `<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:title="${title}"/></rdf:RDF></x:xmpmeta>`;

async function pdfOf(plant: Plant): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  document.addPage([400, 300]).drawText(`Bid of ${plant('text of a PDF')}`, { x: 40, y: 200, size: 12, font });
  document.setTitle(plant('title of a PDF'));
  document.setAuthor(plant('author of a PDF'));
  document.setSubject(plant('subject of a PDF'));
  document.setKeywords([plant('keywords of a PDF')]);
  return document.save();
}
