import type { PersonMatter } from '../../schema/person.ts';
import type { Valid } from '../../schema/valid-root.ts';
import { buildBody } from '../build-markdown.ts';
import type { Contact } from '../contact.ts';
import type { NamedPerson, Person } from '../person.ts';
import { personPath } from '../site-path.ts';
import type { UnderConstruction } from '../under-construction.ts';

/** The people of a root, and how names in papers lead to them. */
export interface PeopleDirectory {
  /** In the order of their last names. Their memberships are filled in once the committees are built. */
  readonly people: readonly UnderConstruction<Person>[];
  /** Whom a paper names: the person of that slug, or the plain text. */
  readonly named: (text: string) => NamedPerson;
}

/** Returns the directory of a root's people. */
export function buildPeople(
  files: readonly Valid<PersonMatter>[],
  pictures: ReadonlySet<string> = new Set(),
): PeopleDirectory {
  const people = files.map((file) => buildPerson(file, pictures)).sort(byLastName);
  const bySlug = new Map(people.map((person) => [person.slug, person]));
  return {
    people,
    named: (text) => {
      const person = bySlug.get(text) ?? null;
      return { name: person?.fullName ?? text, person };
    },
  };
}

/** Returns a contact as it was typed, whose name may be the slug of a person. */
export function buildContact(
  typed: { readonly name: string; readonly telephone?: string | undefined; readonly email?: string | undefined },
  directory: PeopleDirectory,
): Contact {
  return {
    name: directory.named(typed.name).name,
    telephone: typed.telephone ?? null,
    email: typed.email ?? null,
  };
}

function buildPerson(file: Valid<PersonMatter>, pictures: ReadonlySet<string>): UnderConstruction<Person> {
  const { slug, matter } = file;
  return {
    slug,
    path: personPath(slug),
    name: matter.name,
    title: matter.title ?? null,
    fullName: matter.title === undefined ? matter.name : `${matter.title} ${matter.name}`,
    kind: matter.kind ?? 'member',
    ward: matter.ward ?? null,
    group: matter.group ?? null,
    from: matter.from ?? null,
    until: matter.until ?? null,
    absenceApprovedUntil: matter.absenceApprovedUntil ?? null,
    email: matter.email ?? null,
    photo: findPhoto(matter.photo, pictures),
    lang: matter.lang ?? null,
    profile: buildBody(file),
    memberships: [],
  };
}

/** A photograph lies beside the people, or beside the council's file. */
function findPhoto(photo: string | undefined, pictures: ReadonlySet<string>): string | null {
  if (photo === undefined) return null;
  return [`content/people/${photo}`, `content/${photo}`].find((file) => pictures.has(file)) ?? null;
}

const collator = new Intl.Collator('en');

function byLastName(a: Person, b: Person): number {
  return (
    collator.compare(lastNameOf(a), lastNameOf(b)) ||
    collator.compare(a.name, b.name) ||
    collator.compare(a.slug, b.slug)
  );
}

function lastNameOf(person: Person): string {
  return person.name.split(/\s+/u).at(-1) ?? '';
}
