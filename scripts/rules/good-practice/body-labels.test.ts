import { describe, expect, it } from 'vitest';
import { bodyLabelsOf } from './body-labels.ts';

const at = { file: 'pumps.md', line: 10, column: 1 };

describe('bodyLabelsOf', () => {
  it.each<[what: string, text: string, labels: string[]]>([
    ['a heading', '## 4. Legal implications ##\n\nNone.', ['10 4. Legal implications: None.']],
    ['headings in each other', '## A\n\nOne.\n\n### B\n\nTwo.\n\n## C', ['10 A: One. Two.', '14 B: Two.', '18 C: ']],
    ['bold words', '1.1 **Legal:** none.\nMore.', ['10 Legal:: none. More.']],
    ['bold words in a part', '## A\n\n**B** One.', ['10 A: **B** One.', '12 B: One.']],
    ['several bold words with a colon in a line', 'By law, **B:** one. **C**: two.', ['10 B:: one.', '10 C: : two.']],
    ['a row with bold words', '| Legal | **None:** at all |', ['10 Legal: **None:** at all |']],
    ['a row', '| Legal | None |', ['10 Legal: None |']],
    ['a term', 'Legal\n: None.', ['10 Legal: : None.']],
    ['words before a colon', 'Financial and legal: none.', ['10 Financial and legal: none.']],
    ['a sentence before a colon', 'What the council can do by law about all of it: nothing.', []],
    ['bold words within a sentence', 'It is **legal**.', []],
    ['code', '```\n## A\n```', []],
  ])('%s', (_, text, labels) => {
    const found = bodyLabelsOf({ text, at, lang: null });
    expect(
      found.map((label) => `${label.at.line} ${label.name}: ${label.lines.map((line) => line.trim()).join(' ')}`),
    ).toEqual(labels);
  });
});
