import { describe, expect, it } from 'vitest';
import type { Pack } from '../../model/meeting.ts';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { pieceOfPack } from './list-pieces.ts';
import { buildPageStyles } from './page-styles.ts';

const publications = [{ kind: 'agenda' as const, date: '2026-05-12' }];
const { council } = archiveOf();
const exempt = { paragraphs: [3, 5], publicInterest: 'It outweighs.' };

function packOf(name = 'Health Committee'): Pack {
  const meeting = {
    agenda: [
      { report: 'open' },
      { title: 'Lease', report: 'lease', part: 'B' as const, exempt },
      {
        title: 'Offer',
        files: [{ src: 'exempt/offer.pdf', title: 'Offer' }],
        part: 'B' as const,
        confidential: { reason: 'Law.' },
      },
    ],
    reports: { open: {} },
    exemptReports: { lease: {} },
    files: ['exempt/offer.pdf'],
    publications,
  };
  const archive = archiveOf(
    { committees: { health: { name, meetings: { '2026-05-20': meeting } } } },
    { edition: 'members' },
  );
  return archive.meetings[0]!.packs[0]!;
}

function stylesOf(pack: Pack, firstPage = 1, isPreview = false): string {
  const piece = pieceOfPack(pack, { firstPage, earlierItems: {} }, () => []);
  return buildPageStyles(piece, { council, isPreview });
}

describe('the page styles of a pack', () => {
  it('put committee and date at the head and the page number at the foot of every page', () => {
    expect(stylesOf(packOf())).toContain(
      '@page { @top-left { content: "Health Committee, 20 May 2026" } @bottom-center { content: "Page " counter(page) } }',
    );
  });

  it('say on every page of a preview that it is one', () => {
    expect(stylesOf(packOf(), 1, true)).toContain('"Preview, not yet published: Health Committee, 20 May 2026"');
  });

  it('put the item in the corner of each of its papers, upright and landscape', () => {
    const styles = stylesOf(packOf());
    expect(styles).toMatch(/@page paper-1 \{ @top-right \{ content: "Agenda Item 1" \} \}/u);
    expect(styles).toMatch(/@page paper-1-landscape \{ size: A4 landscape; .*content: "Agenda Item 1" \} \}/u);
    expect(styles).toMatch(/@page paper-2 \{ @top-right \{ content: "Agenda Item 2" \}/u);
  });

  it('mark closed papers, supplied ones too, as not for publication and say why', () => {
    const styles = stylesOf(packOf());
    expect(styles).toMatch(/@page paper-2 .*"Not for publication: exempt, Schedule 12A paragraphs 3 and 5"/u);
    // Each page has the description of the paragraphs as well as their numbers.
    expect(styles).toMatch(/@page paper-2 .*@bottom-right \{ content: "Information relating to the financial/u);
    expect(styles).not.toMatch(/@page paper-3 .*@bottom-right/u);
    expect(styles).toMatch(/@page paper-2-landscape .*"Not for publication: exempt/u);
    expect(styles).toMatch(/@page paper-3 .*"Not for publication: confidential"/u);
    expect(styles).not.toMatch(/@page paper-1 .*Not for publication/u);
  });

  it.each([
    [2, 'Committee 0, with a name of some length to it, as the law gives it, and Committee 1, with'],
    [4, '"Committee 0, with a name of some length to it, as the law gives it, and 3 other bodies, 20 May 2026"'],
  ])('name %i bodies of a joint meeting as there is room', (count, head) => {
    const names = Array.from(
      { length: count },
      (_, n) => `Committee ${n}, with a name of some length to it, as the law gives it,`,
    );
    const others = names.slice(1).map((_, n) => `other-${n + 1}`);
    const meetings = { '2026-05-20': { agenda: [{ title: 'One' }], publications, jointWith: others } };
    const committees = {
      first: { name: names[0]!, meetings },
      ...Object.fromEntries(others.map((slug, n) => [slug, { name: names[n + 1]! }])),
    };
    expect(stylesOf(archiveOf({ committees }).meetings[0]!.packs[0]!)).toContain(head);
  });

  it('count on from the pack before', () => {
    expect(stylesOf(packOf(), 13)).toContain('@page :first { counter-set: page 13 }');
    expect(stylesOf(packOf())).not.toContain('counter-set');
  });

  it('write what could end a string or the styles as its code, and leave every other script alone', () => {
    const styles = stylesOf(packOf('"A\\B" } </style>\n\u0000 Cymru 🏛 مجلس'));
    expect(styles).toContain('content: "\\22 A\\5c B\\22  } \\3c /style>\\a \\0  Cymru 🏛 مجلس, 20 May 2026"');
  });
});
