import { nearest } from '../diagnostics/nearest.ts';
import { committeeSchema } from '../schema/committee.ts';
import type { NewMember } from './committee-text.ts';

const { role: roleSchema } = committeeSchema.shape.members.element.shape;

const roles: readonly string[] = roleSchema.options;

/**
 * Returns the members of a text such as `jane-doe:chair sam-bloggs`, who are members where no part is named, or why one of
 * them cannot be one. `people` are the slugs of `content/people/`.
 */
export function readMembers(
  text: string,
  people: readonly string[],
): { readonly members: readonly NewMember[] } | { readonly refused: string } {
  const members: NewMember[] = [];
  for (const word of text.split(/[\s,]+/u).filter((part) => part !== '')) {
    const [person = '', ...rest] = word.split(':');
    const role = rest.length === 0 ? 'member' : rest.join(':').toLowerCase();
    if (!people.includes(person)) return { refused: unknownPerson(person, people) };
    const sound = roleSchema.safeParse(role);
    if (!sound.success) {
      const near = nearest(role, roles);
      const meant = near === null ? '' : ` Did you mean "${person}:${near}"?`;
      return { refused: `"${role}" is no part in a committee: it must be one of ${roles.join(', ')}.${meant}` };
    }
    if (members.some((member) => member.person === person))
      return { refused: `"${person}" stands twice in --members.` };
    members.push({ person, role: sound.data });
  }
  return { members };
}

/** Says that there is no such person, and whom may have been meant. */
export function unknownPerson(slug: string, people: readonly string[]): string {
  const near = nearest(slug, people);
  const mend = near === null ? 'Write that file first, with a name: in it.' : `Did you mean "${near}"?`;
  return `There is no file content/people/${slug}.md. ${mend}`;
}

/** What to do about somebody who is to have no page. */
export const nameInFull = 'Somebody without a page is named in full, such as "Ann Lee".';
