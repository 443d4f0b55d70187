import { entry } from '../catalogue-entry.ts';

const why = (): string =>
  'The pages of a supplied PDF are bound into the pack, where members read them in their place.';

/** Findings about PDFs that others supply. */
export const suppliedPdfEntries = {
  PDF_EMPTY: entry<{ src: string }>({
    severity: 'error',
    message: ({ src }) => `The file "${src}" is empty.`,
    why,
    fix: () => 'Put the document there again: copying or downloading it did not come to an end.',
  }),
  FILE_NOT_PDF: entry<{ src: string }>({
    severity: 'error',
    message: ({ src }) => `The file "${src}" is not a PDF, whatever its name says.`,
    why,
    fix: () => 'Save or export the document as PDF, or give the file the ending of its real kind.',
  }),
  PDF_DAMAGED: entry<{ src: string }>({
    severity: 'error',
    message: ({ src }) => `The PDF "${src}" is damaged: its pages, or a part of them, cannot be found or read.`,
    why,
    fix: () => 'Ask for the document again, or open it in a PDF reader and print it to a new PDF.',
  }),
  PDF_ENCRYPTED: entry<{ src: string }>({
    severity: 'error',
    message: ({ src }) => `The PDF "${src}" is locked, with a password or against changes.`,
    why,
    fix: () => 'Ask whoever supplied it for a copy without password and without restrictions.',
  }),
  PDF_TOO_LARGE: entry<{ src: string }>({
    severity: 'error',
    message: ({ src }) =>
      `The PDF "${src}" is too large: unpacked, its drawings and texts take more than 100 MB a page or 500 MB in all.`,
    why,
    fix: () =>
      'Ask for a simpler version, such as a drawing printed to a new PDF, or supply it as a file of another kind, such as a zip file, which is only linked to.',
  }),
  PDF_TOO_LONG: entry<{ src: string; pages: number; limit: number }>({
    severity: 'error',
    message: ({ src, pages, limit }) =>
      `The PDF "${src}" has ${pages} pages; at most ${limit} can be bound into a pack.`,
    why,
    fix: () =>
      'Split it into several files, or supply it as a file of another kind, such as a zip file, which is only linked to.',
  }),
};
