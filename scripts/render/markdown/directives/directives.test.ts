import { describe, expect, it } from 'vitest';
import { bodyOf, htmlOf, plainMedium } from '../../../testing/markdown/body-of.ts';
import { fillBody } from '../fill-body.ts';

/** What a reader sees of a body of one paragraph. */
const words = (text: string, place = {}): string =>
  htmlOf(text, { numbering: 'none', ...place })
    .replace(/<[^>]*>/gu, '')
    .trim();
const minutes = { inMinutes: true, numbering: 'none' } as const;

describe(':value', () => {
  it('prints a figure by its unit, with its number and where it is from for machines', () => {
    expect(htmlOf(':value[waiting-times]{period=2026-03}', { numbering: 'none' })).toBe(
      '<p><data class="figure-value" value="78" data-indicator="access/waiting-times" data-period="2026-03">78%</data></p>\n',
    );
    expect(words(':value[referrals]{set=access period=2026-01}')).toBe('1,985');
  });

  it('tells where a figure is from in a medium that shows it, and nothing of it in others', () => {
    const titleOf = (text: string): string | undefined => {
      const { body } = bodyOf(text, { numbering: 'none' });
      const html = fillBody(body, { ...plainMedium, figureSource: (words) => ` title="${words}"` });
      return / title="([^"]*)"/u.exec(html)?.[1];
    };
    const rest = 'Seen within &lt;18&gt; weeks (waiting-times). Source: Case records';
    expect(titleOf(':value[waiting-times]{period=2026-03}')).toBe(`March 2026: ${rest}`);
    expect(titleOf(':value[waiting-times]{period=2025/26}')).toBe(`Year to date, 2025/26: ${rest}`);
    expect(titleOf(':value[waiting-times]{period=2026-03 of=target}')).toBe(`Target for March 2026: ${rest}`);
    expect(titleOf(':value[waiting-times]{of=comparator:england}')).toBe(`England, 2024/25: ${rest}`);
    expect(titleOf(':value[waiting-times]{period=2026-03 of=change}')).toBe(
      `March 2026 against the period before: ${rest}`,
    );
    expect(titleOf(':value[waiting-times]{period=2026-03 of=rag}')).toContain(`Rating of March 2026: ${rest}. `);
    expect(htmlOf(':value[waiting-times]{period=2026-03}')).not.toContain('Case records');
  });

  it('takes the latest period with a number that had ended by the day of the meeting', () => {
    expect(words(':value[waiting-times]')).toBe('90%');
    expect(words(':value[waiting-times]', { meeting: null })).toBe('90%');
    // The meeting is on 20 May, so May is not over, though there is a number for it.
    expect(words(':value[referrals]{set=access}')).toBe('7');
    expect(words(':value[referrals]{set=access}', { meeting: null })).toBe('9');
  });

  it('prints a year by its key as the year to date', () => {
    expect(words(':value[waiting-times]{period=2025/26}')).toBe('80%');
    expect(words(':value[waiting-times]{period=2026-02 of=year-to-date}')).toBe('81%');
  });

  it('prints target, colour, change and comparator, and says that a target is carried forward', () => {
    expect(words(':value[waiting-times]{period=2026-03 of=target}')).toBe('85%');
    expect(words(':value[waiting-times]{period=2026-04 of=target}')).toBe('85% (carried forward from 2025/26)');
    expect(words(':value[waiting-times]{period=2026-03 of=rag}')).toBe('Amber');
    expect(words(':value[waiting-times]{period=2026-03 of=change}')).toBe('down 4 percentage points');
    expect(words(':value[waiting-times]{of=comparator:england}')).toBe('62%');
  });

  it('says what is provisional, what was set by hand, and what a target is a share of', () => {
    const of = (aspect: string) => words(`:value[referrals]{set=other period=2026-03 of=${aspect}}`);
    expect(of('value')).toBe('12 (provisional)');
    expect(of('year-to-date')).toBe('[c] (suppressed to protect confidentiality) (provisional)');
    expect(of('rag')).toBe('Amber (set by hand: Counted late)');
    expect(of('target')).toBe('100 (1 of 12 months of 1,200 a year)');
    expect(words(':value[referrals]{set=other period=2026-04 of=change}')).toBe('down 5 (provisional)');
    expect(words(':value[referrals]{set=other period=2025/26}')).toContain('(provisional)');
  });

  it('prints a value not yet known, and a symbol with its meaning', () => {
    expect(words(':value[waiting-times]{period=2026-05}')).toBe('TBC');
    expect(words(':value[referrals]{set=access period=2026-02}')).toBe('[c] (suppressed to protect confidentiality)');
  });

  it.each([
    [':value[waiting-timez]', '10:1 INDICATOR_UNKNOWN'],
    [':value[referrals]', '10:1 CITED_INDICATOR_AMBIGUOUS'],
    [':value[referrals]{set=acces}', '10:19 CITED_SET_UNKNOWN'],
    [':value[waiting-times]{period=2026-13}', '10:23 CITED_PERIOD_UNKNOWN'],
    [':value[waiting-times]{of=valu}', '10:23 DIRECTIVE_ATTRIBUTE_INVALID'],
    [':value[waiting-times]{of=comparator:wales}', '10:23 CITED_COMPARATOR_UNKNOWN'],
    [':value[referrals]{set=access period=2026-04 of=target}', '10:1 CITED_FIGURE_MISSING'],
    [':value[waiting-times]{perod=2026-03}', '10:23 DIRECTIVE_ATTRIBUTE_UNKNOWN'],
    [':value[waiting-times]{period=2026-03 period=2026-04}', '10:38 DIRECTIVE_ATTRIBUTE_TWICE'],
    [':value[waiting-times]{period}', '10:1 DIRECTIVE_ATTRIBUTE_MISSING'],
    [':value[]', '10:1 DIRECTIVE_CONTENT_MISSING'],
  ])('reports what is wrong at its column: %s', (text, code) => {
    expect(bodyOf(text).codes).toEqual([code]);
  });

  it('is found on the right line of a wrapped paragraph, a table and a list', () => {
    expect(bodyOf('One\ntwo :value[x] and\nthree :value[y]').codes).toEqual([
      '11:5 INDICATOR_UNKNOWN',
      '12:7 INDICATOR_UNKNOWN',
    ]);
    expect(bodyOf('| a | b |\n|---|---|\n| 1 | :value[x] |').codes).toEqual(['12:7 INDICATOR_UNKNOWN']);
    expect(bodyOf('- one\n\n  > two\n  > :value[x]').codes).toEqual(['13:5 INDICATOR_UNKNOWN']);
    expect(bodyOf('Text[^1].\n\nMore ^[note :value[x]].\n\n[^1]: see\n    :value[y]').codes).toEqual([
      '15:5 INDICATOR_UNKNOWN',
      '12:13 INDICATOR_UNKNOWN',
    ]);
  });
});

describe('::chart and vega-lite fences', () => {
  it('become numbered figures with the slot of a chart, and a request', () => {
    const { body, html, codes } = bodyOf(
      '::chart{indicators="waiting-times" kind=bar from=2026-02 title="Seen <in> time"}',
    );
    expect(codes).toEqual([]);
    const [chart] = body.charts;
    expect(chart).toMatchObject({ kind: 'indicators', chart: 'bar', periods: { from: '2026-02', to: '2026-05' } });
    expect(html).toContain(`<svg data-key="${chart?.key ?? ''}">`);
    expect(html).toContain('id="figure-1"');
    expect(html).toContain('Figure 1<span class="visually-hidden">: Seen &lt;in&gt; time</span></figcaption>');
  });

  it('have the same key for the same request, and another for another', () => {
    const keys = bodyOf(
      '::chart{indicator=waiting-times}\n\n::chart{indicator=waiting-times}\n\n::chart{indicator=waiting-times kind=bar}',
    );
    const [first, second, third] = keys.body.charts.map(({ key }) => key);
    expect(first).toBe(second);
    expect(first).not.toBe(third);
  });

  it('count on with pictures that have a caption', () => {
    const fence = '```vega-lite\n{"title": "T", "description": "D", "data": {"name": "access"}, "mark": "bar"}\n```';
    const { body, html } = bodyOf(`![Mural](files/mural.png "The mural")\n\n![Mural](files/mural.png)\n\n${fence}`);
    expect(html.match(/Figure \d[^<]*/gu)).toEqual(['Figure 1: The mural', 'Figure 2']);
    expect(body.charts).toMatchObject([{ kind: 'spec', at: { line: 14, column: 4 } }]);
    expect(body.files).toEqual(['files/mural.png']);
  });

  it('report broken JSON where it breaks, and unknown kinds and periods', () => {
    expect(bodyOf('A\n\n```vega-lite\n{\n  "title": "T"\n  "mark": 1\n}\n```').codes).toEqual([
      '15:3 CHART_SPEC_INVALID',
    ]);
    expect(bodyOf('```vega-lite\n[1]\n```').codes).toEqual(['11:1 CHART_SPEC_INVALID']);
    expect(bodyOf('::chart{indicator=waiting-times kind=spc}').body.charts).toMatchObject([{ chart: 'spc' }]);
    expect(bodyOf('::chart{indicator=waiting-times kind=pie}').codes).toEqual(['10:33 DIRECTIVE_ATTRIBUTE_INVALID']);
    expect(bodyOf('::chart{indicator=waiting-times periods=2027-01..2027-02}').codes).toEqual([
      '10:33 CITED_PERIOD_UNKNOWN',
    ]);
    expect(bodyOf('::chart{indicators="waiting-times nix"}').codes).toEqual(['10:9 INDICATOR_UNKNOWN']);
    expect(bodyOf('::chart{kind=line}').codes).toEqual(['10:1 DIRECTIVE_ATTRIBUTE_MISSING']);
  });
});

describe('::table and ::scorecard', () => {
  it('make a table with a caption, scoped heads, an id and no empty cell', () => {
    const html = htmlOf('::table{indicators="waiting-times referrals" set=access periods="2026-03..2026-04"}');
    expect(html).toContain('id="table-1"');
    expect(html).toContain('<caption>Access to care, March 2026 to April 2026</caption>');
    expect(html).toContain(
      '<th scope="row"><span class="indicator-reference">waiting-times</span> Seen within &lt;18&gt; weeks</th>',
    );
    expect(html.match(/<td class="numeric">[^<]+<\/td>/gu)).toHaveLength(4);
  });

  it('mark what is provisional', () => {
    expect(htmlOf('::table{set=other periods="2026-03..2026-04"}')).toContain(
      '<td class="numeric">12 <span class="figure-remark">(provisional)</span></td><td class="numeric">7</td>',
    );
  });

  it('cite every indicator that they show', () => {
    expect(bodyOf('::scorecard{set=access}').body.citations.map(({ indicator }) => indicator.id)).toEqual([
      'waiting-times',
      'referrals',
    ]);
    expect(bodyOf('::scorecard{set=acess}').codes).toEqual(['10:13 CITED_SET_UNKNOWN']);
  });
});

describe('outcomes and attendance', () => {
  it('name recommendations, resolutions and actions with owner, day and reference', () => {
    expect(htmlOf(':::resolved\nThat it be *noted*.\n:::')).toBe(
      '<div class="outcome outcome-resolved" id="resolved-1">\n<p class="outcome-label">Resolved</p>\n<p>That it be <em>noted</em>.</p>\n</div>\n',
    );
    const action = htmlOf(':::action{owner=jane-doe due=2026-09-01 ref="A 1"}\nWrite.\n:::');
    expect(action).toContain('<a class="person" href="/base/people/jane-doe/">Councillor Jane Doe</a>');
    expect(action).toContain('<time datetime="2026-09-01">1 September 2026</time>');
    expect(action).toContain('<dd>A 1</dd>');
    const update = htmlOf(':::action{ref="A 1" status=done}\nWritten.\n:::');
    expect(update).toContain('<dt>State</dt><dd>Done</dd>');
    expect([action, update].map((html) => /outcome-label">([^<]+)/u.exec(html)?.[1])).toEqual([
      'Action',
      'Update on an action',
    ]);
    expect(bodyOf(':::action{ref="A 1" status=finished}\nx\n:::').codes).toEqual(['10:21 DIRECTIVE_ATTRIBUTE_INVALID']);
    expect(bodyOf(':::action{due=2026-09-01}\nx\n:::').codes).toEqual(['10:1 DIRECTIVE_ATTRIBUTE_MISSING']);
    expect(htmlOf(':::action{owner="Head of <Service>"}\nWrite.\n:::')).toContain('Head of &lt;Service&gt;');
  });

  it('are listed with their content, whatever stands around and within them', () => {
    const { body } = bodyOf(
      ':::landscape\n:::::resolved\nThat:\n\n- A[^1]\n- B\n\n::::action{owner=jane-doe due=2026-09-01 ref="A 1"}\nWrite.\n::::\n:::::\n:::\n\n[^1]: N.',
    );
    expect(body.outcomes.map(({ kind, id }) => [kind, id])).toEqual([
      ['resolved', 'resolved-1'],
      ['action', 'action-1'],
    ]);
    expect(body.outcomes[0]!.html).toMatch(/^<p>That:<\/p>\n<ul>[\s\S]*outcome-action/u);
    expect(body.outcomes[1]).toMatchObject({
      html: '<p>Write.</p>\n',
      action: {
        owner: { name: 'Councillor Jane Doe', slug: 'jane-doe' },
        due: '2026-09-01',
        reference: 'A 1',
        status: 'open',
      },
    });
    expect(bodyOf('{#resolved-1}\nText\n\n:::resolved\nX\n:::').body.outcomes).toHaveLength(1);
  });

  it('say who came and left and when the meeting adjourned', () => {
    expect(words(':arrived[jane-doe]{time=18:09}', minutes)).toBe('Councillor Jane Doe arrived at 6.09pm.');
    expect(words('Then :left[Cllr Smith]{time=19:00} with thanks.', minutes)).toBe(
      'Then Cllr Smith left at 7pm with thanks.',
    );
    expect(words(':::adjourned{from=18:45 until=18:52}\n:::', minutes)).toBe(
      'The meeting adjourned at 6.45pm and resumed at 6.52pm.',
    );
  });

  it('give a vote as a table, with the names of a recorded one', () => {
    expect(htmlOf('::vote{for=7 against=3 abstained=1}', minutes)).toBe(
      '<table class="vote">\n<caption>Vote</caption>\n<tbody>\n<tr><th scope="row">For</th><td>7</td></tr>\n' +
        '<tr><th scope="row">Against</th><td>3</td></tr>\n<tr><th scope="row">Abstained</th><td>1</td></tr>\n</tbody>\n</table>\n',
    );
    const recorded = htmlOf('::vote{title="On the <plan>" for="jane-doe" against="Cllr A Fox, Cllr B Ray"}', minutes);
    expect(recorded).toContain('<caption>On the &lt;plan&gt;</caption>');
    expect(recorded).toContain('people/jane-doe/">Councillor Jane Doe</a></td>');
    expect(recorded).toContain(
      '<td>2: <span class="person">Cllr A Fox</span>, <span class="person">Cllr B Ray</span></td>',
    );
    expect(bodyOf('::vote{for=7 against=-1}', minutes).codes).toEqual(['10:14 DIRECTIVE_ATTRIBUTE_INVALID']);
    expect(bodyOf('::vote{for=jane-do against=1}', minutes).codes).toEqual(['10:8 DIRECTIVE_PERSON_UNKNOWN']);
    expect(bodyOf('::vote{for=7 against=1}').codes).toEqual(['10:1 DIRECTIVE_MISPLACED']);
    expect(bodyOf('::vote{for=7}', minutes).codes).toEqual(['10:1 DIRECTIVE_ATTRIBUTE_MISSING']);
  });

  it('report unknown people, impossible times and days, and attendance outside minutes', () => {
    expect(bodyOf(':arrived[jane-do]{time=18:09}', minutes).codes).toEqual(['10:1 DIRECTIVE_PERSON_UNKNOWN']);
    expect(bodyOf(':arrived[janedoe]{time=18:09}', minutes).codes).toEqual(['10:1 DIRECTIVE_PERSON_UNKNOWN']);
    expect(bodyOf(':arrived[jane-doe]{time=25:09}', minutes).codes).toEqual(['10:20 DIRECTIVE_ATTRIBUTE_INVALID']);
    expect(bodyOf(':::action{owner=jane-doe due=2026-02-30}\nx\n:::').codes).toEqual([
      '10:26 DIRECTIVE_ATTRIBUTE_INVALID',
    ]);
    expect(bodyOf(':arrived[jane-doe]{time=18:09}').codes).toEqual(['10:1 DIRECTIVE_MISPLACED']);
  });
});

it('says who came and went, and when a meeting adjourned, in the language of the minutes', () => {
  const inWelsh = (text: string): string =>
    bodyOf(text, minutes, 'cy')
      .html.replace(/<[^>]*>/gu, '')
      .trim();
  expect(inWelsh(':arrived[Ann Chair]{time=18:09}')).toBe('Cyrhaeddodd Ann Chair am 6.09yp.');
  expect(inWelsh(':left[Ann Chair]{time=12:00}')).toBe('Gadawodd Ann Chair am hanner dydd.');
  expect(inWelsh(':::adjourned{from=18:00 until=18:30}\n:::')).toBe(
    'Gohiriwyd y cyfarfod am 6yp ac ailddechreuodd am 6.30yp.',
  );
  expect(inWelsh(':::adjourned{from=18:00}\n:::')).toBe('Gohiriwyd y cyfarfod am 6yp.');
});

describe('references and layout', () => {
  it('link to paragraphs and items, with a slot for the page', () => {
    const html = htmlOf('## S\n\nSee :para[1.1], :para[1] and :item[2].');
    expect(html).toContain('<a class="reference" href="#p-1-1">paragraph 1.1</a> (page of p-1-1)');
    expect(html).toContain('<a class="reference" href="#section-1">section 1</a>');
    expect(html).toContain(
      '<a class="reference" href="/base/committees/health/2026-05-20/#item-2">item 2</a> (page of item 2)',
    );
  });

  it('find in a field the paragraphs of the body it belongs to', () => {
    const anchorsOfBody = [{ id: 'p-2-3', kind: 'paragraph', number: '2.3' }] as const;
    expect(words('As in :para[2.3].', { anchorsOfBody })).toBe('As in paragraph 2.3 (page of p-2-3).');
  });

  it('report paragraphs, items and files that are not there', () => {
    expect(bodyOf('## S\n\nSee :para[1.2].').codes).toEqual(['12:5 PARAGRAPH_UNKNOWN']);
    expect(bodyOf('See :item[9].').codes).toEqual(['10:5 ITEM_REFERENCE_UNKNOWN']);
    expect(bodyOf('See :item[1].', { meeting: null }).findings[0]?.message).toContain('belongs to none');
    expect(bodyOf('::file{src=files/plant.pdf title=Plan}').findings[0]).toMatchObject({
      code: 'FILE_REFERENCE_UNKNOWN',
      fix: 'Did you mean "files/plan.pdf"?',
    });
  });

  it('bind supplied files, turn sheets, break pages and head appendices', () => {
    const { html, body } = bodyOf(
      '::file{src=files/plan.pdf title="The <plan>"}\n\n::pagebreak\n\n:::appendix{title=Terms}\n### Part\n:::',
    );
    expect(html).toContain(
      '<p class="supplied-file"><a href="/base/files/plan.pdf">The &lt;plan&gt;</a><span class="supplied-kind"> (PDF)</span>' +
        ' (page of files/plan.pdf)</p>',
    );
    expect(body.supplied).toEqual([{ src: 'files/plan.pdf', title: 'The <plan>' }]);
    expect(html).toContain('<div class="page-break"></div>');
    expect(html).toContain('<h2 id="appendix-1">Appendix: Terms</h2>');
    expect(body.headings).toEqual([
      { level: 2, number: null, id: 'appendix-1', text: 'Appendix: Terms' },
      { level: 3, number: null, id: 'part', text: 'Part' },
    ]);
  });
});
