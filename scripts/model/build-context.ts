import type { ValidRoot } from '../schema/valid-root.ts';
import type { Edition } from './archive.ts';
import type { Council } from './council.ts';
import type { PeopleDirectory } from './people/build-people.ts';
import type { SuppliedPdfs } from './supplied-pdf.ts';

/** What every part of a build needs to know. */
export interface BuildContext {
  readonly root: ValidRoot;
  readonly edition: Edition;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The day up to which publications count as out: today, but in a preview the end of time. */
  readonly publishedBy: string;
  /** Whether minutes that are still being written are there too. */
  readonly showsUnfinished: boolean;
  readonly council: Council;
  readonly directory: PeopleDirectory;
  readonly pdfs: SuppliedPdfs;
}
