import { describe, expect, it } from 'vitest';
import { incompressible } from '../testing/fixtures/incompressible.ts';
import { outputOf } from '../testing/fixtures/output-of.ts';
import { sampleCommittee, sampleMeeting } from '../testing/sample-archive.ts';
import { checkWeight } from './check-weight.ts';

const meeting = sampleMeeting(sampleCommittee('health', 'Health Committee'), '2019-07-03');
const style = '<link rel="stylesheet" href="/meetings/assets/site.0123456789.css">';

async function weigh(html: string, files: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const output = outputOf({ [`${meeting.path}index.html`]: html, ...files });
  const found = await checkWeight(output, { meetings: [meeting], reports: [], minutes: [] });
  return found.map(({ code, file }) => `${code} ${file}`);
}

describe('checkWeight', () => {
  const heavy = `PAGE_HEAVY ${meeting.source.file}`;

  it('is content with a page that is large but compresses well', async () => {
    expect(await weigh('word '.repeat(100_000))).toEqual([]);
  });

  it('names the file whose page is too heavy', async () => {
    expect(await weigh(incompressible(40_000))).toEqual([]);
    expect(await weigh(incompressible(52_000))).toEqual([heavy]);
  });

  it('counts the style sheet and scripts that the page names', async () => {
    const html = `${style}${incompressible(34_000)}`;
    expect(await weigh(html, { '/assets/site.0123456789.css': incompressible(15_000) })).toEqual([heavy]);
    expect(await weigh(html, { '/assets/site.0123456789.css': incompressible(5_000) })).toEqual([]);
  });

  it('passes a meeting whose page is not in the output', async () => {
    expect(await checkWeight(outputOf({}), { meetings: [meeting], reports: [], minutes: [] })).toEqual([]);
  });
});
