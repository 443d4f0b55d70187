import { describe, expect, it } from 'vitest';
import { mergeNotes } from '../../../templates/assets/scripts/notes/merge-notes.ts';
import { hashText, placeOf, sortNotes, type Note } from '../../../templates/assets/scripts/notes/note.ts';
import { readAnnotations } from '../../../templates/assets/scripts/notes/read-annotations.ts';
import { writeAnnotations } from '../../../templates/assets/scripts/notes/write-annotations.ts';

const site = { address: 'https://council.example/meetings/', base: '/meetings/', edition: 'public' };
const now = '2026-03-18T10:00:00.000Z';
const note: Note = {
  id: 'urn:uuid:6c1e9c0e-5f2b-4a43-9d9c-2f1f5b7c1a01',
  page: '/meetings/committees/health/2026-03-18/access/',
  pageTitle: 'Access',
  meeting: '/meetings/committees/health/2026-03-18/',
  meetingTitle: 'Health Committee, Wednesday 18 March 2026',
  paragraph: 'p-2-3',
  number: '2.3',
  quotation: 'Waiting times fell.',
  hash: await hashText('Waiting times fell.'),
  text: 'By how much?\nAsk.',
  created: now,
  modified: now,
};

interface Written {
  readonly '@context': readonly [string, Readonly<Record<string, string>>];
  readonly type: string;
  readonly total: number;
  readonly first: { readonly type: string; readonly items: readonly Readonly<Record<string, unknown>>[] };
}
const written = (notes: readonly Note[]): Written => JSON.parse(writeAnnotations(notes, site, now)) as Written;
const read = async (value: unknown): Promise<unknown> => readAnnotations(JSON.stringify(value), site);

describe('notes as Web Annotations', () => {
  it('have the shape of the model: a collection with its page, each a comment on a fragment and a quotation', () => {
    const collection = written([note]);
    expect(collection['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(collection).toMatchObject({ type: 'AnnotationCollection', total: 1, first: { type: 'AnnotationPage' } });
    expect(collection.first.items).toEqual([
      {
        id: note.id,
        type: 'Annotation',
        motivation: 'commenting',
        created: now,
        modified: now,
        body: { type: 'TextualBody', value: note.text, format: 'text/plain' },
        target: {
          type: 'SpecificResource',
          source: 'https://council.example/meetings/committees/health/2026-03-18/access/',
          scope: 'https://council.example/meetings/committees/health/2026-03-18/',
          title: 'Access',
          meetingTitle: note.meetingTitle,
          selector: [
            {
              type: 'FragmentSelector',
              conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
              value: 'p-2-3',
              number: '2.3',
            },
            { type: 'TextQuoteSelector', exact: note.quotation, sha256: note.hash },
          ],
        },
      },
    ]);
    // What the vocabulary does not have is named by the file itself, so that nothing is lost to a JSON-LD reader.
    const ownNames = ['sha256', 'title', 'number', 'meetingTitle', 'edition'];
    expect(Object.keys(collection['@context'][1]).sort()).toEqual(ownNames.sort());
  });

  it('come back as they were, whatever stands in them', async () => {
    const odd = { ...note, id: 'urn:uuid:2', text: '</script>\u0000"\\ \u202e العربية 😀\n', quotation: '<b>' };
    expect(await read(written([note, odd]))).toEqual({ notes: [note, odd], notUnderstood: 0 });
  });

  it('are read from a page, a list and a single annotation of another program, without what is only ours', async () => {
    const bare = {
      type: 'Annotation',
      body: [{ type: 'TextualBody', value: 'Theirs' }],
      target: {
        source: 'https://council.example/meetings/a/#p-1',
        selector: [
          { type: 'FragmentSelector', value: 'p-1' },
          { type: 'TextQuoteSelector', exact: 'Some  words' },
        ],
      },
    };
    for (const file of [bare, [bare], { type: 'AnnotationPage', items: [bare] }]) {
      const { notes } = (await read(file)) as { notes: Note[] };
      expect(notes).toMatchObject([{ page: '/meetings/a/', text: 'Theirs', hash: await hashText('Some words') }]);
    }
  });

  it.each([
    ['of another site', { source: 'https://elsewhere.example/meetings/a/' }],
    ['with a script for an address', { source: 'javascript:alert(1)//https://council.example/meetings/' }],
    ['with an address that leads out', { source: 'https://council.example/meetings/../admin/' }],
    ['without a paragraph', { selector: [{ type: 'TextQuoteSelector', exact: 'a' }] }],
    ['without a quotation', { selector: { type: 'FragmentSelector', value: 'p' } }],
    ['with an object for a text', { selector: [{ type: 'FragmentSelector', value: {} }] }],
  ])('are not understood %s', async (_what, target) => {
    const [item] = written([note]).first.items;
    const changed = { ...item, target: { ...(item!.target as object), ...target } };
    expect(await read([changed, null, 7, 'a'])).toEqual({ notes: [], notUnderstood: 4 });
  });

  it('are not read from the other edition, from too large a file, or from one that holds something else', async () => {
    expect(await read({ ...written([note]), edition: 'members' })).toBe('fileOfOtherEdition');
    expect(await read(Array.from({ length: 10_001 }, () => 1))).toBe('fileTooLarge');
    expect(await readAnnotations('a'.repeat(5_000_001), site)).toBe('fileTooLarge');
    expect(await readAnnotations('{', site)).toBe('fileUnreadable');
    expect(await read({ type: 'FeatureCollection' })).toBe('fileUnreadable');
  });
});

describe('placeOf', () => {
  const paragraph = { id: 'p-2-3', number: '2.3', text: note.quotation, hash: note.hash };
  const other = { ...paragraph, id: 'p-2-4', number: '2.4' };

  it('says whether the paragraph of that number is as it was, has another wording, or is gone', () => {
    expect(placeOf(note, new Map([[paragraph.id, paragraph]]))).toBe('same');
    expect(placeOf(note, new Map([[paragraph.id, { ...paragraph, hash: 'other' }]]))).toBe('changed');
    expect(placeOf(note, new Map())).toBe('gone');
  });

  it('takes no paragraph of another number for it, though it reads the same', () => {
    expect(placeOf(note, new Map([[other.id, other]]))).toBe('gone');
    const moved = new Map([[paragraph.id, { ...paragraph, hash: 'new' }], [other.id, other]]); // prettier-ignore
    expect(placeOf(note, moved)).toBe('changed');
  });
});

describe('mergeNotes', () => {
  const edited = { ...note, text: 'Changed elsewhere', modified: '2026-03-19T10:00:00.000Z' };

  it('adds what is new and nothing twice', () => {
    expect(mergeNotes([], [note, note])).toEqual({ added: [note], same: 1, beside: 0 });
    expect(mergeNotes([note], [{ ...note, id: 'urn:uuid:another' }]).added).toEqual([]);
  });

  it('keeps both versions of a note that was changed in two places, and adds them once', () => {
    const first = mergeNotes([note], [edited]);
    expect(first).toMatchObject({ beside: 1, added: [{ id: `${note.id}#${edited.modified}`, text: edited.text }] });
    expect(mergeNotes([note, ...first.added], [edited]).added).toEqual([]);
  });
});

it('puts notes in the order of meetings, the newest first, and of paragraphs as numbers', () => {
  const older = { ...note, meeting: '/meetings/committees/health/2025-01-01/' };
  const tenth = { ...note, paragraph: 'p-2-10' };
  expect(sortNotes([older, tenth, note])).toEqual([note, tenth, older]);
});
