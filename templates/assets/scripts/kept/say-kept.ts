import type { OfflineManifest } from '../../../../scripts/render/web/offline/offline-manifest.ts';
import { count, say, sayAge, sayDay, sayKilobytes, type Words } from '../fill-words.ts';
import type { KeptRecord } from './shelf.ts';

/** Returns what a pack would take: `About 1.6 MB: 6 pages and 2 documents.` */
export function saySize(words: Words, manifest: OfflineManifest, lang: string): string {
  return say(words, 'size', valuesOf(words, manifest, lang));
}

/** Returns what is kept, since when, and how old it is. */
export function sayKept(words: Words, { manifest, keptAt }: KeptRecord, lang: string): string {
  const values = { ...valuesOf(words, manifest, lang), day: sayDay(words, keptAt), age: sayAge(words, keptAt, lang) };
  return say(words, 'kept', values);
}

function valuesOf(words: Words, manifest: OfflineManifest, lang: string): Readonly<Record<string, string>> {
  return {
    size: sayKilobytes(manifest.kilobytes, lang),
    pages: count(words, 'pages', manifest.pages, lang),
    documents: count(words, 'documents', manifest.documents, lang),
  };
}
