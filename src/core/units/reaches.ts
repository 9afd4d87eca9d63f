/** Sums that come exactly to a target may fall this far below it. */
const ROUNDING = 1e-9;

/** Whether a share comes to what is asked; a rounding fails nobody. */
export function reaches(share: number, target: number): boolean {
  return share >= target - ROUNDING;
}
