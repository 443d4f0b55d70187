import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readOutput } from '../load/read-output.ts';
import { readSuppliedFile } from '../load/read-supplied-file.ts';
import { listCitedFiles } from '../model/list-cited-files.ts';
import { renderApi } from '../render/api/render-api.ts';
import { renderFeeds } from '../render/feeds/render-feeds.ts';
import { isPhotograph, withoutCameraNotes } from '../render/pictures/without-camera-notes.ts';
import { renderOfflineManifests } from '../render/web/offline/render-offline-manifests.ts';
import { renderWebsite } from '../render/web/render-website.ts';
import type { OutputWriter } from '../write/open-staging.ts';
import { writeFiles, writeTexts } from '../write/write-files.ts';
import type { Prepared } from './prepare.ts';
import type { Pdfs } from './print-packs.ts';

/**
 * Writes the pages, feeds, cited files and lists for offline reading of an edition into a folder. Returns the texts that
 * web servers are set up with, which are no part of it, by their paths.
 */
export async function renderPages(
  { archive, ...sources }: Prepared,
  folder: OutputWriter,
  pdfs: Pdfs,
): Promise<{ diagnostics: readonly Diagnostic[]; hosting: readonly (readonly [path: string, text: string])[] }> {
  const pageMaps = new Map([...pdfs].map(([path, { map, bytes }]) => [path, { map, bytes }]));
  const out = folder.folder;
  const { diagnostics, chartFiles, hosting } = await renderWebsite(archive, { ...sources, pageMaps, out });
  await writeFiles(chartFiles, folder);
  await writeFiles(sources.pictures.values(), folder);
  await writeTexts(renderFeeds(archive, sources.bodies), folder);
  await writeTexts(renderApi(archive, { bodies: sources.bodies, pdfs: pageMaps }), folder);
  for (const { file, path } of listCitedFiles(archive, sources.bodies)) {
    const from = sources.pathOf(file);
    const bare = isPhotograph(file) ? await withoutCameraNotes(await readSuppliedFile(from)) : null;
    await (bare === null ? folder.copy(from, path) : folder.write(path, bare));
  }
  // Last, since they say what all other files are.
  const manifests = renderOfflineManifests(archive, { output: await readOutput(out), pdfs });
  for await (const [path, text] of manifests) await folder.write(path, text);
  return { diagnostics, hosting: hosting.map(({ name, text }) => [`/${name}`, text] as const) };
}
