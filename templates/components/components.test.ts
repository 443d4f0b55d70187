import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { htmlValidateConfig } from '../../scripts/check/html-validate-config.ts';
import { createEnvironment } from '../../scripts/render/web/create-environment.ts';
import { english } from '../../scripts/words/en/english.ts';
import { buildLinks } from '../../scripts/render/web/links.ts';
import type { ComponentExamples } from './component-example.ts';
import { actionListExamples } from './action-list/examples.ts';
import { agendaItemExamples } from './agenda-item/examples.ts';
import { callInExamples } from './call-in/examples.ts';
import { chartExamples } from './chart/examples.ts';
import { citingPapersExamples } from './citing-papers/examples.ts';
import { comingItemsExamples } from './coming-items/examples.ts';
import { contactExamples } from './contact/examples.ts';
import { correctionListExamples } from './correction-list/examples.ts';
import { keepPackExamples } from './keep-pack/examples.ts';
import { keepWordsExamples } from './keep-words/examples.ts';
import { keptNoticeExamples } from './kept-notice/examples.ts';
import { meetingListExamples } from './meeting-list/examples.ts';
import { memberListExamples } from './member-list/examples.ts';
import { movementExamples } from './movement/examples.ts';
import { neighboursExamples } from './neighbours/examples.ts';
import { outcomeExamples } from './outcome/examples.ts';
import { notesPanelExamples } from './notes-panel/examples.ts';
import { notesWordsExamples } from './notes-words/examples.ts';
import { packListExamples } from './pack-list/examples.ts';
import { personLinkExamples } from './person-link/examples.ts';
import { programmeExamples } from './programme/examples.ts';
import { ragCountsExamples } from './rag-counts/examples.ts';
import { setDownloadsExamples } from './set-downloads/examples.ts';
import { siteFooterExamples } from './site-footer/examples.ts';
import { siteHeaderExamples } from './site-header/examples.ts';
import { stateTagExamples } from './state-tag/examples.ts';
import { voteExamples } from './vote/examples.ts';
import { wayExamples } from './way/examples.ts';

const here = import.meta.dirname;
const environment = createEnvironment(
  [join(here, '..')],
  buildLinks({ url: 'https://harrowmere.example/meetings', basePath: '/meetings' }),
);
environment.addGlobal('words', english);
const validator = new HtmlValidate(htmlValidateConfig);
// Parts of lists stand here without their list.
const parts = new Map([['agenda-item', (html: string) => `<ol>${html}</ol>`]]);

const examplesOf: Readonly<Record<string, ComponentExamples<readonly unknown[]>>> = {
  'action-list': actionListExamples,
  'agenda-item': agendaItemExamples,
  'call-in': callInExamples,
  chart: chartExamples,
  'citing-papers': citingPapersExamples,
  'coming-items': comingItemsExamples,
  contact: contactExamples,
  'correction-list': correctionListExamples,
  'keep-pack': keepPackExamples,
  'keep-words': keepWordsExamples,
  'kept-notice': keptNoticeExamples,
  'meeting-list': meetingListExamples,
  'member-list': memberListExamples,
  movement: movementExamples,
  neighbours: neighboursExamples,
  'notes-panel': notesPanelExamples,
  'notes-words': notesWordsExamples,
  outcome: outcomeExamples,
  'pack-list': packListExamples,
  'person-link': personLinkExamples,
  programme: programmeExamples,
  'rag-counts': ragCountsExamples,
  'set-downloads': setDownloadsExamples,
  'site-footer': siteFooterExamples,
  'site-header': siteHeaderExamples,
  'state-tag': stateTagExamples,
  vote: voteExamples,
  way: wayExamples,
};

const folders = (await readdir(here, { withFileTypes: true })).filter((entry) => entry.isDirectory());
const components = Object.entries(examplesOf).map(([name, { macro, examples }]) => ({ name, macro, examples }));

it('has examples of every component', () => {
  expect(Object.keys(examplesOf)).toEqual(folders.map(({ name }) => name).toSorted());
});

describe.each(components)('component $name', ({ name, macro, examples }) => {
  it('has a template, a macro and examples', () => {
    expect(['template.njk', 'macro.njk'].filter((file) => !existsSync(join(here, name, file)))).toEqual([]);
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples)('renders as valid HTML what it should: $name', async ({ parameters, shows, hides = [] }) => {
    const names = parameters.map((_, index) => `p${index}`);
    const html = environment.renderString(
      `{% from "components/${name}/macro.njk" import ${macro} %}{{ ${macro}(${names.join(', ')}) }}`,
      Object.fromEntries(names.map((key, index) => [key, parameters[index]])),
    );
    expect(shows.filter((words) => !html.includes(words))).toEqual([]);
    expect(hides.filter((words) => html.includes(words))).toEqual([]);
    const report = await validator.validateString(parts.get(name)?.(html) ?? html);
    expect(
      report.results.flatMap((result) => result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([]);
  });
});
