/** What Klimasats (Miljødirektoratet) pays: shown to be verified, because each year's call may have other figures. */
export const KLIMASATS = {
  /** Of the call that the figures are from. */
  year: 2023,
  /** Of the extra cost. */
  mostShare: 0.75,
  /** kr */
  mostExtraCost: 12_000_000,
  /** kr. Whether it is of the support or of the extra cost is not said. */
  least: 150_000,
} as const;
