import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { fakeBrowser, papersOf, pdfOf } from '../../testing/fixtures/fake-browser.ts';
import { packsOf } from '../../testing/fixtures/packs-of.ts';

const archive = archiveOf({
  committees: {
    health: {
      meetings: {
        '2026-04-20': {
          agenda: [{ title: 'Welcome' }],
          minutes: {
            status: 'approved',
            approvedAt: '2026-05-20',
            amendments: ['Ann Lee sent apologies.'],
            body: '## Welcome\n\nText.\n',
          },
          publications: [{ kind: 'agenda', date: '2026-04-10' }],
        },
        '2026-05-20': {
          agenda: [{ minutes: '2026-04-20' }],
          publications: [{ kind: 'agenda', date: '2026-05-12' }],
        },
      },
    },
  },
});

describe('minutes that were approved after the pack which holds them', () => {
  it('are a draft in the pack, and approved with their amendments by themselves, from the same page on', async () => {
    // By themselves they are a page longer, which no paper may be that has not changed.
    const browser = fakeBrowser(({ job }) =>
      pdfOf(String(job.files.get('/pack.html')?.content).includes('front-sheet') ? 3 : 4, papersOf(job)),
    );
    const { papers, diagnostics } = await packsOf(archive, browser);
    const html = (asked: (typeof browser.asked)[number]): string =>
      String(asked.job.files.get('/pack.html')?.content ?? '');
    const printed = browser.asked.map(html).filter((document) => document.includes('Minutes of the'));
    const inPack = printed.find((document) => document.includes('id="front-sheet"')) ?? '';
    const alone = printed.find((document) => !document.includes('id="front-sheet"')) ?? '';
    expect(diagnostics).toEqual([]);
    expect(inPack).toContain('Draft, until a later meeting approves them');
    expect(inPack).not.toContain('Ann Lee sent apologies');
    expect(alone).not.toContain('Draft, until');
    expect(alone).toContain('Ann Lee sent apologies');
    expect(alone).toContain('Approved at the meeting on Wednesday 20 May 2026');
    expect(inPack).not.toContain('Approved at the meeting');
    expect([...papers].map(([path, { map }]) => [path, map.firstPage])).toEqual([
      ['/committees/health/2026-04-20/minutes.pdf', 1],
    ]);
  });
});
