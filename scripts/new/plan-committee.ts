import { nearest } from '../diagnostics/nearest.ts';
import { isSlug, proposeSlug } from '../load/slug-proposal.ts';
import { isExecutive } from '../model/committee.ts';
import { committeeSchema } from '../schema/committee.ts';
import { email as emailSchema } from '../schema/fields.ts';
import { committeeText, type NewCommittee } from './committee-text.ts';
import { faultOfOptions } from './fault-of-options.ts';
import { firstStanding } from './first-standing.ts';
import { nameInFull, readMembers, unknownPerson } from './read-members.ts';

/** What is asked of a new committee; `members` is a text such as `jane-doe:chair sam-bloggs:member`. */
export interface AskedCommittee extends Omit<NewCommittee, 'members'> {
  readonly members: string;
  /** Names its folder; null takes it from the name. */
  readonly slug: string | null;
}

/** What of a root a new committee is held against: the names of its folders and files. */
export interface KnownNames {
  /** The files of people by their slugs, with the email address of each that has one. */
  readonly people: ReadonlyMap<string, string | null>;
  readonly committees: readonly string[];
  /** Standing texts by their slugs, with their titles. */
  readonly standing: ReadonlyMap<string, string>;
}

/** The file to write and what is to be said of it, or why there can be none. */
export type PlannedFile =
  { readonly file: string; readonly text: string; readonly notes: readonly string[] } | { readonly refused: string };

/** The longest name of a file or folder that is made from a name, in characters. */
export const longestSlug = 60;

/** Returns the file of a new committee. */
export function planCommittee(asked: AskedCommittee, known: KnownNames): PlannedFile {
  const { slug, members: typed, parent } = asked;
  const people = [...known.people.keys()];
  const read = readMembers(typed, people);
  if ('refused' in read) return read;
  if (isSlug(asked.contact.name) && /[a-z0-9]/u.test(asked.contact.name) && !known.people.has(asked.contact.name)) {
    return { refused: `--contact: ${unknownPerson(asked.contact.name, people)} ${nameInFull}` };
  }
  if (parent === '') return { refused: '--parent needs a value.' };
  if (parent !== undefined && !known.committees.includes(parent)) {
    const near = nearest(parent, known.committees);
    const mend = near === null ? 'Name the folder of a committee in content/committees/.' : `Did you mean "${near}"?`;
    return { refused: `There is no committee "${parent}" for --parent. ${mend}` };
  }
  const { name, type, quorum } = asked;
  const ofFile = emailSchema.safeParse(known.people.get(asked.contact.name));
  const contact = {
    ...asked.contact,
    ...(asked.contact.email === undefined && ofFile.success && { email: ofFile.data }),
  };
  const committee: NewCommittee = {
    name,
    type,
    ...(parent !== undefined && { parent }),
    ...(quorum !== undefined && { quorum }),
    members: read.members,
    contact,
  };
  const fault = faultOfOptions(committeeSchema, committee);
  if (fault !== null) return { refused: fault };
  const folder = slug ?? cutSlug(proposeSlug(name));
  if (folder === null) {
    return { refused: 'No address can be made from this name. Give one in a to z, 0 to 9 and hyphens with --slug.' };
  }
  if (!isSlug(folder) || folder.length > longestSlug) {
    return { refused: `--slug may hold only a to z, 0 to 9 and hyphens, at most ${longestSlug} of them.` };
  }
  const file = `content/committees/${folder}/committee.md`;
  return { file, text: committeeText(committee), notes: notesOn(committee, folder, known) };
}

/** Returns a slug that is not too long for a name of a file. */
export function cutSlug(slug: string | null): string | null {
  return slug?.slice(0, longestSlug).replace(/-+$/u, '') ?? null;
}

function notesOn({ name, type, members }: NewCommittee, folder: string, { standing }: KnownNames): string[] {
  const { beforeMinutes, afterMinutes } = firstStanding([...standing.keys()]);
  const titles = [...beforeMinutes, ...afterMinutes].map((slug) => standing.get(slug) ?? slug);
  const seemsExecutive = !isExecutive({ type }) && /\b(?:cabinet|executive)\b/iu.test(name);
  return [
    members.length === 0
      ? 'It has no members yet: put them under members: in that file, each with person: and role:.'
      : `It has ${members.length === 1 ? 'one member' : `${members.length} members`}, with no first day: add from: where it is known.`,
    ...(seemsExecutive
      ? [
          'If it is the executive, write "type: cabinet" in that file: key decisions and private business then need notice.',
        ]
      : []),
    titles.length === 0
      ? 'Its first meeting will have no standing items, since content/standing/ holds no texts.'
      : `Its first meeting will have: ${titles.join('; ')}.`,
    `Next: npx cleardays new meeting --committee ${folder}`,
  ];
}
