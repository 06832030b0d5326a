/**
 * Gives each of these ids the number of its strongly connected group: two ids have the same number where each leads to
 * the other. Linear in ids and ways (Tarjan, “Depth-first search and linear graph algorithms”, 1972), without recursion,
 * so that a long story is no trouble.
 */
export function groupsOf(ids: readonly string[], next: (id: string) => readonly string[]): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  const lowest = new Map<string, number>();
  const group = new Map<string, number>();
  const open: string[] = [];
  let groups = 0;
  const enter = (id: string) => {
    index.set(id, index.size);
    lowest.set(id, index.size - 1);
    open.push(id);
    return { id, left: [...next(id)] };
  };
  const lower = (id: string, to: number | undefined): void => {
    lowest.set(id, Math.min(lowest.get(id) ?? 0, to ?? 0));
  };
  const close = (id: string): void => {
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      group.set(member, groups);
      if (member === id) break;
    }
    groups += 1;
  };
  for (const root of ids) {
    if (index.has(root)) continue;
    const path = [enter(root)];
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const child = here.left.pop();
      if (child === undefined) {
        path.pop();
        if (lowest.get(here.id) === index.get(here.id)) close(here.id);
        const above = path.at(-1);
        if (above) lower(above.id, lowest.get(here.id));
      } else if (!index.has(child)) path.push(enter(child));
      else if (!group.has(child)) lower(here.id, index.get(child));
    }
  }
  return group;
}
