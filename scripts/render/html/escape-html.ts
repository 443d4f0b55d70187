const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Returns plain text as HTML or XML, for content or for an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return /[&<>"]/u.test(text) ? text.replace(/[&<>"]/gu, (character) => escapes[character] ?? '') : text;
}

/** Returns plain text as XML without the characters that XML 1.0 has no place for, not even as references. */
export function escapeXml(text: string): string {
  return escapeHtml(text.replace(/[^\t\n\r\P{Cc}]|[\uFFFE\uFFFF]/gu, ''));
}
