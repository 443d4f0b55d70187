import { describe, expect, it } from 'vitest';
import { archiveOf } from '../testing/fixtures/archive.ts';
import { checkRemoved } from './check-removed.ts';

const day = '/committees/health/2026-05-20/';
const found = (paths: readonly string[], reports: readonly string[] = ['access']): string[] =>
  checkRemoved(
    archiveOf({
      council: { removed: paths.map((path) => ({ path, date: '2026-05-30', reason: 'It held personal data.' })) },
      committees: {
        health: {
          meetings: {
            '2026-05-20': {
              agenda: reports.map((report) => ({ report })),
              reports: Object.fromEntries(reports.map((slug) => [slug, { subject: slug }])),
              files: ['files/plan.pdf'],
              publications: [{ kind: 'agenda', date: '2026-05-11' }],
            },
          },
        },
      },
    }),
  ).map(({ message }) => message);

describe('checkRemoved', () => {
  it('refuses a page that is still there, with and without a slash at its end', () => {
    expect(found([`${day}access/`])[0]).toContain('still has the page');
    expect(found([`${day}access`])).toHaveLength(1);
    expect(found(['/search/'])).toHaveLength(1);
  });

  it('refuses what is left below a page, and counts it', () => {
    expect(found(['/committees/health/'])[0]).toMatch(/still has the page and \d+ more files of it/u);
  });

  it('passes pages that are gone, beside others whose names begin alike', () => {
    expect(found([`${day}access/`], ['access-2'])).toEqual([]);
    expect(found(['/pages/letter/'])).toEqual([]);
  });
});
