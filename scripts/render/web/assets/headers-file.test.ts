import { describe, expect, it } from 'vitest';
import { headersOfPath, readHeaderRules } from '../hosting/read-header-rules.ts';
import { listHeaderRules, renderHeadersFile } from './headers-file.ts';

/** The headers of each path, as hosts read the file. */
function headersOf(text: string): ReadonlyMap<string, readonly string[]> {
  const blocks = text.matchAll(/^(\/\S*)\n((?: {2}.*\n)+)/gmu);
  return new Map([...blocks].map(([, path = '', lines = '']) => [path, lines.trim().split(/\n\s*/u)]));
}

describe('renderHeadersFile', () => {
  it('lets programs in pages of other sites read data and feeds of the public edition, and pages not', () => {
    const headers = headersOf(renderHeadersFile({ edition: 'public', isPreview: false }));
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

  it.each([
    { edition: 'members', isPreview: false },
    { edition: 'public', isPreview: true },
  ] as const)('opens nothing of what is not for everybody ($edition, preview $isPreview)', (archive) => {
    const text = renderHeadersFile(archive);
    expect(text).not.toContain('Access-Control');
    expect(text).not.toContain('public');
    expect(headersOf(text).get('/*')).toContain('X-Robots-Tag: noindex, nofollow');
  });

  it('holds every page to the policy in both editions', () => {
    for (const edition of ['public', 'members'] as const) {
      expect(headersOf(renderHeadersFile({ edition, isPreview: false })).get('/*')?.[0]).toMatch(
        /^Content-Security-Policy: default-src 'none'/u,
      );
    }
  });

  it('never lets a drawing be opened as a document', () => {
    const headers = headersOf(renderHeadersFile({ edition: 'public', isPreview: false }));
    expect(headers.get('/*.svg')).toEqual(['Content-Disposition: attachment']);
    expect(headers.get('/*')).toContain('X-Content-Type-Options: nosniff');
  });

  it('names addresses of a site below a path with that path and without it, each rule once for each address', () => {
    const rules = readHeaderRules(renderHeadersFile({ edition: 'public', isPreview: false }, '/meetings'));
    for (const path of [
      '/assets/a.css',
      '/meetings/assets/a.css',
      '/feed.xml',
      '/meetings/committees/a/feed.xml',
      '/meetings/a.svg',
    ]) {
      const within = path.replace('/meetings', '');
      const expected = headersOfPath(listHeaderRules({ edition: 'public', isPreview: false }), within);
      expect(headersOfPath(rules, path), path).toEqual(expected);
      // Some hosts join what several rules say of one header.
      const fitting = rules.filter((rule) => headersOfPath([rule], path)[rule.headers[0]?.name ?? ''] !== undefined);
      const names = fitting.flatMap(({ headers }) => headers.map(({ name }) => name));
      expect(names, path).toEqual([...new Set(names)]);
    }
  });
});
