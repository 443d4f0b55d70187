import type { Contact } from '../../../scripts/model/contact.ts';
import type { ComponentExamples } from '../component-example.ts';

export const contactExamples: ComponentExamples<[Contact]> = {
  macro: 'contactLine',
  examples: [
    {
      name: 'a number with hyphens and words',
      parameters: [{ name: 'Desk', telephone: '01632-960 104 (office hours)', email: null }],
      shows: ['href="tel:01632960104"', '01632\u2011960\u00A0104'],
    },
    {
      name: 'with everything',
      parameters: [{ name: 'Tamsin Vickery', telephone: '01632 960104', email: 'tamsin@example.org' }],
      shows: ['Tamsin Vickery', 'tel:01632960104', 'mailto:tamsin@example.org', 'tamsin@<wbr>example<wbr>.org'],
    },
    {
      name: 'with a name alone',
      parameters: [{ name: 'Tamsin <Vickery>', telephone: null, email: null }],
      shows: ['Tamsin &lt;Vickery&gt;'],
      hides: ['Telephone', 'Email'],
    },
  ],
};
