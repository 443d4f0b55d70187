import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatText } from '../diagnostics/format-text.ts';
import { OfficerError } from '../diagnostics/officer-error.ts';
import type { BuildOutcome } from '../job.ts';
import { readOutput } from '../load/read-output.ts';
import { readRoot } from '../load/read-root.ts';
import { buildArchive } from '../model/build-archive.ts';
import { listLinkablePaths } from '../model/list-paths.ts';
import { sitePaths } from '../model/site-path.ts';
import { validateRoot } from '../validate/validate-root.ts';
import { copyRoot, type BuiltRoot } from './built-root.ts';
import { oparlValidator } from './oparl/oparl-schemas.ts';

const here = join(import.meta.dirname, 'golden/small');
const expected = join(here, 'expected');

let small: BuiltRoot;
let outcome: BuildOutcome;

beforeAll(async () => {
  small = await copyRoot(join(here, 'root'));
  outcome = await small.build('public');
});
afterAll(() => small.remove());

/**
 * Assets are compiled from the templates, and the index of the search is not for eyes; names of both change with both, and
 * so do the worker and the lists of what a device keeps, which name them all.
 */
const isRecorded = (path: string): boolean =>
  !/^\/(?:assets|pagefind)\/|\/service-worker\.js$|\/offline\.json$/u.test(path);
const withoutHashes = (text: string): string =>
  text
    .replaceAll(/(\/assets\/[\w-]+)\.[0-9a-f]{10}\./gu, '$1.[hash].')
    .replaceAll(/("folder":"[\w-]+)\.[0-9a-f]{10}\//gu, '$1.[hash]/');

describe('the small root', () => {
  it('builds with nothing to say but a note', () => {
    expect(outcome.diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['note AGENDA_DUE']);
    expect(outcome.summary).toMatchObject({ edition: 'public', packs: 0 });
  });

  // Written anew by `npx vitest run -u`; read what changed, page by page: it is what residents get.
  it('gives file by file what is recorded in golden/small/expected/', async () => {
    const output = await small.output('public');
    for (const path of output.paths.filter(isRecorded)) {
      const isText = !/\.(?:png|pdf)$/u.test(path);
      const content = isText
        ? withoutHashes(await output.readText(path))
        : `${(await output.readBytes(path)).length} bytes\n`;
      await expect(content, path).toMatchFileSnapshot(join(expected, isText ? path : `${path}.txt`));
    }
  });

  it('gives no file less than is recorded', async () => {
    const output = await small.output('public');
    const recorded = (await readOutput(expected)).paths.map((path) => path.replace(/\.(png|pdf)\.txt$/u, '.$1'));
    expect(recorded).toEqual(output.paths.filter(isRecorded));
  });

  it('has no page or file that a text could not link to, but for assets and what hosts read', async () => {
    const raw = (await readRoot(small.root, { edition: 'public' })).root;
    const { root } = validateRoot(raw);
    const archive = buildArchive(root!, { edition: 'public', today: root!.council.matter.asOf ?? '' });
    const linkable = listLinkablePaths(archive);
    const output = await small.output('public');
    const made = output.paths.filter(isRecorded).map((path) => path.replace(/\/index\.html$/u, '/'));
    // Which charts a text has is known only once it is rendered, by which time its links have been looked at.
    const chart = '/committees/environment/2026-03-18/river-levels/charts/figure';
    const ofTexts = made.filter((path) => path.startsWith(chart));
    expect(ofTexts.length).toBeGreaterThan(0);
    // Texts are for people, and lead to the page of a thing, not to its object.
    const forPeople = made.filter((path) => !path.startsWith('/api/'));
    expect(forPeople.filter((path) => !linkable.has(path))).toEqual(['/_headers', ...ofTexts, sitePaths.offline]);
  });

  it('has only objects that are valid by OParl 1.1 in its data for programs, in both editions', async () => {
    const validate = oparlValidator();
    await small.build('members');
    for (const edition of ['public', 'members'] as const) {
      const output = await small.output(edition);
      const paths = output.paths.filter((path) => path.startsWith('/api/'));
      expect(paths.length).toBeGreaterThan(30);
      for (const path of paths) {
        const object = JSON.parse(await output.readText(path)) as { data?: readonly unknown[] };
        const faults =
          object.data === undefined
            ? validate(object)
            : [...validate(object, 'list'), ...object.data.flatMap((one) => validate(one))];
        expect(faults, `${edition} ${path}`).toEqual([]);
      }
    }
  });

  it('gives the same bytes from another folder, with nothing kept from before', async () => {
    const other = await copyRoot(join(here, 'root'));
    try {
      await other.build('public');
      expect(await bytesByPath(other)).toEqual(await bytesByPath(small));
    } finally {
      await other.remove();
    }
  });

  it('gives the same bytes when it is built again with what was kept', async () => {
    const before = await bytesByPath(small);
    await small.build('public');
    expect(await bytesByPath(small)).toEqual(before);
  });
});

describe('what the public may not know', () => {
  const secrets = ['Hollow Reed', '38,411', 'Quick Silver', 'pump-tenders', 'Tenders for the second pump'];
  const unpublished = ['culvert-collapse', 'Collapse of the Mill Lane', 'fell in overnight'];

  it('is nowhere in the public edition, and neither is a paper that is not yet published', async () => {
    const everything = await textOf(small, 'public');
    expect([...secrets, ...unpublished].filter((words) => everything.includes(words))).toEqual([]);
  });

  it('is in the members’ edition, the unpublished paper still nowhere', async () => {
    expect((await small.build('members')).summary).not.toBeNull();
    const everything = await textOf(small, 'members');
    expect(secrets.filter((words) => !everything.includes(words))).toEqual([]);
    expect(unpublished.filter((words) => everything.includes(words))).toEqual([]);
    const page = await readFile(
      join(small.folder('members'), 'committees/environment/2026-03-18/pump-tenders/index.html'),
      'utf8',
    );
    expect(page).toContain('Not for publication.');
    expect(page).toContain('<meta name="robots" content="noindex">');
  });

  it('may be minuted under the heading of an open minute', async () => {
    const both = await copyRoot(join(here, 'root'));
    const minutes = '---\npresent: [ruth-okafor]\nstatus: draft\n---\n\n## Winter floods\n\nA house was named.\n';
    const folder = join(both.root, 'content/committees/environment/2026-01-14/exempt');
    try {
      mkdirSync(folder);
      writeFileSync(join(folder, 'minutes.md'), minutes);
      const { diagnostics, summary } = await both.build('members');
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(summary).not.toBeNull();
    } finally {
      await both.remove();
    }
  });

  it('leaves the public edition as it was when the members’ one is built after it', async () => {
    const before = await bytesByPath(small);
    await small.build('members');
    await small.build('public');
    expect(await bytesByPath(small)).toEqual(before);
  });
});

describe('templates of a root’s own', () => {
  const write = (root: string, file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };

  it('take the place of single files of the package', async () => {
    const own = await copyRoot(join(here, 'root'));
    try {
      write(own.root, 'templates/components/contact/template.njk', '<p class="own">{{ contact.name }}</p>');
      await own.build('public');
      expect(await readFile(join(own.folder('public'), 'committees/environment/index.html'), 'utf8')).toContain(
        '<p class="own">Tom Askew</p>',
      );
    } finally {
      await own.remove();
    }
  });

  it.each([
    ['a macro that lost its end', 'templates/layouts/people.njk', '<p>\n{% if view.groups %}\n</p>\n'],
    ['a filter that there is not', 'templates/components/contact/template.njk', '<p>\n{{ contact.name | shout }}</p>'],
    ['a style sheet that cannot be read', 'templates/assets/styles/_report.scss', '.a {\n  color: ;\n}\n'],
  ])('stop the build where they are broken, and leave what was there before: %s', async (_, file, text) => {
    const before = await bytesByPath(small);
    write(small.root, file, text);
    try {
      const failure = await small.build('public').catch((error: unknown) => error);
      if (!(failure instanceof OfficerError)) throw failure;
      const told = formatText(failure.findings.diagnostics, () => null);
      expect(readdirSync(dirname(small.folder('public')))).not.toContain('.public.staging');
      expect(told).toMatch(new RegExp(`^${file}:\\d+:\\d+ error TEMPLATE_BROKEN$`, 'mu'));
    } finally {
      rmSync(join(small.root, 'templates'), { recursive: true });
    }
    expect(await bytesByPath(small)).toEqual(before);
  });
});

async function bytesByPath(built: BuiltRoot): Promise<ReadonlyMap<string, string>> {
  const output = await built.output('public');
  return new Map(
    await Promise.all(
      output.paths.map(
        async (path) => [path, Buffer.from(await output.readBytes(path)).toString('base64')] as [string, string],
      ),
    ),
  );
}

/** Every path and text that an edition holds. */
async function textOf(built: BuiltRoot, edition: 'public' | 'members'): Promise<string> {
  const output = await built.output(edition);
  const texts = await Promise.all(
    output.paths.filter((path) => !path.startsWith('/assets/')).map((path) => output.readText(path)),
  );
  return [...output.paths, ...texts].join('\n');
}
