/** Returns the words that a page hands to its scripts, from the block of data with this id; none where it is not there. */
export function readWords<Words extends Readonly<Record<string, string>>>(id: string): Partial<Words> {
  const text = document.getElementById(id)?.textContent;
  return text === undefined ? {} : (JSON.parse(text) as Partial<Words>);
}
