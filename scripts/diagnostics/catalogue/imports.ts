import { didYouMean, entry } from '../catalogue-entry.ts';

const leftOut = 'What is not understood is never guessed: the cell is left out and kept in the report of the import.';
const nothingRead = 'Nothing of it was taken over, and nothing was written.';

/** Findings about spreadsheets that `cleardays import` reads. `cell` is a name such as F12. */
export const importEntries = {
  IMPORT_FILE_TOO_LARGE: entry<{ megabytes: string; limit: string }>({
    severity: 'error',
    message: ({ megabytes, limit }) => `This file has ${megabytes} MB; a spreadsheet may have at most ${limit} MB.`,
    why: () => `A scorecard is far smaller: most often it holds pictures or sheets of raw data. ${nothingRead}`,
    fix: () => 'Copy the sheet of the scorecard into a workbook of its own, as values, and import that.',
  }),
  IMPORT_FILE_UNPACKS_TOO_LARGE: entry<{ limit: string }>({
    severity: 'error',
    message: ({ limit }) => `This workbook unpacks to more than ${limit} MB.`,
    why: () => `A file that is small and unpacks to so much can be made to bring a machine to a halt. ${nothingRead}`,
    fix: () => 'If you trust the file, copy the sheet of the scorecard into a workbook of its own and import that.',
  }),
  IMPORT_FILE_NOT_SPREADSHEET: entry<{ found: string }>({
    severity: 'error',
    message: ({ found }) => `This file is ${found}, and neither an .xlsx workbook nor a CSV text.`,
    why: () => `The import reads .xlsx and .csv, whatever the ending of the name says. ${nothingRead}`,
    fix: () => 'Open it in your spreadsheet program and save it as "Excel Workbook (.xlsx)" or "CSV UTF-8".',
  }),
  IMPORT_FILE_ENCRYPTED: entry<object>({
    severity: 'error',
    message: () => 'This workbook is protected by a password.',
    why: () => `Without the password nobody can read what is in it. ${nothingRead}`,
    fix: () =>
      'Open it, take the password to open away (File, Info, Protect Workbook), and save it under another name.',
  }),
  IMPORT_FILE_DAMAGED: entry<{ reason: string }>({
    severity: 'error',
    message: ({ reason }) => `This workbook is damaged: ${reason}.`,
    why: () => `A workbook that was not copied or downloaded in full cannot be read. ${nothingRead}`,
    fix: () => 'Copy or download it again, or open it in your spreadsheet program, have it mended, and save it anew.',
  }),
  IMPORT_CSV_INVALID: entry<{ reason: string }>({
    severity: 'error',
    message: ({ reason }) => `This CSV cannot be divided into cells: ${reason}.`,
    why: () => `From there on it is not known where a cell ends. ${nothingRead}`,
    fix: () => 'See to the quotation marks of this line, or save the sheet again as "CSV UTF-8".',
  }),
  IMPORT_ENCODING_GUESSED: entry<object>({
    severity: 'note',
    message: () => 'This CSV is not in UTF-8; it was read as Windows-1252.',
    why: () => 'Older programs write it; in another encoding, letters with accents and the pound sign come out wrong.',
    fix: () => 'Look at such letters in the titles below, or save the sheet as "CSV UTF-8".',
  }),
  IMPORT_SHEET_UNKNOWN: entry<{ name: string; sheets: readonly string[]; nearest: string | null }>({
    severity: 'error',
    message: ({ name }) => `The workbook has no sheet "${name}".`,
    why: ({ sheets }) => `Its sheets are ${sheets.map((sheet) => `"${sheet}"`).join(', ')}.`,
    fix: ({ nearest }) => didYouMean(nearest, 'Name one of them with --sheet.'),
  }),
  IMPORT_SHEET_CHOSEN: entry<{ name: string; others: readonly string[] }>({
    severity: 'note',
    message: ({ name, others }) =>
      `Sheet "${name}" was read; ${others.map((other) => `"${other}"`).join(', ')} ${others.length === 1 ? 'was' : 'were'} not.`,
    why: () => 'One sheet is read at a time: the first that has the headings of a scorecard.',
    fix: () => 'Name another with --sheet NAME.',
  }),
  IMPORT_SHEET_EMPTY: entry<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `Sheet "${name}" is empty.`,
    why: () => 'There is nothing in it to take over.',
    fix: () => 'Name another sheet with --sheet NAME, or see whether this is the right file.',
  }),
  IMPORT_HEADINGS_MISSING: entry<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `No row of headings was found in sheet "${name}".`,
    why: () =>
      'A scorecard has a row an indicator below a row of headings, of which one is a reference or a title ("Indicator number", "Indicator title") and one or more are periods ("Apr-18", "Q1 2018/19").',
    fix: () => 'Give the columns such headings within the first 40 rows, or name another sheet with --sheet NAME.',
  }),
  IMPORT_SHEET_CUT: entry<{ rows: number; columns: number }>({
    severity: 'warning',
    message: ({ rows, columns }) =>
      `The sheet goes on beyond ${rows} rows or ${columns} columns; the rest was not read.`,
    why: () => 'No scorecard is so large, so something else stands there, or the sheet is the wrong one.',
    fix: () => 'Delete what does not belong to the scorecard, or copy the scorecard into a sheet of its own.',
  }),
  IMPORT_COLUMN_UNKNOWN: entry<{ cell: string; heading: string; count: number }>({
    severity: 'warning',
    message: ({ cell, heading, count }) =>
      `${cell}: ${heading === '' ? 'the column has no heading' : `the heading "${heading}" is not understood`}, so its ${count === 1 ? 'one cell is' : `${count} cells are`} left out.`,
    why: () => leftOut,
    fix: () =>
      'Give it a heading such as "Apr-18", "2019-20 Target", "2019-20 YTD" or "England 2017-18", or leave it if it is not wanted.',
  }),
  IMPORT_PERIOD_UNKNOWN: entry<{ cell: string; heading: string; expected: string; count: number }>({
    severity: 'warning',
    message: ({ cell, heading, expected, count }) =>
      `${cell}: "${heading}" is not ${expected}, so its ${count === 1 ? 'one value is' : `${count} values are`} left out.`,
    why: () => `It looks like a period, but the calendar or the set has none of this name. ${leftOut}`,
    fix: ({ expected }) => `Write ${expected} as the heading.`,
  }),
  IMPORT_COLUMN_TWICE: entry<{ cell: string; first: string; what: string }>({
    severity: 'error',
    message: ({ cell, first, what }) => `${cell}: this column is ${what}, and so is that of ${first}.`,
    why: () => 'Which of the two holds the right figures cannot be known.',
    fix: () => 'Correct the heading of one of them, or delete the column that is not wanted.',
  }),
  IMPORT_COMPARATOR_UNUSED: entry<{ heading: string; titles: readonly string[] }>({
    severity: 'error',
    message: ({ heading }) => `No column of this sheet compares with "${heading}", as --comparator has it.`,
    why: ({ titles }) =>
      titles.length === 0
        ? 'No heading of the sheet was taken for a comparator.'
        : `The headings compare with ${titles.map((title) => `"${title}"`).join(', ')}.`,
    fix: () => 'Write the heading as it stands in the sheet, with or without its year.',
  }),
  IMPORT_HEADINGS_DIFFER: entry<{ cell: string; heading: string; first: string; former: string }>({
    severity: 'error',
    message: ({ cell, heading, first, former }) =>
      `${cell}: the heading "${heading}" stands where ${first} has "${former}".`,
    why: () => 'The headings are repeated here with others among them, so figures below would go to the wrong columns.',
    fix: () => 'Give every part of the sheet the same columns, or put the parts into files of their own.',
  }),
  IMPORT_VALUE_NOT_NUMBER: entry<{ cell: string; text: string; indicator: string; what: string }>({
    severity: 'warning',
    message: ({ cell, text, indicator, what }) => `${cell}: "${text}" is no number (${indicator}, ${what}).`,
    why: () => leftOut,
    fix: () =>
      'Write a number, TBC where it is not yet known, or a symbol: c (withheld), z (not applicable), : (not available), low.',
  }),
  IMPORT_VALUE_NOT_FINITE: entry<{ cell: string; text: string; indicator: string; what: string }>({
    severity: 'warning',
    message: ({ cell, text, indicator, what }) =>
      `${cell}: "${text}" is not a number that can be shown (${indicator}, ${what}).`,
    why: () => `Infinite and undefined numbers come of a calculation that failed. ${leftOut}`,
    fix: () => 'Correct the calculation, or write TBC where the figure is not yet known.',
  }),
  IMPORT_PERCENTAGE_OUT_OF_RANGE: entry<{ cell: string; value: number; indicator: string; what: string }>({
    severity: 'warning',
    message: ({ cell, value, indicator, what }) => `${cell}: ${value}% is taken over (${indicator}, ${what}).`,
    why: () => 'A part of a whole lies between 0% and 100%, so this is most often a slip or a wrong cell format.',
    fix: () => 'Correct the cell and import it again; if it is a rate that may pass 100, give it another unit.',
  }),
  IMPORT_PERCENTAGE_FRACTION: entry<{ cell: string; value: number; indicator: string; what: string }>({
    severity: 'warning',
    message: ({ cell, value, indicator, what }) =>
      `${cell}: ${value} without a per cent sign is taken over as ${value}% (${indicator}, ${what}).`,
    why: ({ value }) =>
      `Spreadsheets keep percentages as fractions, so ${Number((value * 100).toPrecision(12))}% may be meant.`,
    fix: () => 'Give the cell the format "Percentage", or write the per cent sign, and import it again.',
  }),
  IMPORT_UNIT_DIFFERS: entry<{ cell: string; text: string; indicator: string; what: string; unit: string }>({
    severity: 'warning',
    message: ({ cell, text, indicator, what, unit }) =>
      `${cell}: ${text} is a percentage, but ${indicator} is ${unit === '' ? 'not in per cent' : `of the unit "${unit}"`} (${what}).`,
    why: () => 'The number is taken over without its sign; in the wrong row or column it would mean something else.',
    fix: () => 'See whether it stands in the right place.',
  }),
  IMPORT_INDICATOR_DUPLICATE: entry<{ cell: string; reference: string; first: string }>({
    severity: 'error',
    message: ({ cell, reference, first }) => `${cell}: the reference "${reference}" stands in ${first} as well.`,
    why: () => 'Which of the two rows holds the right figures cannot be known.',
    fix: () => 'Correct one of the references, or delete the row that is not wanted.',
  }),
  IMPORT_ROW_UNKNOWN: entry<{ cell: string; text: string; reason: string }>({
    severity: 'warning',
    message: ({ cell, text, reason }) => `${cell}: the row "${text}" is left out: ${reason}.`,
    why: () => 'Every indicator needs a reference by which papers cite it, and a title that says what is counted.',
    fix: () => 'Fill in what is missing, or leave it if the row is no indicator.',
  }),
  IMPORT_POLARITY_UNKNOWN: entry<{ cell: string; text: string; indicator: string }>({
    severity: 'warning',
    message: ({ cell, text, indicator }) =>
      `${cell}: "${text}" is no polarity; if ${indicator} is new to the set it is made neutral, which gives it no colour.`,
    why: () => 'Colours and arrows depend on whether a bigger or a smaller figure is better.',
    fix: () => 'Write BIB (bigger is better), SIB (smaller is better) or leave the cell empty, and import it again.',
  }),
  IMPORT_FORMULAS_TAKEN: entry<{ count: number; cell: string }>({
    severity: 'note',
    message: ({ count, cell }) =>
      count === 1
        ? `${cell} holds a formula; the result that was saved with it is taken.`
        : `${count} cells hold formulas, the first in ${cell}; the results that were saved with them are taken.`,
    why: () => 'Formulas are never run here: the figure is the one that your spreadsheet program showed last.',
    fix: () =>
      'If something they refer to has changed since, open the workbook, let it calculate, save and import again.',
  }),
  IMPORT_FORMULA_EMPTY: entry<{ cell: string; indicator: string; what: string }>({
    severity: 'warning',
    message: ({ cell, indicator, what }) => `${cell} holds a formula without a result (${indicator}, ${what}).`,
    why: () => `The program that wrote the workbook did not calculate it, and formulas are never run here. ${leftOut}`,
    fix: () => 'Open the workbook in your spreadsheet program, save it, and import it again.',
  }),
  IMPORT_CELLS_MERGED: entry<{ range: string }>({
    severity: 'warning',
    message: ({ range }) => `${range} are one merged cell; what it holds is taken for its first cell alone.`,
    why: () => 'Whether it was meant for every row or column that it covers cannot be known.',
    fix: () => 'Take the merging away (Merge & Center) and fill every cell, or leave it if the first is meant.',
  }),
  IMPORT_DATES_READ: entry<{ cell: string; number: string; day: string; system: string }>({
    severity: 'note',
    message: ({ cell, number, day }) => `${cell}: the heading ${number} was read as the date ${day}.`,
    why: ({ system }) => `Spreadsheets keep dates as a count of days; this file counts from ${system}.`,
    fix: () => 'See whether the months below are right; if not, write the heading as text, such as Apr-18.',
  }),
  IMPORT_RATIO_LEFT: entry<{ indicator: string; count: number }>({
    severity: 'note',
    message: ({ indicator, count }) =>
      `${indicator} is a ratio of two indicators of the set, so its ${count === 1 ? 'value is' : `${count} values are`} not taken over.`,
    why: () => 'A ratio is always worked out from its parts.',
    fix: () => 'Import its numerator and denominator.',
  }),
  IMPORT_RAG_IGNORED: entry<{ cell: string; heading: string }>({
    severity: 'note',
    message: ({ cell, heading }) => `${cell}: the column "${heading}" is not taken over.`,
    why: () => 'Nobody types a colour or an arrow: they follow from values, targets and the rule of the set.',
    fix: () => 'Compare them with those that are worked out; a colour set by hand is an override with a reason.',
  }),
  IMPORT_TEXT_LIKE_FORMULA: entry<{ cell: string; text: string }>({
    severity: 'warning',
    message: ({ cell, text }) => `${cell}: "${text}" begins like a formula. It is kept as text.`,
    why: () => 'Spreadsheet programs may run such a text, so the CSV files of the site put an apostrophe before it.',
    fix: () => 'Correct it if it is not meant to be read as it stands.',
  }),
  IMPORT_DEFINITIONS_KEPT: entry<{ what: string; count: number; example: string }>({
    severity: 'note',
    message: ({ what, count, example }) =>
      `The ${what} of ${count} ${count === 1 ? 'indicator differs' : 'indicators differ'} from the set's and ${count === 1 ? 'is' : 'are'} not taken over: ${example}.`,
    why: () => 'The set is where an indicator is defined; a spreadsheet brings its figures.',
    fix: () => 'If the spreadsheet is right, change the set itself.',
  }),
  IMPORT_SET_UNSOUND: entry<{ id: string; problem: string }>({
    severity: 'error',
    message: ({ id, problem }) => `The set "${id}" has an error, so nothing can be added to it: ${problem}`,
    why: () => 'Writing into a file that is not understood could spoil what stands in it.',
    fix: () => 'Run "cleardays check", mend what it finds in this file, and import again.',
  }),
  IMPORT_SET_CHANGED: entry<{ id: string }>({
    severity: 'error',
    fault: true,
    message: ({ id }) => `The set "${id}" was changed while the import waited, so nothing was written.`,
    why: () => 'What was shown to you is no longer what would be written.',
    fix: () => 'Run the import again.',
  }),
};
