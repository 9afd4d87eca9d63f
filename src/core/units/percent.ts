/** A share 0…1 in per cent, without the noise of the multiplication. */
export function inPercent(share: number): number {
  return Number((share * 100).toPrecision(12));
}
