import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../model/archive.ts';
import type { Cache } from '../../model/cache.ts';
import { bodyOf, markdownArchive, plainMedium } from '../../testing/markdown/body-of.ts';
import { fillBody, withoutParagraph } from './fill-body.ts';
import { renderBodies } from './render-bodies.ts';
import { renderPlain } from './render-plain.ts';

/** A cache in memory that counts what is put into it. */
function countingCache(): Cache & { readonly kept: Map<string, string>; sets: number } {
  const kept = new Map<string, string>();
  return {
    kept,
    sets: 0,
    get: (kind, key) => kept.get(`${kind}/${key}`) ?? null,
    set(kind, key, value) {
      this.sets += 1;
      kept.set(`${kind}/${key}`, value);
    },
  };
}

/** The test archive whose report has another body, beginning on another line. */
function withBody(text: string, line = 10): Archive {
  const archive = markdownArchive();
  const [report] = archive.reports;
  Object.assign(report!, { body: { ...report!.body, text, at: { ...report!.body.at, line } } });
  return archive;
}

/** The same, in a language. */
function withBodyIn(lang: string, text: string): Archive {
  const archive = withBody(text);
  const [report] = archive.reports;
  Object.assign(report!, { body: { ...report!.body, lang } });
  return archive;
}

const htmlOfReport = (archive: Archive, cache: Cache): string => {
  const { bodies } = renderBodies(archive, { cache, fingerprint: 'test' });
  return fillBody(bodies.of(archive.reports[0]!.body), plainMedium);
};

const text = '## S\n\n:value[waiting-times] of :item[2]\n\n# Low\n\n::chart{indicator=waiting-times}\n';

describe('renderBodies', () => {
  it('gives every text of the archive a body, and refuses a text that is not of it', () => {
    const archive = markdownArchive();
    const { bodies } = renderBodies(archive, { cache: countingCache(), fingerprint: 'test' });
    for (const meeting of archive.meetings) expect(bodies.of(meeting.notice).html).toBe('');
    expect(() => bodies.of({ ...archive.council.about })).toThrow('No body was rendered');
  });

  it('speaks the language of each text, whatever was kept of the same text in another', () => {
    const cache = countingCache();
    const cited = [
      '## S',
      'Gweler :para[1.1] ac :item[2].[^1]',
      ':::action{owner="Ann Chair" due=2026-09-01 status=done}\nGwneud.\n:::',
      ':::appendix{title="Atodiad A"}\n:::',
      '[^1]: Nodyn.',
    ].join('\n\n');
    const english = htmlOfReport(withBody(cited), cache);
    const welsh = htmlOfReport(withBodyIn('cy', cited), cache);
    expect(english).toContain('paragraph 1.1</a> (page of p-1-1) ac <a');
    expect(welsh).toContain('paragraff 1.1</a> (page of p-1-1) ac <a');
    expect(welsh).toContain('eitem 2</a>');
    expect(welsh).toContain('<p class="outcome-label">Cam gweithredu</p>');
    expect(welsh).toContain('<dt>Dyddiad cwblhau</dt><dd><time datetime="2026-09-01">1 Medi 2026</time></dd>');
    expect(welsh).toContain('<dt>Statws</dt><dd>Wedi’i gwblhau</dd>');
    expect(welsh).toContain('>Atodiad A</h2>');
    expect(english).toContain('>Appendix: Atodiad A</h2>');
    expect(welsh).toContain('aria-label="Troednodyn 1"');
    expect(welsh).toContain('aria-label="Yn ôl i destun troednodyn 1"');
    expect(htmlOfReport(withBodyIn('pl', cited), cache)).toBe(english);
  });

  it('cites figures and charts in the language of the text, and for the list of who cites what as the archive has them', () => {
    const cache = countingCache();
    const cited = '## S\n\n:value[waiting-times]{of=rag period=2026-03}\n\n::chart{indicator=waiting-times}\n';
    const rendered = (archive: Archive) => renderBodies(archive, { cache, fingerprint: 'test' });
    const english = rendered(withBody(cited));
    // As rendered first, and as kept.
    for (const archive of [withBodyIn('cy', cited), withBodyIn('cy', cited)]) {
      const welsh = rendered(archive);
      const body = welsh.bodies.of(archive.reports[0]!.body);
      expect(body.html).toContain('</svg> Ambr</span>');
      expect(body.html).toContain('78% ym mis Mawrth 2026 yn erbyn targed o 85%');
      const set = archive.indicatorSets.find(({ id }) => id === 'access')!;
      expect(body.citations.every(({ indicator }) => set.indicators.includes(indicator))).toBe(true);
      const [chart] = welsh.charts;
      expect(chart?.kind === 'indicators' && chart.indicators[0]?.set.words.language).toBe('cy');
      expect(chart?.key).not.toBe(english.charts[0]?.key);
    }
  });

  it('keeps what was found wrong with typed numbers, until the text is no longer checked', () => {
    const cache = countingCache();
    const typed = '## S\n\nIt was 81%, and then 93%; it is :value[waiting-times].\n';
    const first = renderBodies(withBody(typed), { cache, fingerprint: 'test' });
    const { sets } = cache;
    const second = renderBodies(withBody(typed, 12), { cache, fingerprint: 'test' });
    expect(cache.sets).toBe(sets);
    expect(first.diagnostics.map(({ code, line, column }) => [code, line, column])).toEqual([['FIGURE_TYPED', 12, 22]]);
    expect(second.diagnostics).toEqual([{ ...first.diagnostics[0], line: 14 }]);
    const unchecked = withBody(typed);
    Object.assign(unchecked.reports[0]!, { figures: 'unchecked' });
    expect(renderBodies(unchecked, { cache, fingerprint: 'test' }).diagnostics).toEqual([]);
  });

  it('checks a text of plain words that names an indicator by its reference', () => {
    const archive = withBody('');
    Object.assign(archive.indicatorSets[0]!.indicators[1]!, { id: 'lac-1', reference: 'LAC 1' });
    Object.assign(archive.reports[0]!.body, { text: 'LAC 1 stood at 13 in May.' });
    const { diagnostics } = renderBodies(archive, { cache: countingCache(), fingerprint: 'test' });
    expect(diagnostics.map(({ code, column }) => [code, column])).toEqual([['FIGURE_TYPED', 16]]);
  });

  it('renders an unchanged body once, and gives back what it held and what was found', () => {
    const cache = countingCache();
    const first = renderBodies(withBody(text), { cache, fingerprint: 'test' });
    const { sets } = cache;
    const archive = withBody(text, 12);
    const second = renderBodies(archive, { cache, fingerprint: 'test' });
    expect(cache.sets).toBe(sets);
    const body = second.bodies.of(archive.reports[0]!.body);
    const indicator = archive.indicatorSets.find(({ id }) => id === 'access')!.indicators[0];
    expect(body.citations.map((citation) => [citation.indicator, citation.as])).toEqual([
      [indicator, 'value'],
      [indicator, 'chart'],
    ]);
    expect(body.charts[0]).toMatchObject({ kind: 'indicators', at: { line: 18, column: 1 } });
    expect(first.diagnostics.map(({ code, line }) => [code, line])).toEqual([['HEADING_TOP_LEVEL', 14]]);
    expect(second.diagnostics.map(({ code, line }) => [code, line])).toEqual([['HEADING_TOP_LEVEL', 16]]);
    expect(second.charts.map(({ key }) => key)).toEqual(first.charts.map(({ key }) => key));
  });

  it('renders a body anew when the data it cites change, the program or its words', () => {
    const cache = countingCache();
    const before = htmlOfReport(withBody(text), cache);
    const changed = withBody(text);
    const indicator = changed.indicatorSets.find(({ id }) => id === 'access')!.indicators[0]!;
    Object.assign(indicator.observations[3]!.figure, { number: 91, text: '91%' });
    expect(before).toContain('>90%<');
    expect(htmlOfReport(changed, cache)).toContain('>91%<');
    expect(htmlOfReport(withBody(text), cache)).toBe(before);
    const { sets } = cache;
    renderBodies(withBody(text), { cache, fingerprint: 'other' });
    expect(cache.sets).toBeGreaterThan(sets);
  });

  it('looks again at a link of a kept body once the page it leads to is gone', () => {
    const cache = countingCache();
    const linked = '[Her](/people/jane-doe/)';
    expect(renderBodies(withBody(linked), { cache, fingerprint: 'test' }).diagnostics).toEqual([]);
    const { diagnostics } = renderBodies({ ...withBody(linked), people: [] }, { cache, fingerprint: 'test' });
    expect(diagnostics.map(({ code }) => code)).toEqual(['LINK_PAGE_UNKNOWN']);
  });

  it('keeps nothing that has errors, and reports them each time', () => {
    const cache = countingCache();
    for (let run = 0; run < 2; run += 1) {
      const { diagnostics } = renderBodies(withBody(':value[nix]'), { cache, fingerprint: 'test' });
      expect(diagnostics.map(({ code }) => code)).toEqual(['INDICATOR_UNKNOWN']);
    }
    expect(cache.kept.size).toBe(0);
  });
});

describe('plain texts', () => {
  it('come out as the parser would have them', () => {
    const word = fc.stringMatching(/^[\p{L}\p{N},.;'"()/?%£–-]{1,8}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const line = words.join(' ');
        const plain = renderPlain(line);
        if (plain !== null) expect(plain.html).toBe(bodyOf(line, { numbering: 'none' }).body.html);
      }),
      { numRuns: 1000 },
    );
    expect(renderPlain(' \n')?.html).toBe('');
    expect(renderPlain('All wards')?.html).toBe('<p>All wards</p>\n');
    for (const marked of ['1. One', '*All*', 'a_b', 'a:b', '- a', 'a  ', 'a\nb', '&amp;', '[x]', 'a\\b']) {
      expect(renderPlain(marked)).toBeNull();
    }
  });

  it('lose their paragraph within a line, others do not', () => {
    expect(withoutParagraph('<p>All <em>wards</em></p>\n')).toBe('All <em>wards</em>');
    expect(withoutParagraph('<p>a</p>\n<p>b</p>\n')).toBe('<p>a</p>\n<p>b</p>\n');
    expect(withoutParagraph('<ul></ul>')).toBe('<ul></ul>');
  });
});
