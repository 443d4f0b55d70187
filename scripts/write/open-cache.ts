import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Cache } from '../model/cache.ts';

/**
 * A cache on disk; `save` writes what this build used and forgets the rest. Where the disk is full or refuses, nothing
 * more is kept: the next build takes longer, and this one is none the worse.
 */
export interface DiskCache extends Cache {
  save(): void;
}

interface Shard {
  readonly stored: Map<string, string>;
  readonly used: Map<string, string>;
}

/**
 * Opens the text cache in a folder. Entries lie in shards, one file for each kind and first two figures of the key, so
 * that 15,000 bodies are a few hundred reads. A shard that cannot be read counts as empty: the cache may always be
 * deleted.
 */
export function openCache(folder: string): DiskCache {
  const shards = new Map<string, Shard>();

  const shardOf = (kind: string, key: string): Shard => {
    const name = `${kind}-${key.slice(0, 2)}.json`;
    let shard = shards.get(name);
    if (shard === undefined) {
      shard = { stored: readShard(join(folder, name)), used: new Map() };
      shards.set(name, shard);
    }
    return shard;
  };

  return {
    get(kind, key) {
      const shard = shardOf(kind, key);
      const value = shard.used.get(key) ?? shard.stored.get(key) ?? null;
      if (value !== null) shard.used.set(key, value);
      return value;
    },
    set(kind, key, value) {
      shardOf(kind, key).used.set(key, value);
    },
    save() {
      const changed = [...shards].filter(
        ([, { stored, used }]) => used.size !== stored.size || [...used.keys()].some((key) => !stored.has(key)),
      );
      for (const [name, { used }] of changed) {
        if (!writeShard(join(folder, name), JSON.stringify(Object.fromEntries(used)))) return;
      }
    },
  };
}

/** Tells whether the shard could be written; renamed into place, so that a kill leaves the old one or the new one. */
function writeShard(file: string, text: string): boolean {
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, text);
    renameSync(draft, file);
    return true;
  } catch {
    try {
      rmSync(draft, { force: true });
    } catch {
      // Where no file can be written, there may be none that can be deleted.
    }
    return false;
  }
}

function readShard(file: string): Map<string, string> {
  try {
    const entries: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof entries !== 'object' || entries === null) return new Map();
    return new Map(Object.entries(entries).filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
  } catch {
    return new Map();
  }
}
