import { describe, expect, it } from 'vitest';
import { claimsPdfUa } from './claims-pdf-ua.ts';

const namespace = 'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"';
const description = (rest: string): string => `<rdf:Description rdf:about="" ${rest}</rdf:Description>`;

describe('the claim of XMP to be PDF/UA', () => {
  it('is made by an element or an attribute, under any prefix', () => {
    for (const rest of [
      `${namespace}><pdfuaid:part>1</pdfuaid:part>`,
      `${namespace}>\n <pdfuaid:part xml:lang="en"> 1 </pdfuaid:part >`,
      `${namespace} pdfuaid:part="1">`,
      "xmlns:ua='http://www.aiim.org/pdfua/ns/id/' ua:part = '1'>",
      'xmlns:ua.x="http://www.aiim.org/pdfua/ns/id/"><ua.x:part>1</ua.x:part>',
    ]) {
      expect(claimsPdfUa(description(rest)), rest).toBe(true);
    }
  });

  it('is not made by a namespace alone, another standard, another part, or a comment', () => {
    const pdfa = 'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"';
    for (const rest of [
      '>',
      `${namespace}>`,
      `${namespace} ${pdfa}><pdfaid:part>2</pdfaid:part>`,
      `${namespace} ${pdfa}><pdfaid:part>1</pdfaid:part>`,
      `${namespace} ${pdfa} pdfaid:part="1">`,
      `${namespace}><pdfuaid:part>2</pdfuaid:part>`,
      `${namespace} pdfuaid:part="12">`,
      `${namespace}><pdfuaid:part>1</pdfaid:part>`,
      `${namespace}><!-- <pdfuaid:part>1</pdfuaid:part> -->`,
      `${namespace}>pdfuaid:part="1"`,
    ]) {
      expect(claimsPdfUa(description(rest)), rest).toBe(false);
    }
  });
});
