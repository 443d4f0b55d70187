/**
 * Returns what the attributes of a directive, as they are typed between its braces, say for a key: `AUD 26/01` for `ref` in
 * `owner=jane-doe ref="AUD 26/01"}`. Null where they do not name it. Values stand between double or single quotes or,
 * without spaces, between none.
 */
export function attributeValue(attributes: string, key: string): string | null {
  for (const found of attributes.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'}]+))/gu)) {
    if (found[1] === key) return found[2] ?? found[3] ?? found[4] ?? null;
  }
  return null;
}
