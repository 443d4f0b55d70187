/** Returns a day as it stands within a sentence where nothing changes its first letter: `erbyn dydd Mercher`. */
export function withinSentence(day: string): string {
  return day.replace(/^((?:<[^>]*>)?)D/u, '$1d');
}

/** Returns a day after `ar` or `tan`, which soften what follows; it may stand in a tag: `ddydd Mercher`. */
export function softened(day: string): string {
  return day.replace(/^((?:<[^>]*>)?)D/u, '$1dd');
}

/** Returns on which day: `ar ddydd Mercher`. */
export function on(day: string): string {
  return `ar ${softened(day)}`;
}
