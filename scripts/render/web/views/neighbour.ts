/** The page before or after this one. */
export interface Neighbour {
  readonly href: string;
  readonly words: string;
}
