/**
 * What Klimasats (Miljødirektoratet) pays, as it was announced in 2023: the figures are shown to be verified, because each year's call may
 * have others.
 */
export const KLIMASATS = {
  /** Of the extra cost. */
  mostShare: 0.75,
  /** kr */
  mostExtraCost: 12_000_000,
  /** kr. Whether it is of the support or of the extra cost is not said. */
  least: 150_000,
} as const;
