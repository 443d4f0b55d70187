import type { PublicationRecordMatter } from '../../schema/publication-record.ts';
import type { FinishedFacts } from '../finished-pdf.ts';
import type { Meeting, Pack } from '../meeting.ts';
import type { Bodies } from '../rendered-body.ts';
import { paperPdfPath } from '../site-path.ts';
import { papersOf, pathOf, publishedFactsOf } from './published-facts.ts';
import { recordOf } from './record-of.ts';

/** A record to be kept of a publication. */
export interface RecordToKeep {
  readonly pack: Pack;
  /** Relative to the root. */
  readonly file: string;
  readonly matter: PublicationRecordMatter;
  /** `same` where the record that is there says the same of what was published, and need not be written. */
  readonly state: 'new' | 'renewed' | 'same';
}

/** What a record is made from. */
interface RecordSources {
  readonly bodies: Bodies;
  readonly printed: ReadonlyMap<string, FinishedFacts>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Returns the seal of a record, whether it has one already or not. */
  readonly sealOf: (record: Omit<PublicationRecordMatter, 'seal'>) => string;
}

/**
 * Returns a record of each publication of a meeting that has been made by today, from what a build
 * printed of it. Publications without a finished pack are left out.
 */
export function buildRecords(meeting: Meeting, built: RecordSources): RecordToKeep[] {
  return meeting.packs.flatMap((pack) => {
    const finished = built.printed.get(pack.path);
    if (finished === undefined) return [];
    const facts = publishedFactsOf(pack, built.bodies);
    const record = {
      ...facts,
      recorded: built.today,
      items: facts.items.map((item) => {
        const range = finished.map.items[item.number];
        return range === undefined ? item : { ...item, pages: [range.first, range.last] as [number, number] };
      }),
      files: filesOf(pack, built.printed),
    };
    const matter = { ...record, seal: built.sealOf(record) };
    const former = recordOf(facts, meeting);
    const isSame = former !== null && built.sealOf({ ...former, recorded: built.today }) === matter.seal;
    return [
      {
        pack,
        file: `${folderOf(meeting)}/published/${facts.kind}-${facts.number}.json`,
        matter,
        state: isSame ? ('same' as const) : former === null ? ('new' as const) : ('renewed' as const),
      },
    ];
  });
}

/** The minutes of an earlier meeting are left out: by themselves they change when they are approved. */
function filesOf(pack: Pack, printed: ReadonlyMap<string, FinishedFacts>): PublicationRecordMatter['files'] {
  const papers = papersOf(pack).filter(({ kind }) => kind === 'report');
  return [pack.path, ...papers.map((paper) => paperPdfPath(pathOf(paper)))].flatMap((path) => {
    const facts = printed.get(path);
    if (facts === undefined) return [];
    const { firstPage, pageCount } = facts.map;
    return [{ path, sha256: facts.sha256, bytes: facts.bytes, firstPage, pageCount }];
  });
}

function folderOf({ source: { file } }: Meeting): string {
  return file.slice(0, file.lastIndexOf('/'));
}
