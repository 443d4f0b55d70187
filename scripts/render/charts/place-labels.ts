/** A label that wants to stand at a height. Heights in pixels from the top. */
export interface WantedLabel {
  readonly middle: number;
  readonly height: number;
}

/**
 * Returns the middles of labels moved apart so that none overlaps another and all lie between 0 and `room`, each as
 * near as can be to where it wants to stand and in that order; null where they do not fit.
 */
export function placeLabels(wanted: readonly WantedLabel[], room: number, gap: number): readonly number[] | null {
  const total = wanted.reduce((sum, label) => sum + label.height + gap, -gap);
  if (total > room) return null;
  const order = wanted
    .map((label, index) => ({ ...label, index }))
    .sort((a, b) => a.middle - b.middle || a.index - b.index);
  const tops = order.map((label) => label.middle - label.height / 2);
  // Down: each below the one before. Up: none beyond the bottom. What the second pass moves stays apart.
  let free = 0;
  for (const [index, label] of order.entries()) {
    tops[index] = Math.max(tops[index] ?? 0, free);
    free = (tops[index] ?? 0) + label.height + gap;
  }
  let limit = room;
  for (const [index, label] of [...order.entries()].reverse()) {
    tops[index] = Math.min(tops[index] ?? 0, limit - label.height);
    limit = (tops[index] ?? 0) - gap;
  }
  const middles = new Array<number>(wanted.length).fill(0);
  for (const [index, label] of order.entries()) middles[label.index] = (tops[index] ?? 0) + label.height / 2;
  return middles;
}
