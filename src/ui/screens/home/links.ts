/** Where home leads, as addresses of this page. */
export interface HomeLinks {
  /** Begins a scenario anew. */
  readonly play: (scenario: string) => string;
  /** Goes on with an attempt. */
  readonly resume: (attempt: string) => string;
  readonly debrief: (attempt: string) => string;
}
