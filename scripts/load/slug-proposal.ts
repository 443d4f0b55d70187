const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Tells whether a name may stand in addresses. */
export function isSlug(name: string): boolean {
  return /^[a-z0-9-]+$/u.test(name);
}

/** Returns a slug made of a name, or null where nothing of it is left, as of a name in another script or an emoji. */
export function proposeSlug(name: string): string | null {
  const plain = name
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/gu, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return plain === '' ? null : plain;
}

const reserved = /^(pack|minutes|meeting|files|exempt|supplement-\d+|addendum-\d+)$/u;

/** Tells whether a slug of a decision is kept for the register of a municipal year: `2018-19`. */
export function isYearSlug(slug: string): boolean {
  return /^\d{4}-\d{2}$/u.test(slug);
}

/** Tells whether a slug is taken by a meeting's own pages and packs. */
export function isReservedSlug(slug: string): boolean {
  return reserved.test(slug);
}
