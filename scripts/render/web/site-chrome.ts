import type { Archive } from '../../model/archive.ts';
import type { Contact } from '../../model/contact.ts';
import { sitePaths } from '../../model/site-path.ts';
import type { Assets } from './assets/build-assets.ts';
import type { Links } from './links.ts';
import type { SiteSection } from './site-page.ts';

/** What surrounds every page: head, header, navigation and footer. */
export interface SiteChrome {
  readonly councilName: string;
  readonly websiteHref: string | null;
  readonly homeHref: string;
  readonly searchHref: string;
  readonly lang: string;
  readonly styleHref: string;
  readonly iconHref: string;
  readonly preloadHref: string;
  /** Where each script of the site lies, by its name. */
  readonly scriptHrefs: Readonly<Record<string, string>>;
  readonly themeColour: string;
  readonly feedHref: string;
  readonly dataHref: string;
  readonly isMembersEdition: boolean;
  readonly navigation: readonly { readonly section: SiteSection; readonly href: string; readonly text: string }[];
  readonly footerLinks: readonly { readonly href: string; readonly text: string }[];
  readonly contact: Contact | null;
}

/** Returns what surrounds every page of an archive's site. */
export function buildChrome(archive: Archive, assets: Assets, links: Links): SiteChrome {
  const { council } = archive;
  const navigation: SiteChrome['navigation'] = [
    { section: 'home', href: links.href(sitePaths.home), text: 'Home' },
    { section: 'committees', href: links.href(sitePaths.committees), text: 'Committees' },
    { section: 'calendar', href: links.href(sitePaths.calendar), text: 'Calendar' },
    { section: 'decisions', href: links.href(sitePaths.decisions), text: 'Decisions' },
    { section: 'actions', href: links.href(sitePaths.actions), text: 'Actions' },
    { section: 'people', href: links.href(sitePaths.people), text: 'People' },
    { section: 'indicators', href: links.href(sitePaths.indicators), text: 'Indicators' },
  ];
  return {
    councilName: council.name,
    websiteHref: council.website,
    homeHref: links.href(sitePaths.home),
    searchHref: links.href(sitePaths.search),
    lang: council.languages[0] ?? 'en-GB',
    styleHref: links.href(assets.stylePath),
    iconHref: links.href(assets.iconPath),
    preloadHref: links.href(assets.preloadPath),
    scriptHrefs: Object.fromEntries([...assets.scriptPaths].map(([name, path]) => [name, links.href(path)])),
    themeColour: assets.themeColour,
    feedHref: links.href(sitePaths.feed),
    dataHref: links.href(sitePaths.data),
    isMembersEdition: archive.edition === 'members',
    navigation: navigation.filter(({ section }) => section !== 'indicators' || archive.indicatorSets.length > 0),
    footerLinks: archive.pages.map((page) => ({ href: links.href(page.path), text: page.title })),
    contact: council.contact,
  };
}
