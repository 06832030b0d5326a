import type { Language } from '../../core/shared/language.ts';

/** The names of scenes, choices and items in the story, which are words of its language. */
const names = {
  nl: {
    look: 'kaart',
    start: 'opdracht',
    ask: 'begin/vragen',
    lookUp: 'begin/opzoeken',
    begin: 'begin/doen',
    list: 'werk: [namen, parkeren, uitleg]',
    longList: 'werk: [namen, krant, fotos]',
    station: 'buiten/gemaal',
    callBack: 'buiten/terug',
    fine: 'buiten/komt-goed',
    ring: 'terugbellen/bellen',
    scene: 'keuze',
    leave: 'laten',
    leftLying: 'bleef-liggen',
    titles: ['Kijkt eerst op de kaart', 'Belt Wilma op tijd terug', 'Laat het liggen'],
    about: 'Een opgenomen spel. Verander je het verhaal, verander dan ook de zetten hieronder.',
  },
  en: {
    look: 'map',
    start: 'order',
    ask: 'first-move/ask',
    lookUp: 'first-move/look-up',
    begin: 'first-move/do-it',
    list: 'work: [names, parking, directions]',
    longList: 'work: [names, paper, photos]',
    station: 'outside/station',
    callBack: 'outside/call-back',
    fine: 'outside/be-fine',
    ring: 'ring-back/ring',
    scene: 'poles',
    leave: 'leave-it',
    leftLying: 'left-lying',
    titles: ['Looks at the map first', 'Rings Wilma back in time', 'Leaves it lying'],
    about: 'A recorded play. If you change the story, change the moves below as well.',
  },
} as const;

/** A recorded play to each ending of the story, by its path: a file that a teacher can read, and that tests play. */
export function playsOf(
  id: string,
  [first, second]: readonly [string, string],
  language: Language,
): Readonly<Record<string, string>> {
  const say = names[language];
  const [careful, promising, leaving] = say.titles;
  const write = (title: string, ending: string, moves: readonly string[]): string =>
    `# ${say.about}\nof: ${id}\ntitle: ${title}\nending: ${ending}\n\ndo:\n${moves.map((move) => `  - ${move}\n`).join('')}`;
  const toPole = (pole: string): string => `${say.scene}/${pole}`;
  return {
    [`playthroughs/${first}.yaml`]: write(careful, first, [
      ...[`look ${say.look}`, say.start, say.ask, say.list, say.station, toPole(first)],
    ]),
    [`playthroughs/${second}.yaml`]: write(promising, second, [
      ...[say.start, say.lookUp, say.list, say.callBack, say.ring, toPole(second)],
    ]),
    [`playthroughs/${say.leftLying}.yaml`]: write(leaving, say.leftLying, [
      ...[say.start, say.begin, say.longList, say.fine, toPole(say.leave)],
    ]),
  };
}
