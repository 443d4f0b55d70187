import { expect, it } from 'vitest';
import { attributeValue } from './attribute-value.ts';

it.each([
  ['{ref="AUD 26/01" owner=ann-lee}', 'AUD 26/01'],
  [`{owner=ann-lee ref='AUD "26/01"'}`, 'AUD "26/01"'],
  ['{ref=A1}', 'A1'],
  ['{ ref = "A1" }', 'A1'],
  ['{title="that ref=B2 be kept" ref=A1}', 'A1'],
  ['{data-ref=B2}', null],
  ['{ref=""}', ''],
  ['{ref}', null],
  ['', null],
])('reads the reference of %s', (attributes, expected) => {
  expect(attributeValue(attributes, 'ref')).toBe(expected);
});
