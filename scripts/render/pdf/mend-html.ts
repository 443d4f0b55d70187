/**
 * Returns a body's HTML as Chrome tags it rightly: it drops cells that hold nothing, which leaves rows of unequal length
 * (PDF/UA-1 7.2), and the language of a passage unless the passage is an element of meaning.
 */
export function mendHtml(html: string): string {
  return html
    .replace(/<(t[dh])\b([^>]*)>\s*<\/\1>/gu, '<$1$2>&nbsp;</$1>')
    .replace(/<span(?= [^>]*\blang=")(?![^>]*\brole=)/gu, '<span role="emphasis"');
}
