/**
 * De natte plek as somebody would write it who only had this one story: a table of where a choice leads, its minutes and its
 * points. No looks, conditions, promises or interruptions, nothing that could be explained afterwards. What the engine and
 * scoring cost is seen beside it.
 */
type Step = readonly [next: string, minutes: number, points: number];

const after = (next: string, ...choices: readonly (readonly [id: string, minutes: number, points: number])[]) =>
  Object.fromEntries(choices.map(([id, minutes, points]): [string, Step] => [id, [next, minutes, points]]));

const story: Readonly<Record<string, Readonly<Record<string, Step>>>> = {
  memo: after('winston', ['schrijf', 15, 1], ['bel', 10, 3], ['oud', 10, 0], ['open', 15, 0]),
  winston: after('bericht', ['waar', 10, 3], ['merken', 10, 3], ['toezeggen', 2, 0], ['chat', 10, 0]),
  bericht: after('wilma', ['dicht omweg wandelaars vragen', 15, 6], ['dicht omweg', 15, 4]),
  wilma: after('wilma-dijk', ['winston', 2, 1], ['bord', 2, 3], ['niets', 1, 0], ['kan-wel', 2, 0]),
  'wilma-dijk': after('middag', ['rust', 2, 1], ['straks', 2, 3], ['meten', 4, 3], ['getal', 4, 0]),
  middag: after('bord', ['', 0, 0]),
  bord: after('marit', ['zelfde', 2, 1], ['waar', 5, 3], ['wie', 5, 0]),
  marit: after('zin', ['veilig', 4, 1], ['geel', 8, 6], ['print', 8, 1]),
  zin: after('akkoord', ['dicht', 5, 0], ['open', 5, 0], ['half', 5, 0]),
  akkoord: after('eerst', ['app', 30, 1], ['kaart', 5, 3], ['laat', 1, 0]),
  eerst: after('wilma-bellen', ['intern', 20, 3], ['site', 5, 0]),
  'wilma-bellen': after('ilse', ['nog-niets', 3, 0], ['lees', 8, 3], ['erbij', 8, 1], ['niet', 0, 0]),
  ilse: after('hek', ['ontken', 4, 0], ['yusuf', 10, 3], ['site', 6, 3], ['niets', 1, 1]),
  hek: after('woensdag', ['', 0, 0]),
  woensdag: after('krant', ['', 0, 0]),
};

/** Plays these choices, one a scene, and gives where it ends, when, and with how many points. */
export function playFloor(choices: readonly string[]): Step {
  let [scene, clock, points]: Step = ['memo', 670, 0];
  for (const choice of choices) {
    const [next, minutes, gained] = story[scene]?.[choice] ?? [scene, 0, 0];
    [scene, clock, points] = [next, clock + minutes, points + gained];
  }
  return [scene, clock, points];
}
