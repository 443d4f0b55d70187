/** `[insert what was said]`, as `cleardays new minutes` leaves it for an officer, in English or Welsh. */
export const minutesPrompt = /\[(?:insert|mewnosod)\b[^\]]*\](?!\()/iu;

/**
 * Tells whether what minutes record is still to be filled in. What a draft puts forward as a resolution before anybody has
 * looked at it is no decision, and belongs in no register or feed; approved minutes say what they say.
 */
export function isStillPrompt(status: 'draft' | 'approved', text: string): boolean {
  return status === 'draft' && minutesPrompt.test(text);
}
