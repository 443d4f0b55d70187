import type { Words } from '../../words/words.ts';
import { wordsOf } from '../../words/words-of.ts';
import type { Contact } from '../../model/contact.ts';
import type { Council } from '../../model/council.ts';
import { sitePaths } from '../../model/site-path.ts';
import type { Assets } from './assets/build-assets.ts';
import { picturePlace, type PicturePlace } from './picture-place.ts';
import type { Site } from './site.ts';
import type { SiteSection } from './site-page.ts';

/** What surrounds every page: head, header, navigation and footer. */
export interface SiteChrome {
  readonly councilName: string;
  readonly logo: PicturePlace | null;
  readonly websiteHref: string | null;
  readonly homeHref: string;
  readonly searchHref: string;
  /** The language of its words, BCP 47. */
  readonly lang: string;
  /** The language of texts that name none, BCP 47. */
  readonly contentLang: string;
  readonly styleHref: string;
  readonly iconHref: string;
  readonly preloadHrefs: readonly string[];
  /** Where each script of the site lies, by its name. */
  readonly scriptHrefs: Readonly<Record<string, string>>;
  readonly themeColour: string;
  readonly feedHref: string;
  readonly dataHref: string;
  readonly isMembersEdition: boolean;
  readonly isPreview: boolean;
  readonly navigation: readonly { readonly section: SiteSection; readonly href: string; readonly text: string }[];
  readonly footerLinks: readonly { readonly href: string; readonly text: string }[];
  readonly contact: Contact | null;
}

/** Returns what surrounds every page of a site that speaks with the words given. */
export function buildChrome(
  site: Pick<Site, 'archive' | 'links' | 'pictures'>,
  assets: Assets,
  words: Words,
): SiteChrome {
  const { archive, links } = site;
  const { council } = archive;
  const navigation: SiteChrome['navigation'] = [
    { section: 'home', href: links.href(sitePaths.home), text: words.chrome.home },
    { section: 'committees', href: links.href(sitePaths.committees), text: words.chrome.committees },
    { section: 'calendar', href: links.href(sitePaths.calendar), text: words.chrome.calendar },
    { section: 'decisions', href: links.href(sitePaths.decisions), text: words.chrome.decisions },
    { section: 'actions', href: links.href(sitePaths.actions), text: words.chrome.actions },
    { section: 'people', href: links.href(sitePaths.people), text: words.chrome.people },
    { section: 'indicators', href: links.href(sitePaths.indicators), text: words.chrome.indicators },
  ];
  return {
    councilName: council.name,
    logo: picturePlace(council.brand.logo, site),
    websiteHref: council.website,
    homeHref: links.href(sitePaths.home),
    searchHref: links.href(sitePaths.search),
    lang: languageOf(words, council),
    contentLang: council.languages[0] ?? words.language,
    styleHref: links.href(assets.stylePath),
    iconHref: links.href(assets.iconPath),
    preloadHrefs: assets.preloadPaths.map((path) => links.href(path)),
    scriptHrefs: Object.fromEntries([...assets.scriptPaths].map(([name, path]) => [name, links.href(path)])),
    themeColour: assets.themeColour,
    feedHref: links.href(sitePaths.feed),
    dataHref: links.href(sitePaths.data),
    isMembersEdition: archive.edition === 'members',
    isPreview: archive.isPreview,
    navigation: navigation.filter(({ section }) => section !== 'indicators' || archive.indicatorSets.length > 0),
    footerLinks: archive.pages.map((page) => ({ href: links.href(page.path), text: page.title })),
    contact: council.contact,
  };
}

/** The council's own tag where it speaks of the same language: `cy-GB`. */
function languageOf(words: Words, { languages }: Council): string {
  return languages.find((language) => wordsOf(language) === words) ?? words.language;
}
