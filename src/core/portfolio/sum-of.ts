export function sumOf<T>(all: readonly T[], weight: (one: T) => number): number {
  return all.reduce((sum, one) => sum + weight(one), 0);
}
