import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';

/*
 * What is read of an exempt paper is kept for the next build beside what is kept of public ones, so nobody may read it
 * there. It is locked with a key that only the paper itself gives: who has the paper may know what stands in it.
 */

const method = 'aes-256-gcm';

/** Every key locks one text, so its number used once may be the same always. */
const nonce = Buffer.alloc(12);

const keyOf = (paper: Uint8Array): Buffer => createHash('sha256').update('what stands in it').update(paper).digest();

/** Returns a text of a paper such that it can be read only with the paper. */
export function sealText(text: string, paper: Uint8Array): string {
  const cipher = createCipheriv(method, keyOf(paper), nonce);
  const sealed = [cipher.update(text, 'utf8'), cipher.final()];
  return Buffer.concat([cipher.getAuthTag(), ...sealed]).toString('base64');
}

/** Returns the text that was sealed with a paper. Throws where it was sealed with another. */
export function openText(sealed: string, paper: Uint8Array): string {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv(method, keyOf(paper), nonce);
  decipher.setAuthTag(bytes.subarray(0, 16));
  return Buffer.concat([decipher.update(bytes.subarray(16)), decipher.final()]).toString('utf8');
}
