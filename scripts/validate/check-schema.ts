import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RawFile } from '../load/raw-root.ts';
import type { CouncilMatter } from '../schema/council.ts';
import type { Valid } from '../schema/valid-root.ts';
import { salvage, type Salvaged } from './salvage.ts';
import { withStandIns } from './stand-in.ts';
import { wordIssue } from './word-issue.ts';

/** A file after its schema has seen it. */
export interface CheckedFile<Matter> {
  readonly slug: string;
  readonly source: RawFile;
  /** What can be used of its front matter or data; null where it could not be read at all. */
  readonly matter: Salvaged<Matter> | null;
  /** The whole, where the schema accepts it. */
  readonly valid: Valid<Matter> | null;
  /** The whole, with stand-ins for what the schema found fault with. Null where too little could be read. */
  readonly usable: Valid<Matter> | null;
}

/** Tells whether a key of the council was made up, since what was typed was refused or is missing. */
export function holdsStandIn({ matter, usable }: CheckedFile<CouncilMatter>, key: keyof CouncilMatter): boolean {
  return usable?.matter[key] !== undefined && matter?.[key] === undefined;
}

/** Checks files against their schema, adding what it finds fault with to a list. */
export class SchemaChecker {
  readonly #diagnostics: Diagnostic[];

  constructor(diagnostics: Diagnostic[]) {
    this.#diagnostics = diagnostics;
  }

  check<Schema extends z.ZodType>(schema: Schema, raw: RawFile): CheckedFile<z.output<Schema>> {
    const { slug } = raw;
    if (raw.matter === null) return { slug, source: raw, matter: null, valid: null, usable: null };
    const result = schema.safeParse(raw.matter);
    if (result.success) {
      const valid = { slug, source: raw, matter: result.data };
      return { slug, source: raw, matter: result.data as Salvaged<z.output<Schema>>, valid, usable: valid };
    }
    this.#diagnostics.push(...result.error.issues.flatMap((issue) => wordIssue(schema, raw, issue)));
    const usable = withStandIns(schema, raw.matter);
    return {
      slug,
      source: raw,
      matter: salvage(schema, raw.matter) ?? null,
      valid: null,
      usable: usable === undefined ? null : { slug, source: raw, matter: usable },
    };
  }
}
