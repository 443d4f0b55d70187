/**
 * Returns what the reference of an action or a recommendation is compared by: spaces and letter case make no other one, so
 * that `SOC 18/R1` and `soc18/r1` are the same.
 */
export function referenceKey(reference: string): string {
  return reference.replaceAll(/\s+/gu, '').toUpperCase();
}
