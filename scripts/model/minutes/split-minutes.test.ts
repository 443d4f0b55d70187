import { describe, expect, it } from 'vitest';
import { fakeSourceFile } from '../../testing/fixtures/fake-source-file.ts';
import { splitMinutes } from './split-minutes.ts';

const split = (body: string): ReturnType<typeof splitMinutes> => splitMinutes(fakeSourceFile('minutes.md', {}, body));

describe('minutes cut at their headings', () => {
  it('keep the text before the first heading, and the line of each', () => {
    expect(split('Chair opened.\n\n## Apologies\n\nNone.\n\n## Minutes {item=2}\nAgreed.\n')).toEqual({
      preamble: 'Chair opened.',
      sections: [
        { heading: 'Apologies', itemNumber: null, text: 'None.', line: 7 },
        { heading: 'Minutes', itemNumber: '2', text: 'Agreed.', line: 10 },
      ],
    });
  });

  it.each([
    ['```\n## not a heading\n```\n## Heading', ['Heading']],
    ['~~~~\n```\n## no\n~~~\n## no\n~~~~\n## Heading', ['Heading']],
    ['```md\n## never closed', []],
    ['``` has ` backtick\n## Heading', ['Heading']],
    ['    ## indented code\n   ## Heading', ['Heading']],
    ['### Third level\n##No space\n## Heading ##\n##', ['Heading', '']],
    ['> ## quoted\n- ## in a list', []],
    ['## Access {item="4a"}', ['Access']],
  ])('take for headings what CommonMark does: %j', (body, headings) => {
    expect(split(body).sections.map(({ heading }) => heading)).toEqual(headings);
  });

  it('may have headings without text', () => {
    expect(split('## One\n## Two').sections.map(({ text }) => text)).toEqual(['', '']);
    expect(split('')).toEqual({ preamble: '', sections: [] });
  });
});
