/** Where home leads, as addresses of this page. */
export interface HomeLinks {
  /** Goes on with the unfinished attempt at a scenario, else begins one. */
  readonly play: (scenario: string) => string;
  readonly debrief: (attempt: string) => string;
}
