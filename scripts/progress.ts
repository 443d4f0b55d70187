/** Tells whoever is waiting what a build is doing. */
export interface Progress {
  /** A new stage began: `Printing packs`. */
  stage(name: string): void;
  /** Where the stage is: `3 of 11: Corporate Parenting Panel`. */
  detail(text: string): void;
}
