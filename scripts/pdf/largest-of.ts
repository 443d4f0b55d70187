/** Returns the largest of some numbers, however many there are, or `least` where none is larger. */
export function largestOf(numbers: Iterable<number>, least: number): number {
  let largest = least;
  for (const number of numbers) if (number > largest) largest = number;
  return largest;
}
