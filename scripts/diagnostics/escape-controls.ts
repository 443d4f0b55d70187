/**
 * Control characters, and the marks that turn the direction of text around: in a terminal the first could run commands
 * and the second hide what a line says.
 */

const controls = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/gu;

/** Returns text that is safe to show in a terminal: each control character as its code, a tab as a space. */
export function escapeControls(text: string): string {
  return text.replace(controls, (character) => {
    if (character === '\t') return ' ';
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}
