/** Text over as many lines as it needs, behind `first` on the first of them and behind `rest` on the others. A long word stays whole. */
export function wrap(text: string, first = '', rest = '', width = 100): string {
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of text.split(' ')) {
    const longer = line === undefined ? first + word : `${line} ${word}`;
    if (line !== undefined && longer.length > width) {
      lines.push(line);
      line = rest + word;
    } else line = longer;
  }
  return [...lines, line ?? first].join('\n');
}
