import { describe, expect, it } from 'vitest';
import { attackedFiles } from './attacked-root.ts';
import { listTexts } from './poison.ts';
import { samples } from './samples.ts';

describe('the attacked root', () => {
  const { reached } = attackedFiles('attack');

  it.each(samples.filter(({ file }) => !file.endsWith('appendix.md')))(
    'attacks every text that readers may see of $file, also one that was added since',
    ({ file, schema, spared = [] }) => {
      const missing = listTexts(schema).filter((name) => !spared.includes(name) && !reached.get(file)?.has(name));
      expect(missing).toEqual([]);
    },
  );
});
