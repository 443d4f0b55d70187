import type { CallIn } from '../../model/call-in.ts';
import type { ApiSite } from './api-site.ts';
import { unlessEmpty, type JsonValue } from './oparl-object.ts';

/** Returns what is said of the call-in of a decision; undefined where nobody would ask. */
export function callInProperties(callIn: CallIn, site: ApiSite): JsonValue | undefined {
  switch (callIn.kind) {
    case 'none':
      return undefined;
    case 'excluded':
      return { state: 'excluded' };
    case 'urgent':
      return { state: 'urgent', reason: site.textOf(callIn.reason) };
    case 'open':
    case 'over': {
      const { published, lastDay, effect } = callIn;
      // As of the day the archive is built for.
      return { state: callIn.kind, published, lastDay, takesEffect: effect };
    }
    case 'called-in': {
      const { published, lastDay, calledIn } = callIn;
      const { date, by, outcome } = calledIn;
      return {
        state: 'called-in',
        published,
        lastDay,
        date,
        by: unlessEmpty(by.map(({ name }) => name)),
        outcome: outcome === null ? undefined : site.textOf(outcome),
      };
    }
  }
}
