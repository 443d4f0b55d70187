import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { fakeBrowser } from '../../testing/fixtures/fake-browser.ts';
import { packsOf } from '../../testing/fixtures/packs-of.ts';
import type { MeetingDraft } from '../../testing/fixtures/valid-root.ts';

/** The documents of the packs of a committee's meetings, as an edition of 1 June 2026 prints them. */
async function packs(
  meetings: Readonly<Record<string, MeetingDraft>>,
  edition: 'public' | 'members' = 'public',
): Promise<readonly string[]> {
  const browser = fakeBrowser();
  await packsOf(archiveOf({ committees: { health: { meetings } } }, { edition }), browser);
  const documents = browser.asked.map(({ job }) => String(job.files.get('/pack.html')?.content));
  return [...new Set(documents)].filter((html) => html.includes('id="front-sheet"'));
}

const open: MeetingDraft = {
  agenda: [{ title: 'Welcome' }],
  publications: [{ kind: 'agenda', date: '2026-05-08' }],
};
const closed: MeetingDraft = {
  agenda: [{ title: 'Offers', part: 'B', exempt: { paragraphs: [3], publicInterest: 'Prices.' } }],
  publications: [{ kind: 'agenda', date: '2026-05-08' }],
};
const membersPack = 'holds papers that are not for publication';

describe('the front sheet', () => {
  it('says that a pack holds closed papers only where it does', async () => {
    const marks = async (meeting: MeetingDraft, edition: 'public' | 'members'): Promise<readonly boolean[]> =>
      (await packs({ '2026-05-20': meeting }, edition)).map((html) => html.includes(membersPack));
    expect(await marks(open, 'members')).toEqual([false]);
    expect(await marks(closed, 'members')).toEqual([true]);
    expect(await marks(closed, 'public')).toEqual([false]);
  });

  it('names what an addendum holds by its own name', async () => {
    const [, addendum = ''] = await packs({
      '2026-05-20': {
        agenda: [{ title: 'Welcome' }],
        publications: [
          { kind: 'agenda', date: '2026-05-08' },
          { kind: 'addendum', date: '2026-05-18', items: ['1'] },
        ],
      },
    });
    expect(addendum).toContain('Items of this addendum');
    expect(addendum).not.toContain('Items of this supplement');
  });

  it.each([
    ['2026-05-07', true],
    ['2026-05-09', false],
    [undefined, false],
  ])(
    'says whose place a meeting takes where that was known by the day of the pack: %s',
    async (statusChanged, says) => {
      const [inPlace = '', ...others] = await packs({
        '2026-05-13': { rescheduledTo: '2026-05-20', ...(statusChanged !== undefined && { statusChanged }) },
        '2026-05-20': open,
      });
      expect(others).toEqual([]);
      expect(inPlace.includes('This meeting takes the place of the one planned for Wednesday 13 May 2026.')).toBe(says);
    },
  );
});
