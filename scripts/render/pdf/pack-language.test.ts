import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { fakeBrowser, type FakePrint } from '../../testing/fixtures/fake-browser.ts';
import { packsOf } from '../../testing/fixtures/packs-of.ts';

const exempt = { paragraphs: [14], publicInterest: 'Prices.' };

/** A Welsh council's meeting with a report in each of three languages, the minutes before it, and a closed paper. */
function welsh(lang?: string) {
  return archiveOf(
    {
      council: { languages: ['cy', 'en-GB'], jurisdiction: 'wales' },
      committees: {
        health: {
          name: 'Pwyllgor Iechyd',
          meetings: {
            '2026-04-20': {
              agenda: [{ title: 'Croeso' }],
              minutes: { present: ['Ann'], body: '## Croeso\n\nTestun.\n' },
              publications: [{ kind: 'agenda', date: '2026-04-10' }],
            },
            '2026-05-20': {
              ...(lang === undefined ? {} : { lang }),
              agenda: [
                { minutes: '2026-04-20' },
                { report: 'own' },
                { report: 'english' },
                { report: 'polish' },
                { report: 'closed', part: 'B', exempt },
              ],
              reports: {
                own: {
                  subject: 'Adroddiad',
                  recommendations: ['Un.'],
                  keyDecision: { reference: '7', notice: '2026-05-01' },
                },
                english: { lang: 'en-GB', subject: 'Report', recommendations: ['One.'] },
                polish: { lang: 'pl', subject: 'Raport', recommendations: ['Raz.'] },
              },
              exemptReports: { closed: { subject: 'Cyfrinach' } },
              publications: [{ kind: 'agenda', date: '2026-05-12' }],
            },
          },
        },
      },
    },
    { edition: 'members' },
  );
}

/** The document of a meeting's pack, and its page rules. */
async function printed(archive: ReturnType<typeof welsh>): Promise<{ html: string; css: string }> {
  const browser = fakeBrowser();
  await packsOf(archive, browser);
  const contentOf = (asked: FakePrint, path: string): string => String(asked.job.files.get(path)?.content ?? '');
  const pack = browser.asked.find((asked) => contentOf(asked, '/pack.html').includes('paper-5'));
  if (pack === undefined) throw new Error('The pack was not printed.');
  return { html: contentOf(pack, '/pack.html'), css: contentOf(pack, '/print.css') };
}

/** The part of a document that is one paper. */
function paperOf(html: string, id: string): string {
  return new RegExp(`<article class="paper" id="${id}".*?</article>`, 'su').exec(html)?.[0] ?? '';
}

describe('a pack', () => {
  it('speaks the language of its council, and says that it does', async () => {
    const { html, css } = await printed(welsh());
    expect(html).toContain('<html lang="cy">');
    expect(html).toContain('Pecyn yr Aelodau');
    expect(html).toContain('Fe’i cynhelir ar <strong>ddydd Mercher 20 Mai 2026</strong> am <strong>');
    expect(html).toContain('Rhan B: gellir eithrio’r wasg a’r cyhoedd');
    expect(html).toContain('Cofnodion y cyfarfod blaenorol');
    expect(html).toMatch(/paragraff 14 \(Gwybodaeth y mae cyfraith Cymru .* ei chadw’n ôl\)\./u);
    expect(css).toContain('content: "Tudalen " counter(page)');
    expect(css).toContain('content: "Pwyllgor Iechyd, 20 Mai 2026"');
    expect(css).toContain('content: "Nid i’w gyhoeddi: eithriedig, Atodlen 12A, paragraff 14"');
  });

  it('gives each paper the words of its own language, marked where that is another', async () => {
    const { html, css } = await printed(welsh());
    expect(paperOf(html, 'paper-1')).toMatch(/^<article class="paper" id="paper-1">/u);
    expect(paperOf(html, 'paper-1')).toContain('Cofnodion: Pwyllgor Iechyd');
    expect(paperOf(html, 'paper-2')).toContain('<h2>Argymhellion</h2>');
    expect(paperOf(html, 'paper-2')).toContain('7 (rhoddwyd rhybudd: 1 Mai 2026)');
    expect(paperOf(html, 'paper-3')).toMatch(/^<article class="paper" id="paper-3" lang="en-GB">/u);
    expect(paperOf(html, 'paper-3')).toContain('<h2>Recommendations</h2>');
    expect(paperOf(html, 'paper-3')).toContain('Wednesday 20 May 2026');
    expect(css).toContain('@page paper-2 { @top-right { content: "Eitem Agenda 2" } }');
    expect(css).toContain('@page paper-3 { @top-right { content: "Agenda Item 3" } }');
    // Words of Polish there are none.
    expect(paperOf(html, 'paper-4')).toMatch(/^<article class="paper" id="paper-4" lang="pl">/u);
    expect(paperOf(html, 'paper-4')).toContain('<h2>Argymhellion</h2>');
  });

  it('speaks the language of its meeting, and then marks the papers of the council’s own', async () => {
    const { html, css } = await printed(welsh('en-GB'));
    expect(html).toContain('<html lang="en-GB">');
    expect(html).toContain('which you are hereby summoned to attend');
    expect(html).toContain('Minutes of the previous meeting');
    expect(css).toContain('content: "Page " counter(page)');
    expect(paperOf(html, 'paper-2')).toMatch(/^<article class="paper" id="paper-2" lang="cy">/u);
    expect(paperOf(html, 'paper-2')).toContain('<h2>Argymhellion</h2>');
    expect(paperOf(html, 'paper-3')).toMatch(/^<article class="paper" id="paper-3">/u);
  });

  it('speaks the council’s where the interface has no words of the meeting’s language', async () => {
    const { html } = await printed(welsh('pl'));
    expect(html).toContain('<html lang="cy">');
    expect(html).toContain('Pecyn yr Aelodau');
  });
});
