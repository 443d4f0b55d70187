import { describe, expect, it } from 'vitest';
import { archiveOfReport, shortly } from '../../testing/fixtures/good-practice-case.ts';
import { checkBackgroundDocuments } from './check-background-documents.ts';

/** The body of the report begins on line 8. */
const found = (column: number, line = 8): string[] => [`warning BACKGROUND_DOCUMENTS_INCOMPLETE ${line}:${column}`];

describe('checkBackgroundDocuments', () => {
  it.each<[what: string, body: string, expected: string[]]>([
    ['nothing named', 'The pumps are old.', []],
    ['a list in the body', 'Old.\n\n## Background papers\n\n- Survey, 2025', found(1, 10)],
    ['a list in bold', '**Background documents:** Survey, 2025', found(1)],
    ['a list that says none', '## Background papers\n\nNone.', []],
    ['a list that says none in Welsh', '## Papurau cefndir\n\nDim.', []],
    ['a list in Welsh', '## Papurau cefndir\n\n- Arolwg 2025', found(1)],
    ['a document elsewhere', 'See [the survey](https://rivers.example/survey.pdf).', found(18)],
    ['a sheet elsewhere', 'See [it](https://rivers.example/survey.xlsx?v=2).', found(10)],
    ['a page elsewhere', 'See [the survey](https://rivers.example/survey).', []],
    ['a file of the meeting', 'See [the plan](files/plan.pdf).', []],
    ['a published work', 'See [the rules](https://assets.publishing.service.gov.uk/rules.pdf).', []],
    ['a council of its own name', 'See [it](https://www.harrow.gov.uk/survey.pdf).', found(10)],
    ['within a fence of code', '~~~\n[it](https://rivers.example/survey.pdf)\n~~~', []],
  ])('%s', (_, body, expected) => {
    expect(shortly(checkBackgroundDocuments(archiveOfReport({ body })))).toEqual(expected);
  });

  it('takes a list that names something to be complete, and leaves meetings that are over alone', () => {
    const body = 'See [the survey](https://rivers.example/survey.pdf).';
    expect(checkBackgroundDocuments(archiveOfReport({ body, backgroundDocuments: ['The survey'] }))).toEqual([]);
    expect(checkBackgroundDocuments(archiveOfReport({ body }, { today: '2026-03-19' }))).toEqual([]);
  });
});
