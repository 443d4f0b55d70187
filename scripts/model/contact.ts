/** How to reach somebody. */
export interface Contact {
  readonly name: string;
  readonly telephone: string | null;
  readonly email: string | null;
}
