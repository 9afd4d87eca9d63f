/** Prints rows of cells, right-aligned under their headings. */
export function printTable(heading: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [heading, ...rows];
  const widths = heading.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)) + 2);
  const lines = all.map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join(''));
  process.stdout.write(`${lines.join('\n')}\n`);
}
