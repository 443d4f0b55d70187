import { sep } from 'node:path';
import nunjucks from 'nunjucks';

/**
 * Loads templates from folders, the first that has one, and compiles those that are not the package's own as soon as
 * they are found: Nunjucks tells of a fault in an included template only when nobody listens any more.
 */
export class TemplateLoader extends nunjucks.FileSystemLoader {
  readonly #ownFolders: readonly string[];

  constructor(ownFolders: readonly string[], otherFolders: readonly string[]) {
    super([...ownFolders, ...otherFolders]);
    this.#ownFolders = ownFolders;
  }

  /** Returns the source of a template. Throws Nunjucks' error where it is a root's own and cannot be compiled. */
  override getSource(name: string): nunjucks.LoaderSource {
    const source = super.getSource(name);
    // Nunjucks means "not found" by null, which its types do not say.
    const path = (source as nunjucks.LoaderSource | null)?.path ?? '';
    if (this.#ownFolders.some((folder) => path.startsWith(`${folder}${sep}`))) {
      nunjucks.precompileString(source.src, { name: path });
    }
    return source;
  }
}
