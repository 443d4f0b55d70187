import type { SiteChrome } from '../../../scripts/render/web/site-chrome.ts';
import type { SiteSection } from '../../../scripts/render/web/site-page.ts';
import type { ComponentExamples } from '../component-example.ts';

export const exampleChrome: SiteChrome = {
  councilName: 'Harrowmere Borough Council',
  logo: null,
  websiteHref: 'https://harrowmere.example',
  homeHref: '/meetings/',
  searchHref: '/meetings/search/',
  lang: 'en-GB',
  contentLang: 'en-GB',
  styleHref: '/meetings/assets/site.css',
  iconHref: '/meetings/assets/icon.svg',
  scriptHrefs: {},
  preloadHrefs: ['/meetings/assets/font.woff2'],
  themeColour: '#1d4f5c',
  feedHref: '/meetings/feed.xml',
  dataHref: '/meetings/data/',
  isMembersEdition: false,
  isPreview: false,
  navigation: [
    { section: 'home', href: '/meetings/', text: 'Home' },
    { section: 'committees', href: '/meetings/committees/', text: 'Committees' },
  ],
  footerLinks: [{ href: '/meetings/pages/accessibility/', text: 'Accessibility' }],
  contact: { name: 'Democratic Services', telephone: '01632 960100', email: null },
};

export const siteHeaderExamples: ComponentExamples<[SiteChrome, SiteSection]> = {
  macro: 'siteHeader',
  examples: [
    {
      name: 'of the public edition',
      parameters: [exampleChrome, 'committees'],
      shows: [
        'href="/meetings/committees/" aria-current="true"',
        'Harrowmere Borough Council',
        'action="/meetings/search/"',
        'href="/meetings/search/"',
      ],
      hides: ['not for publication'],
    },
    {
      name: 'with a logo, which says the name of the council once',
      parameters: [{ ...exampleChrome, logo: { src: '/meetings/assets/logo.png', width: 320, height: 80 } }, 'home'],
      shows: [
        'src="/meetings/assets/logo.png" width="320" height="80" alt="Harrowmere Borough Council"',
        'aria-hidden="true"',
      ],
    },
    {
      name: 'of the search page, which has a form of its own',
      parameters: [exampleChrome, 'search'],
      shows: ['Committee meetings and papers'],
      hides: ['<form', '>Search<'],
    },
    {
      name: 'of the members’ edition',
      parameters: [{ ...exampleChrome, isMembersEdition: true }, 'home'],
      shows: ['not for publication'],
    },
    {
      name: 'of a preview',
      parameters: [{ ...exampleChrome, isPreview: true }, 'home'],
      shows: ['not yet published'],
      hides: ['not for publication'],
    },
  ],
};
