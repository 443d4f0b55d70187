import { describe, expect, it } from 'vitest';
import { checkLinks } from './check-links.ts';
import { outputOf } from '../testing/fixtures/output-of.ts';

const site = { basePath: '/meetings', url: 'https://council.example/meetings' };
const page = (body: string): string => `<!doctype html><html lang="en"><body>\n${body}\n</body></html>`;

async function problems(pages: Record<string, string>): Promise<string[]> {
  const found = await checkLinks(outputOf(pages), site);
  return found.map(
    ({ code, file, line, message }) => `${file}:${line} ${code} ${/links to (\S+?),/u.exec(message)?.[1]}`,
  );
}

describe('checkLinks', () => {
  it('finds nothing where all links lead somewhere', async () => {
    const pages = {
      '/index.html': page(
        '<a href="/meetings/people/">People</a> <a href="people/#ann">Ann</a> <img src="a b.png" alt="x">',
      ),
      '/people/index.html': page('<h1 id="ann">Ann</h1><a href="../">Home</a><a href="#ann">up</a>'),
      '/a b.png': '',
    };
    expect(await problems(pages)).toEqual([]);
  });

  it.each([
    ['a page that is not there', '<a href="/meetings/none/">x</a>', 'LINK_BROKEN /meetings/none/'],
    ['a picture that is not there', '<img src="none.png" alt="">', 'LINK_BROKEN none.png'],
    ['a fragment of this page', '<a href="#none">x</a>', 'FRAGMENT_MISSING #none'],
    ['a fragment of another page', '<a href="/meetings/other/#p-9">x</a>', 'FRAGMENT_MISSING /meetings/other/#p-9'],
    ['something that is no address', '<a href="http://[">x</a>', 'LINK_BROKEN http://['],
  ])('reports %s, with its page and line', async (_what, link, expected) => {
    const found = await problems({ '/index.html': page(link), '/other/index.html': page('') });
    expect(found).toEqual([`index.html:2 ${expected}`]);
  });

  it('does not follow addresses of other hosts, of mail, or outside the base path', async () => {
    const links = [
      'https://elsewhere.example/x',
      'mailto:a@b.example',
      'tel:+441632960000',
      '/other-part-of-the-site/',
    ];
    expect(await problems({ '/index.html': page(links.map((link) => `<a href="${link}">x</a>`).join('')) })).toEqual(
      [],
    );
  });

  it('is not thrown by a percent sign that codes nothing', async () => {
    expect(await problems({ '/index.html': page('<a href="100%.html">x</a>') })).toEqual([
      'index.html:2 LINK_BROKEN 100%.html',
    ]);
  });
});
