import { stringify } from 'yaml';
import type { ReportMatter } from '../schema/report.ts';

/** What a new report is made from. */
export type NewReport = Pick<ReportMatter, 'subject' | 'leadOfficer' | 'contactOfficer'>;

/** What stands where an officer is to write, in the words that `cleardays check` finds: see rules/good-practice. */
interface Prompts {
  /** Who answers for a report, until somebody is named. */
  readonly leadOfficer: string;
  /** What stands for the public interest test until somebody has done it. */
  readonly publicInterest: string;
  readonly recommendation: string;
  readonly documents: string;
  /** The whole text of an appendix. */
  readonly appendix: string;
  /** Headings for what good practice asks of a report, with what belongs below each. */
  readonly parts: readonly (readonly [heading: string, prompt: string])[];
}

const english: Prompts = {
  leadOfficer: '[insert the officer who answers for this report]',
  publicInterest: '[insert why the public interest in keeping this private outweighs that in making it known]',
  recommendation: '[insert what the meeting is asked to decide; that it be noted is an answer]',
  documents: '[insert each document that this report relies on; where there is none, write none in place of this list]',
  appendix: '[insert the text of the appendix]',
  parts: [
    ['Background', '[insert what members need to know before they decide]'],
    ['Reasons for the recommendation', '[insert why this is recommended]'],
    ['Options considered', '[insert what else was considered, and why it was rejected; or that there were no others]'],
    ['Financial implications', '[insert what it costs and where the money comes from; or that it costs nothing]'],
    [
      'Legal implications',
      '[insert under which power the council acts, and what it must consider; or that there are none]',
    ],
  ],
};

const welsh: Prompts = {
  leadOfficer: '[mewnosod y swyddog sy’n atebol am yr adroddiad hwn]',
  publicInterest: '[mewnosod pam mae’r budd cyhoeddus o gadw hyn yn breifat yn drech na’r budd o’i ddatgelu]',
  recommendation: '[mewnosod yr hyn y gofynnir i’r cyfarfod ei benderfynu; mae ei nodi yn ateb]',
  documents:
    '[mewnosod pob dogfen y mae’r adroddiad yn dibynnu arni; os nad oes un, ysgrifennwch none yn lle’r rhestr hon]',
  appendix: '[mewnosod testun yr atodiad]',
  parts: [
    ['Cefndir', '[mewnosod yr hyn y mae angen i aelodau ei wybod cyn penderfynu]'],
    ['Rhesymau dros yr argymhelliad', '[mewnosod pam yr argymhellir hyn]'],
    ['Opsiynau a ystyriwyd', '[mewnosod beth arall a ystyriwyd, a pham y’i gwrthodwyd; neu nad oedd opsiynau eraill]'],
    ['Goblygiadau ariannol', '[mewnosod y gost ac o ble y daw’r arian; neu nad oes cost]'],
    ['Goblygiadau cyfreithiol', '[mewnosod o dan ba bŵer y mae’r cyngor yn gweithredu; neu nad oes goblygiadau]'],
  ],
};

/** Returns what stands in a report and its item until somebody fills it in, in a language, `cy` or `en-GB`; English for others. */
export function promptsFor(lang: string): Prompts {
  return /^cy\b/iu.test(lang) ? welsh : english;
}

/**
 * Returns the text of a new report with all that must stand in one, in the language `lang`. What only its author can say,
 * the list of background documents among it, is left to be filled in.
 *
 * Source: Local Government Act 1972 s.100D (background documents); for the headings see "Good practice" in content/README.md.
 */
export function reportText(report: NewReport, lang: string): string {
  const { recommendation, documents, parts } = promptsFor(lang);
  const { subject, leadOfficer, contactOfficer } = report;
  const keys = {
    subject,
    leadOfficer,
    recommendations: [recommendation],
    contactOfficer,
    backgroundDocuments: [documents],
  };
  const body = parts.map(([heading, prompt]) => `\n## ${heading}\n\n${prompt}\n`).join('');
  return `---\n${stringify(keys, { lineWidth: 0 })}---\n${body}`;
}

/** Returns the text of a new appendix, which recommends nothing by itself. */
export function appendixText({ subject, leadOfficer, contactOfficer }: NewReport, lang: string): string {
  const { documents, appendix } = promptsFor(lang);
  const keys = { subject, leadOfficer, contactOfficer, backgroundDocuments: [documents] };
  return `---\n${stringify(keys, { lineWidth: 0 })}---\n\n${appendix}\n`;
}
