/** A value as it may be shown: a number, not yet known, a symbol that stands for its absence, or no entry at all. */
export type Figure =
  | { readonly kind: 'number'; readonly number: number; readonly text: string }
  | { readonly kind: 'unknown'; readonly text: string }
  | {
      readonly kind: 'symbol';
      readonly symbol: 'c' | 'z' | ':' | 'low';
      readonly text: string;
      readonly meaning: string;
    }
  | { readonly kind: 'none'; readonly text: string };
