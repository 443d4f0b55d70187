import { isSlug, proposeSlug } from './load/slug-proposal.ts';
import { committeeText, type NewCommittee } from './new/committee-text.ts';
import { committeeSchema } from './schema/committee.ts';
import { writeNewFile } from './write/write-new-file.ts';

/** What came of making something: the file it stands in, or why nothing was written, with how to mend it. */
export type Making = { readonly file: string } | { readonly refused: string };

/** The longest name of a folder that is made from a name, in characters. */
const longestSlug = 60;

/**
 * Makes a committee without members in a root. `slug` names its folder; null takes it from the name. Nothing that
 * stands is overwritten. Throws an OfficerError where the machine refuses.
 */
export async function createCommittee(root: string, asked: NewCommittee, slug: string | null): Promise<Making> {
  const sound = committeeSchema.safeParse({ ...asked, members: [] });
  if (!sound.success) {
    const { path, message } = sound.error.issues[0] ?? { path: [], message: '' };
    const option = path
      .join('-')
      .replace(/^contact-name$/u, 'contact')
      .replace(/^contact-/u, '');
    return { refused: `--${option} cannot be used: ${message}.` };
  }
  const folder = slug ?? proposeSlug(asked.name)?.slice(0, longestSlug).replace(/-+$/u, '') ?? null;
  if (folder === null) {
    return { refused: 'No address can be made from this name. Give one in a to z, 0 to 9 and hyphens with --slug.' };
  }
  if (!isSlug(folder) || folder.length > longestSlug) {
    return { refused: `--slug may hold only a to z, 0 to 9 and hyphens, at most ${longestSlug} of them.` };
  }
  const file = `content/committees/${folder}/committee.md`;
  const outcome = await writeNewFile(root, file, committeeText(asked));
  if (outcome === 'made') return { file };
  return {
    refused:
      outcome === 'exists'
        ? `${file} exists already and was left as it is. Give the new committee another folder with --slug.`
        : 'There is no folder content here. Say with --root where your root is.',
  };
}
