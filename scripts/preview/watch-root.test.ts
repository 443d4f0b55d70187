import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchRoot } from './watch-root.ts';

let root: string;
let end: () => void;
let bursts: number;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cleardays-watch-'));
  mkdirSync(join(root, 'content/committees/health'), { recursive: true });
  writeFileSync(join(root, 'content/committees/health/committee.md'), 'one');
  bursts = 0;
  end = watchRoot(root, () => {
    bursts += 1;
  });
});
afterEach(() => {
  end();
  rmSync(root, { recursive: true, force: true });
});

/** Waits until a change has been told of, for a second at most, and for what may come after it. */
async function toldOf(change: () => void): Promise<number> {
  const before = bursts;
  change();
  for (let waited = 0; waited < 1000 && bursts === before; waited += 20) await pause(20);
  await pause(150);
  return bursts - before;
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
const save = (file: string, text: string): void => {
  writeFileSync(join(root, file), text);
};

describe('watchRoot', () => {
  const file = 'content/committees/health/committee.md';

  it('tells of a file that is saved in its place, once', async () => {
    expect(
      await toldOf(() => {
        save(file, 'two');
        save(file, 'three');
      }),
    ).toBe(1);
  });

  it('still hears of a file after it was saved by renaming', async () => {
    const byRenaming = (text: string) => () => {
      save(`${file}.new`, text);
      renameSync(join(root, `${file}.new`), join(root, file));
    };
    const inPlace = (text: string) => () => {
      save(file, text);
    };
    const told = [];
    for (const change of [byRenaming('two'), inPlace('three'), inPlace('four'), byRenaming('five'), inPlace('six')]) {
      told.push(await toldOf(change));
    }
    expect(told).toEqual([1, 1, 1, 1, 1]);
  });

  it('hears of files in folders that are made later, and in ones put in the place of others', async () => {
    const meeting = 'content/committees/health/2026-03-18';
    await toldOf(() => {
      mkdirSync(join(root, meeting));
    });
    expect(
      await toldOf(() => {
        save(`${meeting}/meeting.md`, 'new');
      }),
    ).toBe(1);

    await toldOf(() => {
      renameSync(join(root, meeting), join(root, 'away'));
      mkdirSync(join(root, meeting));
    });
    expect(
      await toldOf(() => {
        save(`${meeting}/meeting.md`, 'other');
      }),
    ).toBe(1);
  });

  it('hears of a folder of the root that it did not have, and of nothing beside them', async () => {
    expect(
      await toldOf(() => {
        mkdirSync(join(root, 'data'));
      }),
    ).toBe(1);
    expect(
      await toldOf(() => {
        save('data/set.json', '{}');
      }),
    ).toBe(1);
    expect(
      await toldOf(() => {
        mkdirSync(join(root, '.cache'));
      }),
    ).toBe(0);
  });
});
