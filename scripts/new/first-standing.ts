/** How officers name the texts that an agenda opens and closes with, in English and Welsh. */
const apologies = /^(?:apolog|ymddiheur)/u;
const disclosures = /^(?:disclos|declar|datgan|datgel)/u;
const urgent = /urgent|brys/u;

/** A text by which the public leaves; it stands on an agenda only where something is taken in private. */
export function excludesPublic(slug: string): boolean {
  return /exclu|^gwahardd|^cau-allan/u.test(slug);
}

/** Tells whether a standing text is that of the apologies, with which a meeting begins. */
export function isApologies(slug: string): boolean {
  return apologies.test(slug);
}

/** Tells whether a standing text opens a meeting, and so stands before all other business. */
export function opensMeeting(slug: string): boolean {
  return apologies.test(slug) || disclosures.test(slug);
}

/** The standing texts of a committee's first agenda; the minutes that are still drafts come between the two. */
export interface FirstStanding {
  readonly beforeMinutes: readonly string[];
  readonly afterMinutes: readonly string[];
}

/**
 * Returns the standing texts that a committee without an earlier agenda starts with, out of the slugs of
 * `content/standing/`: apologies, then (after the minutes) disclosures and urgent business. Where none of the three can be
 * told by its name it is all of them, but for the one that excludes the public.
 */
export function firstStanding(slugs: readonly string[]): FirstStanding {
  const found = (pattern: RegExp): string[] => slugs.filter((slug) => pattern.test(slug)).slice(0, 1);
  const beforeMinutes = found(apologies);
  const afterMinutes = [...found(disclosures), ...found(urgent)];
  if (beforeMinutes.length + afterMinutes.length > 0) return { beforeMinutes, afterMinutes };
  return { beforeMinutes: slugs.filter((slug) => !excludesPublic(slug)), afterMinutes: [] };
}
