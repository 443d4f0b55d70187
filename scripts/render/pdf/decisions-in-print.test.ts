import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { fakeBrowser } from '../../testing/fixtures/fake-browser.ts';
import { packsOf } from '../../testing/fixtures/packs-of.ts';

const decision = {
  title: 'Roof of the "depot" & yard',
  decidedBy: 'Ben Ray',
  date: '2026-03-25',
  published: '2026-03-27',
  reasons: 'It *leaks*.',
  options: 'A new roof.',
  authority: 'Paragraph 4.',
  callIn: 'applies' as const,
  corrections: [{ date: '2026-04-09', text: 'The day was wrong.' }],
  body: '## One\n\nThat it be mended, see [below](#one).\n',
};

/** The documents that are printed of a council with these decisions, and its PDFs. */
async function printed(today: string, decisions: Readonly<Record<string, typeof decision & { lang?: string }>>) {
  const browser = fakeBrowser();
  const { papers, diagnostics } = await packsOf(archiveOf({ decisions }, { today }), browser);
  const texts = browser.asked.map(({ job }) => ({
    html: String(job.files.get('/pack.html')?.content),
    css: String(job.files.get('/print.css')?.content),
  }));
  return { documents: texts, paths: [...papers.keys()], diagnostics };
}

describe('a decision outside meetings, printed', () => {
  it('is a PDF of its own with all that its record has, under the name of who took it', async () => {
    const { documents, paths, diagnostics } = await printed('2026-06-01', { roof: decision });
    expect([paths, diagnostics]).toEqual([['/decisions/roof.pdf'], []]);
    const { html = '', css = '' } = documents[0] ?? {};
    for (const words of [
      'Roof of the &quot;depot&quot; &amp; yard',
      'It <em>leaks</em>',
      'A new roof.',
      'Paragraph 4.',
    ]) {
      expect(html).toContain(words);
    }
    expect(html).toContain('The day was wrong.');
    expect(html).not.toContain('front-sheet');
    expect(css).toContain('Decision of Ben Ray, 25 March 2026');
    const ids = [...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/gu)) expect(['scale', ...ids]).toContain(target);
  });

  it('says the same of its call-in on every day', async () => {
    const on = async (today: string) => (await printed(today, { roof: { ...decision, corrections: [] } })).documents;
    expect(await on('2026-04-07')).toEqual(await on('2026-05-01'));
  });

  it('is not printed before it is published', async () => {
    expect((await printed('2026-03-26', { roof: decision })).paths).toEqual([]);
  });

  it('speaks the language of its text', async () => {
    const { documents } = await printed('2026-06-01', { roof: { ...decision, lang: 'cy' } });
    expect(documents[0]?.html).toContain('Rhesymau');
    expect(documents[0]?.html).toContain('lang="cy"');
  });
});
