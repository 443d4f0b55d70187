// Eleventy by itself, for a preview: `npx @11ty/eleventy --serve` writes .cache/eleventy/ and never dist/.
// The website of a build is rendered by the same plugin, called from scripts/pipeline.ts.
import { configureEleventy } from './scripts/pipeline.ts';

export default async function (eleventyConfig) {
  await configureEleventy(eleventyConfig, import.meta.dirname);
  return { dir: { input: 'templates/pages', output: '.cache/eleventy' } };
}
