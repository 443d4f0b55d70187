import type { Contact } from '../../../scripts/model/contact.ts';
import type { ComponentExamples } from '../component-example.ts';

export const contactExamples: ComponentExamples<[Contact]> = {
  macro: 'contactLine',
  examples: [
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
