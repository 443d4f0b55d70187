import { describe, expect, it } from 'vitest';
import { archiveOfReport, shortly } from '../../testing/fixtures/good-practice-case.ts';
import { checkAlternativeTexts } from './check-alternative-texts.ts';

const found = (column: number, line = 8): string[] => [`warning ALTERNATIVE_TEXT_EMPTY ${line}:${column}`];
const fence = (description: string): string =>
  `\`\`\`vega-lite\n{\n  "title": "Levels since 2020",\n  "description": "${description}"\n}\n\`\`\``;

describe('checkAlternativeTexts', () => {
  it.each<[what: string, body: string, expected: string[]]>([
    ['a picture that is described', '![A pump beside the Long Drain](files/pump.png)', []],
    ['a picture called one', 'See ![Picture](files/pump.png).', found(5)],
    ['a numbered figure', '![Figure 2.](files/pump.png)', found(1)],
    ['the name of a file', '![pump_final.png](files/pump.png)', found(1)],
    ['the number of a camera', '![IMG_0042](files/pump.png)', found(1)],
    ['a Welsh word', '![Llun](files/pump.png)', found(1)],
    ['a map of something', '![Map of the drains: two lead to the sluice](files/map.png)', []],
    ['a picture without any text, held elsewhere', '![](files/pump.png)', []],
    ['a chart of indicators that the program describes', '::chart{indicator=riv-1 title="Levels"}', []],
    ['a chart of indicators that says nothing', '::chart{indicator=riv-1 description="A line chart"}', found(25)],
    ['a chart that says its title again', '::chart{title="Levels" description="levels."}', found(24)],
    ['a chart in a fence', fence('Levels rose from 1 to 2 metres.'), []],
    ['a chart in a fence that says nothing', fence('Bar chart'), found(3, 11)],
    ['a chart in a fence that says its title again', fence('Levels since 2020'), found(3, 11)],
    ['other code', '```\n![Picture](files/pump.png)\n```', []],
  ])('%s', (_, body, expected) => {
    expect(shortly(checkAlternativeTexts(archiveOfReport({ body })))).toEqual(expected);
  });

  it('is a note for a meeting that is over, and a warning in draft minutes', () => {
    const body = '![Picture](files/pump.png)';
    const minutes = { body: `## Pumps\n\n${body}` };
    expect(shortly(checkAlternativeTexts(archiveOfReport({ body }, { today: '2026-03-19', minutes })))).toEqual([
      'note ALTERNATIVE_TEXT_EMPTY 8:1',
      'warning ALTERNATIVE_TEXT_EMPTY 7:1',
    ]);
  });
});
