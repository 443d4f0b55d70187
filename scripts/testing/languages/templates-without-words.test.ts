import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const templates = fileURLToPath(new URL('../../../templates/', import.meta.url));
const files = globSync('{pages,layouts,components,print}/**/*.njk', { cwd: templates }).sort();

const computed = /\{#[^]*?#\}|\{%[^]*?%\}|\{\{[^]*?\}\}/gu;
const labels = / (?:aria-label|title|alt|placeholder)="([^"]*)"/gu;

/** Names of formats and of terms for programs are no words. */
const sameInAll = /^(?:CSV|JSON|cleardays):?$/u;
const bareAttributes = / ?[a-z-]+=""/gu;

/** Returns what a template says by itself, to readers of every language alike. */
function fixedWords(template: string): string[] {
  const rest = template.replace(/^---\n[^]*?\n---\n/u, '').replace(computed, '');
  const texts = rest
    .replace(/<!--[^]*?-->|<!DOCTYPE[^>]*>/gu, '')
    .replace(/<[^>]*>/gu, '\n')
    .replace(bareAttributes, '');
  return [...texts.split('\n'), ...[...rest.matchAll(labels)].map(([, label = '']) => label)]
    .map((text) => text.trim())
    .filter((text) => /\p{L}{2}/u.test(text));
}

describe('templates', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(60);
  });

  it.each(files)('leave all that they say to the words of a language: %s', (file) => {
    const words = fixedWords(readFileSync(`${templates}${file}`, 'utf8'));
    expect(words.filter((text) => !sameInAll.test(text))).toEqual([]);
  });
});
