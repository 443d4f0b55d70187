/** The standard types of tags in PDF 1.7 (ISO 32000-1, 14.8.4). */
export const standardTypes: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
);

/** Types of later standards, some of which Chrome writes, by what they are in PDF 1.7. */
export const laterTypes: Readonly<Record<string, string>> = {
  DocumentFragment: 'Part',
  Aside: 'Div',
  Title: 'P',
  FENote: 'Note',
  Sub: 'Span',
  Em: 'Span',
  Strong: 'Span',
  Artifact: 'NonStruct',
};
