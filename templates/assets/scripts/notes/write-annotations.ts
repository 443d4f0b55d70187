import type { Note } from './note.ts';

/** Where the notes are from. */
export interface NotedSite {
  /** The public address that pages have for ever, with a slash at the end: `https://harrowmere.example/meetings/`. */
  readonly address: string;
  /** Its path within the host: `/meetings/`. */
  readonly base: string;
  readonly edition: string;
}

/** The vocabulary of the W3C's Web Annotations. */
const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

/** What notes hold beyond that vocabulary, each by a name that is known elsewhere. */
const ownTerms = {
  sha256: 'http://www.w3.org/2001/04/xmlenc#sha256',
  title: 'http://purl.org/dc/terms/title',
  number: 'http://purl.org/dc/terms/identifier',
  meetingTitle: 'http://purl.org/dc/elements/1.1/relation',
  edition: 'http://purl.org/dc/terms/accessRights',
};

/** Returns notes as a collection of Web Annotations (W3C Recommendation of 23 February 2017), as JSON-LD. */
export function writeAnnotations(notes: readonly Note[], site: NotedSite, now: string): string {
  const collection = {
    '@context': [annotationContext, ownTerms],
    id: `urn:uuid:${crypto.randomUUID()}`,
    type: 'AnnotationCollection',
    created: now,
    edition: site.edition,
    total: notes.length,
    first: {
      id: `urn:uuid:${crypto.randomUUID()}`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: notes.map((note) => annotationOf(note, site)),
    },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotationOf(note: Note, site: NotedSite): object {
  const addressOf = (path: string): string => `${site.address}${path.slice(site.base.length)}`;
  return {
    id: note.id,
    type: 'Annotation',
    motivation: 'commenting',
    created: note.created,
    modified: note.modified,
    body: { type: 'TextualBody', value: note.text, format: 'text/plain' },
    target: {
      type: 'SpecificResource',
      source: addressOf(note.page),
      scope: addressOf(note.meeting),
      title: note.pageTitle,
      meetingTitle: note.meetingTitle,
      selector: [
        {
          type: 'FragmentSelector',
          conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
          value: note.paragraph,
          number: note.number,
        },
        { type: 'TextQuoteSelector', exact: note.quotation, sha256: note.hash },
      ],
    },
  };
}
