/** Metadata bind the namespace once, or once a description; whatever does more wants to keep a reader busy. */
const mostBindings = 20;

const namespace = /\bxmlns:([\w.-]+)\s*=\s*["']http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/["']/gu;

/**
 * Returns whether XMP names part 1 of PDF/UA, as an element or as an attribute, under any prefix (ISO 14289-1, clause 5).
 * A claim of part 2 is another one: its tags are not those of PDF 1.7.
 */
export function claimsPdfUa(xmp: string): boolean {
  const text = withoutComments(xmp);
  return [...text.matchAll(namespace)].slice(0, mostBindings).some(([, prefix = '']) => {
    const part = `${prefix.replaceAll('.', '\\.')}:part`;
    const asElement = new RegExp(`<${part}(?:\\s[^<>]*)?>\\s*1\\s*</${part}\\s*>`, 'u');
    const asAttribute = new RegExp(`<[^<>]*\\s${part}\\s*=\\s*(["'])\\s*1\\s*\\1`, 'u');
    return asElement.test(text) || asAttribute.test(text);
  });
}

function withoutComments(xmp: string): string {
  const [before = '', ...others] = xmp.split('<!--');
  return before + others.map((part) => part.split('-->').slice(1).join('-->')).join('');
}
