import { describe, expect, it } from 'vitest';
import { buildLinks } from './links.ts';

const links = buildLinks({ url: 'https://sample.example/meetings', basePath: '/meetings' });
const atTheTop = buildLinks({ url: 'https://sample.example', basePath: '' });

describe('buildLinks', () => {
  it('carries the base path in every link', () => {
    expect([links.href('/'), links.href('/people/ada/')]).toEqual(['/meetings/', '/meetings/people/ada/']);
  });

  it('gives whole addresses that hold the base path once', () => {
    expect(links.canonical('/people/')).toBe('https://sample.example/meetings/people/');
  });

  it('adds nothing where the site has a host of its own', () => {
    expect([atTheTop.href('/people/'), atTheTop.canonical('/')]).toEqual(['/people/', 'https://sample.example/']);
  });

  it('encodes names of files of any script, and percent signs in them, but not the slashes between', () => {
    expect(links.href('/a/files/50% of it é.pdf')).toBe('/meetings/a/files/50%25%20of%20it%20%C3%A9.pdf');
  });

  it('keeps a fragment a fragment', () => {
    expect(links.href('/a/#item-6')).toBe('/meetings/a/#item-6');
  });
});
