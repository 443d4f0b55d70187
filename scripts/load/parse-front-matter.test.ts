import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from './parse-front-matter.ts';
import { buildRawFile } from './raw-file.ts';

const parse = (text: string) => parseFrontMatter('a.md', text);
const codes = (text: string) => parse(text).diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('front matter', () => {
  it('is parted from the body, whose first line is known', () => {
    const { matter, body, bodyLine } = parse('---\ntitle: One\n---\n\nText\n---\nmore\n');
    expect(matter).toEqual({ title: 'One' });
    expect(body).toBe('\nText\n---\nmore\n');
    expect(bodyLine).toBe(4);
  });

  it('may be empty, and may end the file', () => {
    expect(parse('---\n---')).toMatchObject({ matter: {}, body: '', diagnostics: [] });
    expect(parse('---\n# only a comment\n---\nText')).toMatchObject({ matter: {}, body: 'Text' });
  });

  it.each(['---js', '---javascript', '---coffee', '---json', '--- yaml', '---toml'])(
    'in %s is refused and not run',
    (first) => {
      expect(codes(`${first}\n{ "title": (globalThis.ran = true) }\n---\n`)).toEqual(['FRONT_MATTER_LANGUAGE 1:1']);
      expect(globalThis).not.toHaveProperty('ran');
    },
  );

  it.each(['', 'Text', ' ---\ntitle: One\n---', '----\ntitle: One\n---', '{"title": "One"}'])(
    'is missed in %j',
    (text) => {
      expect(codes(text)).toEqual(['FRONT_MATTER_MISSING 1:1']);
    },
  );

  it('must be closed by a line of three hyphens alone', () => {
    expect(codes('---\ntitle: One\n')).toEqual(['FRONT_MATTER_UNCLOSED 1:1']);
    expect(codes('---\ntitle: One\n--- end\n')).toEqual(['FRONT_MATTER_UNCLOSED 3:1']);
  });

  it('is YAML 1.2: dates, times and the word no stay text', () => {
    const text = '---\na: 2019-07-03\nb: 17:00\nc: no\nd: 0o17\ne: 012\nf: !!str 5\n---\n';
    expect(parse(text).matter).toEqual({ a: '2019-07-03', b: '17:00', c: 'no', d: 15, e: 12, f: '5' });
  });

  it('tells all its faults at their places', () => {
    expect(codes('---\na: x: y\nb: [1, 2\nb: "z" w\n---\n').length).toBeGreaterThan(1);
    expect(codes('---\na: 1\nb:\n  c: 1\n  c: 2\na: 3\n---\n')).toEqual(['KEY_DUPLICATE 5:3', 'KEY_DUPLICATE 6:1']);
  });

  it('is read but for keys that are there twice or forbidden, so that the rest is checked in the same run', () => {
    expect(parse('---\na: 1\na: 2\n__proto__: { c: 1 }\nb: 3\n---\nText')).toMatchObject({
      matter: { a: 1, b: 3 },
      body: 'Text',
    });
    expect(parse('---\na: 1\nb: "open\n---\nText').matter).toBeNull();
  });

  it.each([
    ['*Very* important', 'begins with "*"'],
    ['@home', 'begins with a sign'],
    ['`code`', 'begins with a sign'],
    ['"open', 'not closed'],
    ['[one, two', 'not closed'],
    ['"a" b', 'after the end of a value'],
    ['!important', 'begins with "!"'],
  ])('says in plain words what is wrong with %s', (value, words) => {
    const messages = parse(`---\nkey: ${value}\n---\n`).diagnostics.map(({ message }) => message);
    expect(messages.join()).toContain(words);
  });

  it('takes values in again by their names, up to a limit', () => {
    expect(parse('---\na: &x [1]\nb: *x\n---\n').matter).toEqual({ a: [1], b: [1] });
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefghijklmnopqrst'.split('').map((key, at) => {
        const before = 'abcdefghijklmnopqrs'[at] ?? '';
        return `${key}: &${key} [*${before}, *${before}]`;
      }),
    ].join('\n');
    expect(codes(`---\n${bomb}\n---\n`)[0]).toMatch(/^YAML_TOO_LARGE/u);
    expect(codes('---\na: &a [*a]\n---\n')[0]).toMatch(/^YAML_TOO_LARGE/u);
  });

  it('with ten thousand levels is refused and exhausts nothing', () => {
    expect(codes(`---\na: ${'['.repeat(10_000)}\n---\n`)[0]).toMatch(/^(YAML_TOO_LARGE|YAML_INVALID)/u);
    expect(codes(`---\na: ${'['.repeat(60)}${']'.repeat(60)}\n---\n`)[0]).toMatch(/^YAML_TOO_LARGE 2:/u);
  });

  it('changes nothing in the program by its keys', () => {
    expect(codes('---\n__proto__: { admin: true }\n---\n')).toEqual(['KEY_FORBIDDEN 2:1']);
    const { matter } = parse('---\nconstructor: 1\ntoString: 2\n---\n');
    expect(Object.keys(matter ?? {})).toEqual(['constructor', 'toString']);
    expect({}).not.toHaveProperty('admin');
  });
});

describe('places in front matter', () => {
  const text = '---\ntitle: Ünïcode 😀\nlist:\n  - a: 1\n    b: 01632\n---\nText\n';
  const file = buildRawFile('a.md', 'a', text, parse(text));
  const at = (...path: (string | number)[]) => {
    const { line, column } = file.positionOf(path);
    return [line, column];
  };

  it('are those of the values', () => {
    expect(at('title')).toEqual([2, 8]);
    expect(at('list', 0, 'b')).toEqual([5, 8]);
    expect(file.positionOfKey(['list', 0, 'b'])).toEqual({ file: 'a.md', line: 5, column: 5 });
  });

  it("are the nearest parent's for what is not there, and the first line for the whole", () => {
    expect(at('list', 0, 'c')).toEqual([4, 5]);
    expect(at('list', 7)).toEqual([4, 3]);
    expect(at('missing')).toEqual([1, 1]);
    expect(at()).toEqual([1, 1]);
  });

  it('give the text as it was typed', () => {
    expect(file.typedText(['list', 0, 'b'])).toBe('01632');
    expect(file.typedText(['list'])).toBeNull();
  });
});
