import type { Indicator } from '../../model/figures/indicator-set.ts';
import type { BodyAnchor, Citation } from '../../model/rendered-body.ts';
import { nameOfIndicator } from './body-context.ts';

/** Gathers what a body cites, each indicator once in each way, where it first does so. */
export class Citations {
  private readonly found = new Map<string, Citation>();
  private readonly anchors: readonly BodyAnchor[];
  private paragraph: string | null = null;
  private inNotes = false;

  /** `anchors` are those of the body so far, to which more are added as it goes on. */
  constructor(anchors: readonly BodyAnchor[]) {
    this.anchors = anchors;
  }

  get list(): readonly Citation[] {
    return [...this.found.values()];
  }

  /** Notes a value in the paragraph at hand, else (in a list, a quotation) in the numbered one before it. */
  addValue(indicator: Indicator): void {
    const before = this.anchors.findLast(({ kind }) => kind === 'paragraph' || kind === 'section');
    this.add(indicator, 'value', this.inNotes ? null : (this.paragraph ?? before?.id ?? null));
  }

  /** Notes what the table or figure shows whose anchor is the newest. */
  addBlock(indicators: readonly Indicator[], as: 'chart' | 'table' | 'scorecard'): void {
    for (const indicator of indicators) this.add(indicator, as, this.anchors.at(-1)?.id ?? null);
  }

  /** Runs `work` over the words of a paragraph, which are finished before its anchor is there. */
  inParagraph(id: string | null, work: () => void): void {
    this.paragraph = id;
    work();
    this.paragraph = null;
  }

  /** Says that what comes now are the notes, which belong to no paragraph that could be told. */
  enterNotes(): void {
    this.inNotes = true;
  }

  private add(indicator: Indicator, as: Citation['as'], anchor: string | null): void {
    const name = `${as} ${nameOfIndicator(indicator)}`;
    if (!this.found.has(name)) this.found.set(name, { indicator, as, anchor });
  }
}
