import { describe, expect, it } from 'vitest';
import type { PageFacts } from './site-page.ts';
import { titlePages } from './title-pages.ts';

const page = (title: string, distinction?: string): PageFacts => ({
  kind: 'report',
  path: '/a/',
  title,
  ...(distinction === undefined ? {} : { distinction }),
  description: null,
  section: 'other',
  lang: null,
  breadcrumbs: [],
  listed: true,
  view: () => ({}),
});
const titlesOf = (...pages: PageFacts[]) => titlePages(pages, 'Council').map(({ fullTitle }) => fullTitle);

describe('titlePages', () => {
  it('ends each title with the council', () => {
    expect(titlesOf(page('Access'))).toEqual(['Access – Council']);
  });

  it('tells pages of one title apart by what distinguishes them', () => {
    expect(titlesOf(page('Access', 'item 5'), page('Access', 'item 6'), page('Other', 'item 7'))).toEqual([
      'Access (item 5) – Council',
      'Access (item 6) – Council',
      'Other – Council',
    ]);
  });

  it('counts where nothing else tells them apart', () => {
    expect(titlesOf(page('Access', 'item 5'), page('Access', 'item 5'), page('Access'))).toEqual([
      'Access (item 5) – Council',
      'Access (item 5) (2) – Council',
      'Access – Council',
    ]);
  });
});
