import type { BodyOutcome } from '../../model/rendered-body.ts';
import type { Words } from '../../words/words.ts';

/** An outcome whose content is rendered when the whole body is: it stands between these two tokens. */
export interface OpenOutcome {
  readonly facts: Omit<BodyOutcome, 'html'>;
  readonly from: number;
  to: number;
}

/** A report's page has its own recommendations as `recommendation-1`. */
const prefixes = {
  resolved: 'resolved',
  action: 'action',
  recommendation: 'recommended',
  response: 'response',
} as const;

/** What an outcome is, and what only outcomes of its kind have. */
export type OutcomeFacts = Pick<BodyOutcome, 'kind'> &
  Partial<Pick<BodyOutcome, 'action' | 'recommendation' | 'response'>>;

/** Returns what stands above an outcome. A later word on an action has its reference and no owner, and asks for nothing. */
export function labelOfOutcome({ kind, action }: OutcomeFacts, { outcomes }: Words): string {
  const isUpdate = action?.owner === null && action.reference !== null;
  return isUpdate ? outcomes.update : outcomes[kind];
}

/** Gathers the outcomes of one body: the containers that open, and where each closes. Other containers are told too. */
export class Outcomes {
  readonly list: OpenOutcome[] = [];
  private readonly open: (OpenOutcome | null)[] = [];
  private facts: OpenOutcome['facts'] | null = null;
  private readonly ids: Set<string>;

  constructor(ids: Set<string>) {
    this.ids = ids;
  }

  /** Takes the id of the next outcome of a kind, and says what is known of it: `resolved-1`. */
  begin({ kind, action = null, recommendation = null, response = null }: OutcomeFacts): string {
    let count = 1;
    while (this.ids.has(`${prefixes[kind]}-${count}`)) count += 1;
    const id = `${prefixes[kind]}-${count}`;
    this.ids.add(id);
    this.facts = { kind, id, action, recommendation, response };
    return id;
  }

  /** The id of the innermost outcome that is open; null where none is. */
  get current(): string | null {
    return this.open.findLast((outcome) => outcome !== null)?.facts.id ?? null;
  }

  /** A container has opened with the token of this index; what `begin` said of it belongs to it. */
  enter(token: number): void {
    const outcome = this.facts === null ? null : { facts: this.facts, from: token, to: token };
    this.facts = null;
    this.open.push(outcome);
    if (outcome !== null) this.list.push(outcome);
  }

  /** The innermost open container has closed with the token of this index. */
  leave(token: number): void {
    const outcome = this.open.pop();
    if (outcome != null) outcome.to = token;
  }
}
