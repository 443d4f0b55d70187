import type { ReportMatter } from '../../schema/report.ts';
import type { Valid } from '../../schema/valid-root.ts';
import type { AgendaItem } from '../agenda.ts';
import type { BuildContext } from '../build-context.ts';
import { buildCorrections } from '../build-corrections.ts';
import { buildBody, buildMarkdown, buildMarkdownList } from '../build-markdown.ts';
import { buildContact } from '../people/build-people.ts';
import type { Report } from '../report.ts';
import type { UnderConstruction } from '../under-construction.ts';
import { buildKeyDecision } from './build-key-decision.ts';

/** Returns a report as a paper of an item; its appendices are filled in once all reports of the meeting are built. */
export function buildReport(
  file: Valid<ReportMatter>,
  item: AgendaItem,
  path: string,
  { directory, today }: BuildContext,
): UnderConstruction<Report> {
  const { matter, source, slug } = file;
  return {
    kind: 'report',
    source,
    meeting: item.meeting,
    item,
    slug,
    path,
    subject: matter.subject,
    exempt: item.withheld !== null,
    leadOfficer: directory.named(matter.leadOfficer),
    personLeading: matter.personLeading === undefined ? null : directory.named(matter.personLeading),
    // A slug stands for the person; text may name several cabinet members, with their portfolios.
    cabinetMember: buildMarkdown(
      file,
      ['cabinetMember'],
      matter.cabinetMember === undefined ? undefined : directory.named(matter.cabinetMember).name,
    ),
    wards: buildMarkdown(file, ['wards'], matter.wards),
    corporatePriority: buildMarkdown(file, ['corporatePriority'], matter.corporatePriority),
    financialImpact: buildMarkdown(file, ['financialImpact'], matter.financialImpact),
    keyDecision: buildKeyDecision(file, [], matter.keyDecision, directory),
    origin: buildMarkdown(file, ['origin'], matter.origin),
    brief: buildMarkdown(file, ['brief'], matter.brief),
    recommendations: buildMarkdownList(file, 'recommendations', matter.recommendations ?? []),
    contactOfficer: buildContact(matter.contactOfficer, directory),
    received: matter.received ?? null,
    backgroundDocuments:
      matter.backgroundDocuments === 'none'
        ? []
        : buildMarkdownList(file, 'backgroundDocuments', matter.backgroundDocuments),
    appendices: [],
    appendixOf: null,
    numbering: matter.numbering ?? 'paragraphs',
    figures: matter.figures ?? 'checked',
    cover: matter.cover ?? false,
    contents: matter.contents ?? matter.cover ?? false,
    lang: matter.lang ?? null,
    body: buildBody(file),
    ...buildCorrections(file, today),
  };
}
