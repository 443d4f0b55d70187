import type { Action } from '../../registers/register.ts';
import type { Site } from '../site.ts';
import { lineOfAction, type ActionLine } from './action-lines.ts';

/** The register of actions. */
export interface ActionsView {
  readonly groups: readonly {
    readonly id: string;
    readonly heading: string;
    readonly actions: readonly ActionLine[];
    readonly empty: string;
  }[];
  /** How many of each group there are, in words: `2 overdue`. */
  readonly counts: readonly string[];
  readonly decisionsHref: string;
}

/** Returns what the register of actions shows. */
export function buildActionsView(site: Site): ActionsView {
  const lines = (states: readonly Action['state'][]): readonly ActionLine[] =>
    site.registers.actions.filter(({ state }) => states.includes(state)).map((action) => lineOfAction(action, site));
  const said = site.words.actions.groups;
  const groups = [
    { id: 'overdue', said: said.overdue, actions: lines(['overdue']) },
    { id: 'open', said: said.open, actions: lines(['open']) },
    { id: 'done', said: said.done, actions: lines(['done', 'dropped']) },
  ];
  return {
    groups: groups.map(({ id, said: { heading, empty }, actions }) => ({ id, heading, actions, empty })),
    counts: groups.map(({ said: { count }, actions }) => count(actions.length)),
    decisionsHref: site.links.href('/decisions/'),
  };
}
