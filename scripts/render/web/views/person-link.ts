import type { NamedPerson } from '../../../model/person.ts';
import type { Site } from '../site.ts';

/** Somebody's name, with the address of their page where they have one. */
export interface PersonLink {
  readonly name: string;
  readonly href: string | null;
}

/** Returns the link to somebody's page, or their bare name. */
export function linkPerson(who: NamedPerson, site: Site): PersonLink {
  return { name: who.name, href: who.person === null ? null : site.links.href(who.person.path) };
}
