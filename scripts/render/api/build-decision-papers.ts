import { apiPaths } from '../../model/api-path.ts';
import { londonMoment } from '../../model/calendar/london-moment.ts';
import type { Decision } from '../../model/decision.ts';
import type { Markdown } from '../../model/markdown.ts';
import type { ApiSite } from './api-site.ts';
import { fileOfDecision } from './build-files.ts';
import { callInProperties } from './call-in-properties.ts';
import { correctionProperties, keyDecisionProperties } from './paper-properties.ts';
import { oparlObject, unlessEmpty, type OParlObject } from './oparl-object.ts';

/** Returns a decision that was taken outside a meeting as a paper of no meeting. */
export function buildDecisionPaper(decision: Decision, site: ApiSite): OParlObject {
  const { path, title, reference, date, published, corrections, decidedBy } = decision;
  const text = (markdown: Markdown | null): string | undefined =>
    markdown === null ? undefined : site.textOf(markdown);
  return oparlObject('Paper', site.id('papers', path), {
    body: site.address(apiPaths.body),
    name: title,
    reference: reference ?? undefined,
    date,
    paperType: 'Decision',
    mainFile: fileOfDecision(decision, site),
    originatorPerson: decidedBy.person === null ? undefined : [site.id('people', decidedBy.person.path)],
    created: londonMoment(published),
    modified: londonMoment(corrections.at(-1)?.date ?? published),
    web: site.address(path),
    'cleardays:decidedBy': decidedBy.name,
    'cleardays:published': published,
    'cleardays:decision': text(decision.body),
    'cleardays:reasons': text(decision.reasons),
    'cleardays:options': text(decision.options),
    'cleardays:conflicts': text(decision.conflicts),
    'cleardays:authority': text(decision.authority),
    'cleardays:backgroundDocuments': unlessEmpty(decision.backgroundDocuments.map(site.textOf)),
    'cleardays:callIn': callInProperties(decision.callIn, site),
    'cleardays:keyDecision': keyDecisionProperties(decision.keyDecision),
    'cleardays:corrections': correctionProperties(corrections, site),
    'cleardays:language': decision.lang ?? undefined,
  });
}
