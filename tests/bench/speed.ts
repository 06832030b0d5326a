/**
 * Rates that vitest's own table does not give: so many of something a second, by the time within which the fastest tenth of
 * the runs was done, so that a machine that does something else in between does not count. Printed as they are found.
 */
const rates = new Map<string, number>();

interface Counted {
  readonly name: string;
  /** How many of it one run does. */
  readonly count: number;
  /** What is counted, in the plural. */
  readonly what: string;
  readonly run: () => unknown;
  /** Another, measured before, to which this one is compared. */
  readonly beside?: string;
}

/** A function to measure, and the hooks with which vitest's `bench` measures it. */
export function counted({ name, count, what, run, beside }: Counted) {
  let times: number[] = [];
  const report = (): void => {
    const fast = times.sort((one, other) => one - other)[Math.floor(times.length / 10)] ?? Number.NaN;
    const rate = (count * 1000) / fast;
    rates.set(name, rate);
    console.log(`${name}: ${Math.round(rate).toLocaleString('en')} ${what} a second`);
    const other = rates.get(beside ?? '');
    if (other) console.log(`${name} takes ${(other / rate).toFixed(1)} × as long as ${beside}`);
  };
  return {
    run: (): void => {
      const began = performance.now();
      run();
      times.push(performance.now() - began);
    },
    options: {
      setup: (): void => {
        times = [];
      },
      teardown: (_: unknown, mode?: string): void => {
        if (mode !== 'warmup') report();
      },
    },
  };
}
