import { describe, expect, test } from 'vitest';
import type { ShownLine } from '../../src/core/engine/events.ts';
import type { DecisionStop } from '../../src/session/debrief/stops.ts';
import { type DebriefModel, debriefOf, prepareDebrief, resolutionOf } from '../../src/session/debrief.ts';
import { fakeAttempt, perfect, skipsMarit, wetPatch } from './debrief-fakes.ts';

const { nl, en } = wetPatch();
const kept = debriefOf(nl, fakeAttempt(nl, perfect));
const skipped = debriefOf(nl, fakeAttempt(nl, skipsMarit));

function stopAt(model: DebriefModel, scene: string): DecisionStop {
  const stop = model.stops.find((each) => each.scene === scene);
  if (stop === undefined) throw new Error(`No stop at ${scene}.`);
  return stop;
}

const wordsOf = (lines: readonly ShownLine[]): readonly string[] =>
  lines.map((line) => (line.kind === 'document' ? line.title : line.text));

const time = (clock: number): string => `${Math.floor((clock % 1440) / 60)}.${String(clock % 60).padStart(2, '0')}`;

/** What came of a decision, in short. */
const cameOf = (stop: DecisionStop): readonly string[] =>
  stop.after.map((each) => {
    if (each.kind === 'promise') return `promise ${each.by} ${each.status} ${time(each.clock)}`;
    if (each.kind === 'text') {
      const ids = (how: 'struck' | 'written' | 'reworded') => each[how].map(({ id }) => id);
      return `text ${time(each.clock)} -${ids('struck')} +${ids('written')} ~${ids('reworded')}`;
    }
    return `${each.kind} ${time(each.clock)} ${wordsOf(each.lines).join(' | ')}`;
  });

describe('how it ended', () => {
  test('tells the lines and the shots of the ending that was reached', () => {
    expect(kept.ending?.title).toBe('De krant was eerder');
    expect(kept.ending?.after.map(({ lines }) => wordsOf(lines))).toEqual([
      ['Je belde, en de rest las ik in de krant.'],
      ['De balie had drie antwoorden en gebruikte ze alle drie.'],
      ['Wie miste die zin? Nu weten we het.'],
    ]);
  });

  test('gives the same acts with the other truth, and only what was told otherwise on the way', () => {
    expect(skipped.others).toHaveLength(1);
    const [other] = skipped.others;
    expect(other?.question).toBe('Stel dat het wél de dijk was.');
    expect(wordsOf(other?.before ?? [])).toEqual([
      'Winston zet een kern klei op je bureau, met een natte streep erdoor.',
      'Het was de dijk, dus we storten vandaag nog klei.',
      'Het was precies waar die melkwagen stond.',
    ]);
    expect(wordsOf(other?.ending.lines ?? [])[1]).toBe(
      'De dijk was echt te zwak, en ze zijn er die nacht overheen gereden.',
    );
  });

  test('says what nobody could know, as the file says it for the truth that was played', () => {
    expect(wordsOf(kept.luck)).toEqual([
      'Er was alleen een buis kapot, en dat wist donderdag niemand. Met een zwakke dijk waren jouw keuzes dezelfde.',
    ]);
  });
});

describe('a decision', () => {
  test('has a stop for each of the play, at the time at which it was made', () => {
    expect(kept.stops.map(({ clock, scene }) => `${time(clock)} ${scene}`)).toEqual([
      ...['11.15 memo', '11.45 winston', '12.00 bericht', '12.15 wilma', '12.17 wilma-dijk', '13.05 bord'],
      ...['13.30 marit', '13.40 zin', '13.55 akkoord', '14.00 eerst', '14.50 wilma-bellen', '15.20 ilse'],
    ]);
    expect(skipped.stops).toHaveLength(11);
  });

  test('knows what had been looked at by then, with what it showed, and what had not', () => {
    const { knew } = stopAt(kept, 'memo');
    expect(knew.looked.map(({ id, lines }) => [id, wordsOf(lines)[0]?.slice(0, 20)])).toEqual([
      ['memo', 'Natte plek in de dij'],
    ]);
    expect(knew.notLooked.map(({ text }) => text)).toEqual([
      'Je zoekt het bericht van vorig jaar.',
      'Je vraagt Noor wie zoiets leest.',
    ]);
  });

  test('counts what was looked at on the way to it, where nothing was asked', () => {
    const { knew } = stopAt(kept, 'bord');
    expect(knew.told).toBe('Je wist voor wie het bord is en wat die moet doen. Waar het staat, wist je niet.');
    expect(knew.looked.map(({ id }) => id)).toEqual(['handboek']);
    expect(knew.lookedEarlier.map(({ id }) => id)).toEqual(['memo']);
    expect(knew.notLooked.map(({ id }) => id)).toEqual(['kaart', 'printlade', 'vorige-keer']);
  });

  test('of a task holds what was kept and what was struck', () => {
    const { items } = stopAt(kept, 'bericht');
    expect(items.filter((item) => item.kept).map(({ id }) => id)).toEqual(['dicht', 'omweg', 'wandelaars', 'vragen']);
    expect(items).toHaveLength(10);
  });
});

describe('what came of a decision', () => {
  test('is the reply at once, and later what would have been said otherwise after another act', () => {
    expect(cameOf(stopAt(kept, 'wilma'))).toEqual([
      'reply 12.17 Dan bel ik hem nu.',
      'told 13.05 De melkwagen is gekeerd voor mijn dijk, want de boerin had hem gebeld.',
    ]);
    expect(cameOf(stopAt(skipped, 'bord'))).toEqual([
      'reply 13.07 Dan wordt het wel een klein lettertje.',
      'told 17.05 Bij het hek rijdt een trekker vierhonderd meter achteruit.',
    ]);
  });

  test('is what the act itself set off: a scene that broke in, a promise and how that ended', () => {
    expect(cameOf(stopAt(kept, 'wilma-dijk'))).toContain('promise made kept 14.58');
    expect(cameOf(stopAt(kept, 'wilma-dijk'))).toContain('ending 9.00 Je belde, en de rest las ik in de krant.');
    expect(cameOf(stopAt(kept, 'wilma-bellen'))).toContain('promise kept kept 14.58');
    expect(cameOf(stopAt(skipped, 'wilma-dijk'))).toContain('promise made broken 15.00');
    expect(cameOf(stopAt(skipped, 'wilma-bellen'))).toContain('promise settled broken 15.00');
    expect(cameOf(stopAt(skipped, 'ilse'))).toContain(
      'told 17.10 Ilse belde jou om tien voor half vier, en ik lees het in haar stuk.',
    );
  });

  test('is what became of a text', () => {
    expect(cameOf(stopAt(skipped, 'bericht'))).toEqual([
      'reply 12.15 0,92 wat?',
      'text 14.10 -cijfer,dinsdag + ~',
      'text 14.50 - + ~omweg',
      'told 15.20 Er stond even een getal op jullie site, 0,92. Wat is dat?',
    ]);
    expect(cameOf(stopAt(kept, 'akkoord'))).toContain('text 14.00 - + ~omweg');
  });

  test('is the scene that only this act leads to', () => {
    expect(cameOf(stopAt(skipped, 'marit')).find((each) => each.startsWith('told'))).toContain(
      'Ik las het net, op de site.',
    );
  });
});

describe('the other road', () => {
  test('is the pole that one did not lean to', () => {
    expect(stopAt(kept, 'zin').otherRoads).toEqual([
      {
        dilemma: 'KT3.D2',
        pole: 'openheid',
        fits: 'Openheid past beter als mensen het al zien, en er iets mee moeten.',
      },
    ]);
    expect(stopAt(skipped, 'bericht').otherRoads.map(({ pole }) => pole)).toEqual(['achterhouden']);
  });

  test('is not there where nothing on offer leans', () => {
    expect(stopAt(kept, 'wilma').otherRoads).toEqual([]);
  });
});

describe('what else was on offer', () => {
  test('is every open choice with its points and reason for each criterion at stake', () => {
    const { stakes, offers } = stopAt(skipped, 'marit');
    expect(stakes.map(({ criterion, own }) => [criterion, own?.points])).toEqual([
      ['C11.p1', 0],
      ['C13.p2', undefined],
    ]);
    const yellow = offers.find(({ choice }) => choice === 'geel');
    expect(yellow?.shows.get('C13.p2')).toEqual({ points: 3, reasons: ['Het memo bleef in zijn map.'] });
    expect(offers.filter(({ mine }) => mine).map(({ choice }) => choice)).toEqual(['sla-over']);
  });

  test('leaves out what was shut, and says why it was', () => {
    const { offers, shut } = stopAt(skipped, 'memo');
    expect(offers.map(({ choice }) => choice)).not.toContain('open');
    expect(shut).toMatchObject([{ choice: 'open', closed: 'Je hebt het memo nog niet geopend.' }]);
  });
});

describe('a debrief', () => {
  test('finds the resolution among the notes of the attempt', () => {
    const attempt = fakeAttempt(nl, perfect);
    const note = resolutionOf(attempt, 'Eerst vragen voor wie het is.');
    expect(debriefOf(nl, { ...attempt, notes: [note] }).resolution).toBe('Eerst vragen voor wie het is.');
    expect(kept.resolution).toBeUndefined();
  });

  test('of a play that has not ended has stops, and no ending, luck or other truth', () => {
    const model = debriefOf(nl, fakeAttempt(nl, perfect.slice(0, 5)));
    expect(model.ending).toBeUndefined();
    expect(model.luck).toEqual([]);
    expect(model.others).toEqual([]);
    expect(model.stops).toHaveLength(4);
  });

  test('is the same prepared in parts, with the profile of the language', async () => {
    const attempt = fakeAttempt(en, skipsMarit);
    const { model, profile } = await prepareDebrief({ scenario: en, attempt }, 'en');
    expect(model).toEqual(debriefOf(en, attempt));
    expect(profile.criteria['C13.p2']).toMatch(/^You /);
  });
});
