const codes = { bold: 1, red: 31, green: 32, yellow: 33 } as const;

/** Text in a colour of the terminal. */
export type Paint = (colour: keyof typeof codes, text: string) => string;

/** Leaves text as it is where there are to be no colours. */
export const painter =
  (colours: boolean): Paint =>
  (colour, text) =>
    colours ? `\u001b[${codes[colour]}m${text}\u001b[0m` : text;
