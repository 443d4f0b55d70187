import { exampleChrome } from '../site-header/examples.ts';
import type { SiteChrome } from '../../../scripts/render/web/site-chrome.ts';
import type { ComponentExamples } from '../component-example.ts';

export const siteFooterExamples: ComponentExamples<[SiteChrome]> = {
  macro: 'siteFooter',
  examples: [
    {
      name: 'with everything',
      parameters: [exampleChrome],
      shows: ['Accessibility', 'main website', 'News feed', 'Data and feeds'],
    },
    {
      name: 'of a council without website and contact',
      parameters: [{ ...exampleChrome, websiteHref: null, contact: null }],
      shows: ['News feed'],
      hides: ['main website', 'Telephone'],
    },
  ],
};
