import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { renderBodies } from '../markdown/render-bodies.ts';
import { english } from '../../words/en/english.ts';
import { listContents } from './list-contents.ts';
import { listPapers } from './list-papers.ts';
import { createPageSlots } from './page-slots.ts';

const meeting = {
  agenda: [{ report: 'one' }],
  reports: {
    one: {
      subject: 'One',
      contents: true,
      body: '## First & last\n\nText.\n\n### Within\n\nText.\n\n:::appendix{title="Terms"}\nText.\n:::\n',
      appendices: [{ title: 'Two', report: 'two' }],
    },
    two: { subject: 'Two', body: '## Own\n\nText.\n' },
  },
  publications: [{ kind: 'agenda' as const, date: '2026-05-12' }],
};

describe('the contents of a report', () => {
  it('are its sections and appendices, each with its page', () => {
    const archive = archiveOf({ committees: { health: { meetings: { '2026-05-20': meeting } } } });
    const { bodies } = renderBodies(archive, { cache: { get: () => null, set: () => undefined }, fingerprint: '' });
    const papers = listPapers(archive.meetings[0]!.packs[0]!, () => []);
    const slots = createPageSlots();
    const entries = listContents(papers[0]!, papers, { bodies, slots, words: english });
    expect(entries.map(({ target, number, text }) => [target, number, text])).toEqual([
      ['paper-1-section-1', '1.', 'First & last'],
      ['paper-1-appendix-1', '', 'Appendix: Terms'],
      ['paper-2', '', 'Appendix A: Two'],
    ]);
    const map = { firstPage: 1, pageCount: 20, items: {}, papers: {}, anchors: {} };
    const places = {
      'paper-1': { first: 3, last: 8, anchors: { 'section-1': 4, 'appendix-1': 7 } },
      'paper-2': { first: 9, last: 12, anchors: {} },
    };
    const pages = slots.fill({ map, places });
    expect(pages).toEqual(['4', '7', '9']);
    expect(archive.reports[0]).toMatchObject({ contents: true, cover: false });
  });
});
