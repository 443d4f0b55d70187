import { didYouMean, entry } from '../catalogue-entry.ts';

/** A slug that leads nowhere, and the one that may have been meant. */
interface Unknown {
  readonly slug: string;
  readonly nearest: string | null;
}

/** Findings about people, committees, papers and files that others name, and about sets and settings. */
export const referenceEntries = {
  PERSON_UNKNOWN: entry<Unknown>({
    severity: 'error',
    message: ({ slug }) => `There is no person "${slug}" in content/people/.`,
    why: () =>
      'A single word in small letters, with or without hyphens, stands for a file in content/people/; any other text is shown as it is.',
    fix: ({ slug, nearest }) =>
      didYouMean(nearest, `Write content/people/${slug}.md, or the name as people read it, with a capital.`),
  }),
  PERSON_DATES_REVERSED: entry<{ from: string; until: string }>({
    severity: 'error',
    message: ({ from, until }) => `The last day ${until} comes before the first day ${from}.`,
    why: () => 'Such a time in office holds no day at all.',
    fix: () => 'Correct "from" or "until".',
  }),
  COMMITTEE_UNKNOWN: entry<Unknown>({
    severity: 'error',
    message: ({ slug }) => `There is no committee "${slug}" in content/committees/.`,
    why: () => 'A committee is named by the folder that holds its committee.md.',
    fix: ({ nearest }) => didYouMean(nearest, 'Name the folder of a committee.'),
  }),
  COMMITTEE_CYCLE: entry<{ chain: readonly string[] }>({
    severity: 'error',
    message: ({ chain }) => `The committee stands above itself: ${chain.join(', below ')}.`,
    why: () => 'The committees above one another must lead to one that has no parent.',
    fix: () => 'Take out or correct one "parent" of these.',
  }),
  MEMBERSHIP_TWICE: entry<{ person: string; other: string }>({
    severity: 'error',
    message: ({ person, other }) => `"${person}" is listed twice for the same days (also ${other}).`,
    why: () => 'The front sheet and the count of attendance would name the person twice.',
    fix: () => 'Delete one of the two, or set "from" and "until" so that they follow each other.',
  }),
  STANDING_UNKNOWN: entry<Unknown>({
    severity: 'error',
    message: ({ slug }) => `There is no standing text "${slug}" in content/standing/.`,
    why: () => 'The item would stand on the agenda without title and text.',
    fix: ({ slug, nearest }) => didYouMean(nearest, `Write content/standing/${slug}.md.`),
  }),
  REPORT_MISSING: entry<Unknown & { folder: string; exempt: boolean; appendix: boolean }>({
    severity: 'error',
    message: ({ slug, folder }) => `There is no report "${slug}" in ${folder}.`,
    why: ({ exempt, appendix }) =>
      appendix
        ? `Appendices are looked for in the folder of the meeting${exempt ? ', those of an exempt report in exempt/' : ''}.`
        : exempt
          ? 'The papers of an exempt or confidential item are looked for in the exempt/ folder of the meeting.'
          : "The papers of an item are looked for in the meeting's own folder.",
    fix: ({ slug, nearest, exempt, appendix }) =>
      didYouMean(
        nearest,
        exempt || appendix
          ? `Put ${slug}.md into that folder.`
          : `Put ${slug}.md into the folder; say "toFollow: true" if it comes later, or why it is exempt if it is.`,
      ),
  }),
  REPORT_EXPOSED: entry<{ slug: string; folder: string }>({
    severity: 'error',
    message: ({ slug }) =>
      `The report "${slug}" of an exempt or confidential item lies in the open folder of the meeting.`,
    why: () => 'What lies there is part of the public edition.',
    fix: ({ slug, folder }) =>
      `Move ${slug}.md into ${folder}/exempt/. If a decision has made it public, say so on the item: "released: { date: 2026-05-04, by: minute 34 of 4 May 2026 }".`,
  }),
  ITEM_CLOSED_IN_PART_A: entry<object>({
    severity: 'error',
    message: () => 'This item is in Part A, which is open to the public, and its papers are withheld.',
    why: () => 'The public would be present for business of which they may not see the papers.',
    fix: () =>
      'Put it back into Part B; or, if it is now open, take "exempt:" or "confidential:" out and move its papers from exempt/ into the meeting’s own folder. Of business that is open in part, make two items.',
  }),
  RELEASE_WITHOUT_GROUND: entry<object>({
    severity: 'error',
    message: () => 'This item says by what its papers were released, but not why they were withheld before.',
    why: () => 'The history on its page and in print says both.',
    fix: () => 'Keep "exempt:" or "confidential:" beside "released:", or take "released:" out.',
  }),
  REPORT_NOT_OPEN: entry<{ slug: string }>({
    severity: 'error',
    message: ({ slug }) => `The report "${slug}" lies in exempt/, but the item is open to the public.`,
    why: () => 'The public edition has no such report, and could not say why it is withheld.',
    fix: ({ slug }) =>
      `Say under which paragraphs the item is exempt ("exempt:"), or move ${slug}.md into the meeting's own folder.`,
  }),
  REPORT_NAMED_TWICE: entry<{ slug: string; first: string }>({
    severity: 'error',
    message: ({ slug, first }) => `The report "${slug}" stands under two items (also at ${first}).`,
    why: () => 'It would be printed twice in one pack, and a reference to it could mean either page.',
    fix: () => 'Name it under one item only, and point to that item from the other.',
  }),
  REPORT_IN_BOTH_FOLDERS: entry<{ slug: string }>({
    severity: 'error',
    message: ({ slug }) => `There is a report "${slug}" both here and in the meeting's own folder.`,
    why: () => 'It cannot be told which of the two is meant, and one of them is not for the public.',
    fix: () => 'Rename one of them.',
  }),
  REPORT_UNLISTED: entry<{ slug: string }>({
    severity: 'warning',
    message: ({ slug }) => `No item of the agenda names the report "${slug}".`,
    why: () => 'It is in no pack and on no page.',
    fix: ({ slug }) => `Add "report: ${slug}" to an item in meeting.md, or make it an appendix of another report.`,
  }),
  APPENDIX_PAPER_WRONG: entry<{ count: number }>({
    severity: 'error',
    message: ({ count }) =>
      count === 0 ? 'This appendix names no paper.' : 'This appendix names both a report and a file.',
    why: () => 'An appendix is either a report of the meeting or a supplied file.',
    fix: () => 'Give it either "report" or "file".',
  }),
  FILE_MISSING: entry<{ src: string; folder: string; nearest: string | null }>({
    severity: 'error',
    message: ({ src, folder }) => `There is no file "${src}" in ${folder}.`,
    why: () => 'Readers would be sent to something that is not there.',
    fix: ({ nearest }) => didYouMean(nearest, 'Put the file there, or correct its name; capitals count.'),
  }),
  FILE_OUTSIDE_FOLDER: entry<{ src: string }>({
    severity: 'error',
    message: ({ src }) => `"${src}" is not in the files/ folder of the meeting.`,
    why: () => "Pictures and supplied documents are published from the meeting's files/ folder alone.",
    fix: () => 'Put the file there and write "files/" and its name.',
  }),
  FILE_EXPOSED: entry<{ src: string; folder: string }>({
    severity: 'error',
    message: ({ src }) => `The file "${src}" of an exempt or confidential item lies in the open folder of the meeting.`,
    why: () => 'What lies there is part of the public edition.',
    fix: ({ src, folder }) => `Move it to ${folder}/exempt/${src}.`,
  }),
  PICTURE_MISSING: entry<{ src: string; folder: string }>({
    severity: 'warning',
    message: ({ src, folder }) => `There is no picture "${src}" in ${folder}.`,
    why: () => 'Pages and packs are made without it.',
    fix: () => 'Put the picture there, or take out the key.',
  }),
  PICTURE_ELSEWHERE: entry<{ src: string; folder: string }>({
    severity: 'warning',
    message: ({ src }) => `The picture "${src}" lies on another site.`,
    why: () =>
      'Pages load nothing from elsewhere, which would tell that site who reads them, so they are made without it.',
    fix: ({ folder }) => `Save the picture in ${folder} and name its file here.`,
  }),
  PATH_TAKEN: entry<{ path: string; first: string }>({
    severity: 'error',
    message: ({ path, first }) => `The former path ${path} is also given at ${first}.`,
    why: () => 'A path can lead to one page only.',
    fix: () => 'Delete one of the two.',
  }),
  CHECK_UNKNOWN: entry<{ code: string; nearest: string | null }>({
    severity: 'error',
    message: ({ code }) => `There is no finding with the code "${code}".`,
    why: () => 'The keys of "checks" are the codes that Cleardays prints with its findings.',
    fix: ({ nearest }) => didYouMean(nearest, 'Copy the code from the line of a finding.'),
  }),
  LANGUAGE_WITHOUT_WORDS: entry<{ language: string }>({
    severity: 'warning',
    message: ({ language }) => `Cleardays has no words of its own in the language "${language}" yet.`,
    why: () =>
      'What site and packs say by themselves, such as "Agenda" and "Previous", is there in English and in Welsh. It will ' +
      'be in English, and marked as English, around your own texts.',
    fix: () => 'Put "en-GB" or "cy" first in "languages" if that is the language of most texts; otherwise leave it.',
  }),
  SET_NAME_DIFFERS: entry<{ id: string; slug: string }>({
    severity: 'error',
    message: ({ id, slug }) => `The set is called "${id}", but its file is called "${slug}.json".`,
    why: () => 'Reports and addresses name a set by its id, and people look for a file of that name.',
    fix: ({ id }) => `Rename the file to ${id}.json, or correct the id.`,
  }),
  COMPARATOR_DUPLICATE: entry<{ id: string }>({
    severity: 'error',
    message: ({ id }) => `The comparator "${id}" is listed twice.`,
    why: () => 'Figures name a comparator by its id.',
    fix: () => 'Delete one of the two or give it another id.',
  }),
  BANK_HOLIDAY_DUPLICATE: entry<{ date: string }>({
    severity: 'warning',
    message: ({ date }) => `${date} is listed twice.`,
    why: () => 'A day counts once, whatever it is called.',
    fix: () => 'Delete one of the two.',
  }),
};
