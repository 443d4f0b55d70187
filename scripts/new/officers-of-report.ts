import type { CommitteeMatter } from '../schema/committee.ts';
import type { PersonMatter } from '../schema/person.ts';
import type { Valid } from '../schema/valid-root.ts';
import { nameInFull, unknownPerson } from './read-members.ts';
import { promptsFor, type NewReport } from './report-text.ts';

type Contact = CommitteeMatter['contact'];

/**
 * Returns who answers for a report and whom readers can ask about it, or why nobody can: the lead officer's own address
 * where the file in `content/people/` has one, else the contact of the meeting. `named` is a slug, a name, or null: then there is a prompt in the language `lang`.
 */
export function officersOfReport(
  named: string | null,
  people: readonly Valid<PersonMatter>[],
  contact: Contact,
  lang: string,
): Pick<NewReport, 'leadOfficer' | 'contactOfficer'> | { readonly refused: string } {
  if (named === null || named === '') return { leadOfficer: promptsFor(lang).leadOfficer, contactOfficer: contact };
  const person = people.find(({ slug, matter }) => slug === named || matter.name === named);
  if (person === undefined) {
    const slugs = people.map(({ slug }) => slug);
    // A name with spaces or capitals is somebody without a page.
    if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(named))
      return { refused: `--lead-officer: ${unknownPerson(named, slugs)} ${nameInFull}` };
    return { leadOfficer: named, contactOfficer: contact };
  }
  const { slug, matter } = person;
  const address = matter.email === undefined ? {} : { email: matter.email };
  if (contact.name === slug || contact.name === matter.name) {
    return { leadOfficer: slug, contactOfficer: { ...contact, ...(contact.email === undefined && address) } };
  }
  return { leadOfficer: slug, contactOfficer: matter.email === undefined ? contact : { name: slug, ...address } };
}
