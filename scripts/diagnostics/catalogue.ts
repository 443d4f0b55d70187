import { decisionEntries } from './catalogue/decisions.ts';
import { disclosureEntries } from './catalogue/disclosure.ts';
import { executiveNoticeEntries } from './catalogue/executive-notice.ts';
import { figureEntries } from './catalogue/figures.ts';
import { fileEntries } from './catalogue/files.ts';
import { frontMatterEntries } from './catalogue/front-matter.ts';
import { goodPracticeEntries } from './catalogue/good-practice.ts';
import { importEntries } from './catalogue/imports.ts';
import { lawEntries } from './catalogue/law.ts';
import { markdownEntries } from './catalogue/markdown.ts';
import { minutesEntries } from './catalogue/minutes.ts';
import { noticeEntries } from './catalogue/notice.ts';
import { outputEntries } from './catalogue/output.ts';
import { packEntries } from './catalogue/packs.ts';
import { publicationEntries } from './catalogue/publications.ts';
import { meetingReferenceEntries } from './catalogue/meeting-references.ts';
import { referenceEntries } from './catalogue/references.ts';
import { typedAgendaEntries } from './catalogue/typed-agenda.ts';
import { suppliedPdfEntries } from './catalogue/supplied-pdfs.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';

/** Every code there is, with its wording. Codes are permanent: a retired one is never used again for something else. */
export const catalogue = {
  ...fileEntries,
  ...frontMatterEntries,
  ...referenceEntries,
  ...meetingReferenceEntries,
  ...typedAgendaEntries,
  ...suppliedPdfEntries,
  ...markdownEntries,
  ...figureEntries,
  ...disclosureEntries,
  ...importEntries,
  ...noticeEntries,
  ...executiveNoticeEntries,
  ...lawEntries,
  ...minutesEntries,
  ...decisionEntries,
  ...goodPracticeEntries,
  ...packEntries,
  ...publicationEntries,
  ...outputEntries,
};

/** The name of a diagnostic. */
export type DiagnosticCode = keyof typeof catalogue;

/** The facts that the wording of a code needs. */
export type FactsOf<Code extends DiagnosticCode> =
  (typeof catalogue)[Code] extends CatalogueEntry<infer Facts> ? Facts : never;
