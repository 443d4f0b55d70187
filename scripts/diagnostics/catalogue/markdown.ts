import { didYouMean, entry } from '../catalogue-entry.ts';

/** Findings about the Markdown of bodies and fields: directives, links, pictures, headings, footnotes. */
export const markdownEntries = {
  DIRECTIVE_UNKNOWN: entry<{ written: string; nearest: string | null; inline: boolean }>({
    severity: 'error',
    message: ({ written }) => `There is no directive "${written}".`,
    why: () => 'A name after colons asks for something special, and nobody knows what this one asks for.',
    fix: ({ nearest, inline }) =>
      didYouMean(
        nearest,
        inline ? 'Where it is meant as text, put a backslash before the colon.' : 'Remove the line, or its colons.',
      ),
  }),
  DIRECTIVE_MALFORMED: entry<{ written: string }>({
    severity: 'error',
    message: ({ written }) => `"${written}" cannot be read: its brackets or braces are not as they should be.`,
    why: () => 'Content stands in [brackets] and attributes in {braces}, as name=word or name="several words".',
    fix: () => 'Close each bracket, brace and quotation mark, and leave nothing after them on the line.',
  }),
  DIRECTIVE_FORM: entry<{ written: string; right: string }>({
    severity: 'error',
    message: ({ written, right }) => `"${written}" is written ${right}.`,
    why: () => 'One colon is for within a line, two for a line of its own, three for a start that ":::" ends.',
    fix: ({ right }) => `Write ${right}.`,
  }),
  DIRECTIVE_MISPLACED: entry<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `"${name}" belongs in minutes.`,
    why: () => 'Who came and left, when a meeting adjourned and how it voted are part of its minutes alone.',
    fix: () => 'Move it to the minutes, or write it as ordinary text.',
  }),
  DIRECTIVE_UNCLOSED: entry<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `":::${name}" is never closed.`,
    why: () => 'Without its end nobody can tell what belongs to it.',
    fix: () => 'Put ":::" on a line of its own after the last line that belongs to it.',
  }),
  DIRECTIVE_END_UNEXPECTED: entry<object>({
    severity: 'error',
    message: () => 'These colons end something that was never begun.',
    why: () => 'A line of three or more colons closes a directive such as ":::resolved".',
    fix: () => 'Remove the line, or give the directive that it ends its beginning, with as many colons.',
  }),
  DIRECTIVE_CONTENT_MISSING: entry<{ name: string; example: string }>({
    severity: 'error',
    message: ({ name }) => `"${name}" says nothing in its brackets.`,
    why: () => 'What it stands for is named there.',
    fix: ({ example }) => `Write it as in ${example}.`,
  }),
  DIRECTIVE_ATTRIBUTE_UNKNOWN: entry<{
    attribute: string;
    directive: string;
    allowed: readonly string[];
    nearest: string | null;
  }>({
    severity: 'error',
    message: ({ attribute, directive }) => `"${directive}" has no attribute "${attribute}".`,
    why: () => 'A misspelt attribute would be left out without a word.',
    fix: ({ nearest, allowed }) =>
      didYouMean(nearest, allowed.length === 0 ? 'Remove it: there are none.' : `Use one of: ${allowed.join(', ')}.`),
  }),
  DIRECTIVE_ATTRIBUTE_TWICE: entry<{ attribute: string; directive: string }>({
    severity: 'error',
    message: ({ attribute, directive }) => `"${directive}" has "${attribute}" twice.`,
    why: () => 'Only one of the two can hold.',
    fix: () => 'Remove one of them.',
  }),
  DIRECTIVE_ATTRIBUTE_MISSING: entry<{ attribute: string; directive: string; example: string }>({
    severity: 'error',
    message: ({ attribute, directive }) => `"${directive}" needs "${attribute}" with a value.`,
    why: () => 'Without it there is nothing to show.',
    fix: ({ example }) => `Write it as in ${example}.`,
  }),
  DIRECTIVE_ATTRIBUTE_INVALID: entry<{
    attribute: string;
    directive: string;
    value: string;
    allowed: string;
    nearest: string | null;
  }>({
    severity: 'error',
    message: ({ attribute, value }) => `"${value}" is no value of "${attribute}".`,
    why: ({ directive, allowed }) => `"${directive}" takes here: ${allowed}.`,
    fix: ({ nearest, allowed }) => didYouMean(nearest, `Write ${allowed}.`),
  }),
  DIRECTIVE_PERSON_UNKNOWN: entry<{ slug: string; nearest: string | null }>({
    severity: 'error',
    message: ({ slug }) => `Nobody in content/people/ is called "${slug}".`,
    why: () => 'A single word in small letters, with or without hyphens, names the file of a person.',
    fix: ({ nearest }) => didYouMean(nearest, 'Write the name as people read it, with a capital, or add the person.'),
  }),
  DIRECTIVE_LOOKALIKE: entry<{ written: string; example: string }>({
    severity: 'warning',
    message: ({ written }) => `"${written}" is printed as text.`,
    why: () => 'Within a line, a directive needs square brackets directly after its name.',
    fix: ({ example }) => `Write it as in ${example}, or put a backslash before the brace where text is meant.`,
  }),
  CITED_SET_UNKNOWN: entry<{ set: string; nearest: string | null }>({
    severity: 'error',
    message: ({ set }) => `There is no indicator set "${set}".`,
    why: () => 'A set is named by the id of its file in data/indicators/.',
    fix: ({ nearest }) => didYouMean(nearest, 'Name a set of data/indicators/.'),
  }),
  CITED_INDICATOR_AMBIGUOUS: entry<{ reference: string; sets: readonly string[] }>({
    severity: 'error',
    message: ({ reference, sets }) => `Indicator "${reference}" is in more than one set: ${sets.join(', ')}.`,
    why: () => 'The figures of the sets may differ.',
    fix: ({ sets }) => `Say which is meant, as in {set=${sets[0] ?? ''}}.`,
  }),
  CITED_PERIOD_UNKNOWN: entry<{ period: string; set: string; first: string; last: string; nearest: string | null }>({
    severity: 'error',
    message: ({ period, set }) => `The set "${set}" has no period "${period}".`,
    why: ({ first, last }) => `Its periods run from ${first} to ${last}; a stretch is written ${first}..${last}.`,
    fix: ({ nearest, first, last }) => didYouMean(nearest, `Name a period from ${first} to ${last}.`),
  }),
  CITED_COMPARATOR_UNKNOWN: entry<{ comparator: string; known: readonly string[]; nearest: string | null }>({
    severity: 'error',
    message: ({ comparator }) => `There is no comparator "${comparator}".`,
    why: ({ known }) => (known.length === 0 ? 'The set has no comparators.' : `The set has: ${known.join(', ')}.`),
    fix: ({ nearest }) => didYouMean(nearest, 'Name a comparator of the set, as in of=comparator:england.'),
  }),
  CITED_FIGURE_MISSING: entry<{ reference: string; what: string; period: string }>({
    severity: 'error',
    message: ({ reference, what, period }) => `Indicator "${reference}" has no ${what} for ${period}.`,
    why: () => 'The sentence would be printed with a gap in it.',
    fix: () => 'Cite another period, or enter the figure in the data.',
  }),
  CHART_SPEC_INVALID: entry<{ problem: string }>({
    severity: 'error',
    message: ({ problem }) => `The chart's specification is not valid JSON: ${problem}.`,
    why: () => 'A vega-lite fence holds one JSON object, and nothing can be drawn from anything else.',
    fix: () => 'Look for a missing comma, brace or quotation mark at this place.',
  }),
  PARAGRAPH_UNKNOWN: entry<{ number: string; nearest: string | null; last: string | null }>({
    severity: 'error',
    message: ({ number }) => `There is no paragraph or section ${number} here.`,
    why: ({ last }) =>
      last === null ? 'Nothing in this text is numbered.' : `The last number in this text is ${last}.`,
    fix: ({ nearest }) => didYouMean(nearest, 'Give the number as it is printed.'),
  }),
  ITEM_REFERENCE_UNKNOWN: entry<{ number: string; known: readonly string[]; inMeeting: boolean }>({
    severity: 'error',
    message: ({ number, inMeeting }) =>
      inMeeting ? `The agenda has no item ${number}.` : `Item ${number} of what meeting? This text belongs to none.`,
    why: ({ known, inMeeting }) => {
      if (!inMeeting) return 'An item is named by its number on the agenda of the meeting whose folder holds the text.';
      return known.length === 0 ? 'No agenda is published for the meeting.' : `Its items are: ${known.join(', ')}.`;
    },
    fix: () => 'Give the number that the item has on the agenda.',
  }),
  FILE_REFERENCE_UNKNOWN: entry<{ src: string; nearest: string | null }>({
    severity: 'error',
    message: ({ src }) => `There is no file "${src}" for this text.`,
    why: () => "Pictures and supplied files lie in the meeting's own folder, under files/.",
    fix: ({ nearest }) => didYouMean(nearest, 'Put the file there, and name it as in files/plan.pdf.'),
  }),
  IMAGE_EXTERNAL: entry<{ address: string }>({
    severity: 'error',
    message: ({ address }) => `The picture "${address}" is not a file of this meeting.`,
    why: () => 'Pages load nothing from elsewhere, and the archive must hold what it shows.',
    fix: () => "Save the picture in the meeting's files/ and name it as in files/picture.png.",
  }),
  IMAGE_TEXT_MISSING: entry<object>({
    severity: 'warning',
    message: () => 'The picture has no alternative text.',
    why: () => 'People who cannot see it are told nothing.',
    fix: () => 'Say in the square brackets what the picture shows: ![Children painting a mural](files/mural.png).',
  }),
  LINK_ADDRESS_REFUSED: entry<{ address: string; scheme: string | null }>({
    severity: 'error',
    message: ({ address }) => (address === '' ? 'The link leads nowhere.' : `The link to "${address}" is refused.`),
    why: () => 'Links may lead to https:, http:, mailto: and tel: addresses, and to pages of this archive.',
    fix: ({ scheme }) => (scheme === '//' ? 'Put https: before it.' : 'Give another address, or remove the link.'),
  }),
  LINK_TARGET_UNKNOWN: entry<{ id: string; nearest: string | null }>({
    severity: 'error',
    message: ({ id }) => `Nothing in this text is called "#${id}".`,
    why: () => 'The link would stay where it is.',
    fix: ({ nearest }) => didYouMean(nearest, 'Use :para[2.3] for a paragraph, or an id given as {#name}.'),
  }),
  LINK_TO_EXEMPT: entry<{ address: string }>({
    severity: 'error',
    message: ({ address }) => `The link to "${address}" leads to a paper that is not open to the public.`,
    why: () => 'This text is public. Its readers would find nothing there, and the name of the paper may say too much.',
    fix: () => 'Name the item of the agenda instead, such as :item[7], or put the sentence into an exempt paper.',
  }),
  LINK_PAGE_UNKNOWN: entry<{ address: string; nearest: string | null }>({
    severity: 'error',
    message: ({ address }) => `The link to "${address}" leads to nothing in this archive.`,
    why: () => 'A reader who follows it would find nothing. What is not yet published, or exempt, is not there either.',
    fix: ({ nearest }) =>
      didYouMean(nearest, 'Name a file beside this one, such as minutes.md, or a path such as /pages/about/.'),
  }),
  HEADING_TOP_LEVEL: entry<{ text: string }>({
    severity: 'warning',
    message: ({ text }) => `The heading "${text}" has one "#".`,
    why: () =>
      "One # is the title of the page, which comes from the paper's own subject; sections are numbered from ##.",
    fix: () => 'Begin sections with "## ".',
  }),
  HEADING_SKIPPED: entry<{ text: string; level: number; expected: number }>({
    severity: 'warning',
    message: ({ text, level, expected }) =>
      `The heading "${text}" has ${'#'.repeat(level)} where ${'#'.repeat(expected)} comes next.`,
    why: () => 'People who move by headings take a missing level for a missing part.',
    fix: ({ expected }) => `Begin it with "${'#'.repeat(expected)} ".`,
  }),
  FOOTNOTE_UNKNOWN: entry<{ label: string }>({
    severity: 'warning',
    message: ({ label }) => `There is no footnote "${label}".`,
    why: ({ label }) => `Without a line that begins "[^${label}]:", the brackets are printed as they are.`,
    fix: () => 'Add the footnote, or put a backslash before the bracket where text is meant.',
  }),
  FOOTNOTE_UNUSED: entry<{ label: string }>({
    severity: 'warning',
    message: ({ label }) => `Nothing refers to the footnote "${label}".`,
    why: () => 'A footnote without a reference is not printed.',
    fix: ({ label }) => `Put [^${label}] where the footnote belongs, or remove it.`,
  }),
  ATTRIBUTE_REFUSED: entry<{ name: string; raw: string }>({
    severity: 'error',
    message: ({ raw }) => `{${raw}} cannot be set in text.`,
    why: () => 'Text may set {#id}, {.class} in small letters and hyphens, and {lang=cy}, nothing else.',
    fix: () => 'Remove it, or put a backslash before the brace where text is meant.',
  }),
  ID_TAKEN: entry<{ id: string; reserved: boolean }>({
    severity: 'error',
    message: ({ id, reserved }) =>
      reserved ? `"#${id}" is a name that numbering gives.` : `"#${id}" is given twice in this text.`,
    why: () => 'A link can lead to one place only.',
    fix: () => 'Choose another name.',
  }),
};
