import { english } from '../words/en/english.ts';
import { wordsFor } from '../words/words-of.ts';
import type { CouncilMatter } from '../schema/council.ts';
import type { Valid } from '../schema/valid-root.ts';
import { buildBody, buildMarkdown } from './build-markdown.ts';
import type { Council, Jurisdiction } from './council.ts';
import { buildContact, type PeopleDirectory } from './people/build-people.ts';

/**
 * Clear days of notice by jurisdiction. England: five (Local Government Act 1972 s.100A(6)(a) and s.100B(3), as changed
 * by SI 2002/715). Wales: three, the sections as they stood before that order, which is for England alone. Scotland:
 * three (Local Government (Scotland) Act 1973 s.50A(6)(a), s.50B(3)). Northern Ireland: five (Local Government Act
 * (Northern Ireland) 2014 Part 8).
 */
const clearDaysOf: Readonly<Record<Jurisdiction, number>> = {
  england: 5,
  wales: 3,
  scotland: 3,
  'northern-ireland': 5,
};

/** The colour of pages and packs for councils that have set none. */
const defaultColour = '#1d4f5c';

/** Returns the publishing body with the defaults of its jurisdiction. */
export function buildCouncil(
  file: Valid<CouncilMatter>,
  directory: PeopleDirectory,
  pictures: ReadonlySet<string> = new Set(),
): Council {
  const { matter } = file;
  const address = new URL(matter.url);
  const basePath = address.pathname.replace(/\/+$/u, '');
  const languages = matter.languages ?? [english.language];
  const pictureResolution = matter.print?.pictureResolution ?? 220;
  return {
    name: matter.name,
    shortName: matter.shortName ?? matter.name,
    jurisdiction: matter.jurisdiction,
    clearDays: matter.clearDays ?? clearDaysOf[matter.jurisdiction],
    callInDays: matter.callInDays ?? 5,
    keyDecisionDays: matter.keyDecisionDays ?? 'calendar',
    reportDeadline: matter.reportDeadline ?? null,
    url: `${address.origin}${basePath}`,
    basePath,
    website: matter.website ?? null,
    licence: matter.licence ?? null,
    address: buildMarkdown(file, ['address'], matter.address),
    properOfficer: { ...matter.properOfficer, name: directory.named(matter.properOfficer.name).name },
    contact: matter.contact === undefined ? null : buildContact(matter.contact, directory),
    paperless: buildMarkdown(file, ['paperless'], matter.paperless),
    recording: buildMarkdown(file, ['recording'], matter.recording),
    brand: {
      colour: matter.brand?.colour ?? defaultColour,
      logo: [`content/${matter.brand?.logo ?? ''}`].find((file) => pictures.has(file)) ?? null,
    },
    rightHandStarts: matter.print?.rightHandStarts ?? true,
    pictureResolution: pictureResolution === 'full' ? null : pictureResolution,
    languages,
    words: wordsFor(languages[0] ?? null, english),
    about: buildBody(file),
    checks: matter.checks ?? {},
  };
}
