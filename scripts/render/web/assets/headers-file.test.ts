import { describe, expect, it } from 'vitest';
import { renderHeadersFile } from './headers-file.ts';

/** The headers of each path, as hosts read the file. */
function headersOf(text: string): ReadonlyMap<string, readonly string[]> {
  const blocks = text.matchAll(/^(\/\S*)\n((?: {2}.*\n)+)/gmu);
  return new Map([...blocks].map(([, path = '', lines = '']) => [path, lines.trim().split(/\n\s*/u)]));
}

describe('renderHeadersFile', () => {
  it('lets programs in pages of other sites read data and feeds of the public edition, and pages not', () => {
    const headers = headersOf(renderHeadersFile('public'));
    const open = [...headers].filter(([, lines]) => lines.includes('Access-Control-Allow-Origin: *'));
    expect(open.map(([path]) => path)).toEqual([
      '/api/*',
      '/indicators/*',
      '/feed.xml',
      '/calendar.ics',
      '/committees/*/feed.xml',
      '/committees/*/calendar.ics',
    ]);
  });

  it('opens nothing of the members’ edition to other sites', () => {
    expect(renderHeadersFile('members')).not.toContain('Access-Control');
  });

  it('holds every page to the policy in both editions', () => {
    for (const edition of ['public', 'members'] as const) {
      expect(headersOf(renderHeadersFile(edition)).get('/*')?.[0]).toMatch(
        /^Content-Security-Policy: default-src 'none'/u,
      );
    }
  });
});
