const bytes = new TextEncoder();

/** Lines of iCalendar hold at most this many bytes (RFC 5545, 3.1); longer ones go on after a line end and a space. */
const longestLine = 75;

/** Returns text as a value of iCalendar's type TEXT (RFC 5545, 3.3.11). */
export function escapeText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replace(/\r\n|\n|\r/gu, '\\n')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/gu, '');
}

/** Returns a line as it stands in the file: folded where it is long, never within a character, and with its line end. */
export function contentLine(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const size = bytes.encode(character).length;
    if (length + size > longestLine) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return `${folded}\r\n`;
}
