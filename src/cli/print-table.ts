/** Columns of text with two spaces between them, the last as it comes; columns of numbers stand to the right. */
export function printTable(rows: readonly (readonly string[])[], toTheRight: ReadonlySet<number>): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const last = widths.length - 1;
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        if (toTheRight.has(column)) return cell.padStart(width);
        return column === last ? cell : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}
