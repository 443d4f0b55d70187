/**
 * Sentences that a page hands to its scripts: plain text, with `{name}` where something is put in. A name that ends in
 * `.one` and `.other` is a count; a language with more plurals than English adds theirs (`.two`, `.few`, `.many`), by the
 * categories of `Intl.PluralRules`.
 */
export type ScriptWords<Sentences> = Sentences &
  Readonly<Record<`${string}.${'zero' | 'two' | 'few' | 'many'}`, string>>;
