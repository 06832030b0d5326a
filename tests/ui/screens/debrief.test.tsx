// @vitest-environment happy-dom
import { act } from 'react';
import { I18nextProvider } from 'react-i18next';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Attempt } from '../../../src/core/records/attempt.ts';
import type { Analysis } from '../../../src/core/scoring/analysis.ts';
import type { Language } from '../../../src/core/shared/language.ts';
import { addDebriefTexts, startI18n } from '../../../src/i18n/start.ts';
import { type Debrief, prepareDebrief, resolutionOf } from '../../../src/session/debrief.ts';
import { DebriefScreen, type DebriefScreenProps } from '../../../src/ui/screens/debrief/DebriefScreen.tsx';
import { fakeAttempt, perfect, skipsMarit, wetPatch } from '../../session/debrief-fakes.ts';
import { faults, one, press, render } from '../components/render.tsx';

const scenarios = wetPatch();
const proved = (least: number, most: number) => ({ least, most, proved: true });
const analysis: Analysis = {
  logicHash: scenarios.nl.logicHash,
  results: { C09: proved(0, 3), C11: proved(1, 3), C13: proved(0, 6) },
};

const languages: Language[] = ['nl', 'en'];
const i18n: Partial<Record<Language, Awaited<ReturnType<typeof startI18n>>>> = {};
let kept: Debrief;
let skipped: Debrief;
let judged: Debrief;
let english: Debrief;

beforeAll(async () => {
  for (const language of languages) {
    const instance = await startI18n(language);
    await addDebriefTexts(instance, language);
    i18n[language] = instance;
  }
  const { nl, en } = scenarios;
  kept = await prepareDebrief({ scenario: nl, attempt: fakeAttempt(nl, perfect) }, 'nl');
  skipped = await prepareDebrief({ scenario: nl, attempt: fakeAttempt(nl, skipsMarit) }, 'nl');
  judged = await prepareDebrief({ scenario: nl, attempt: fakeAttempt(nl, skipsMarit), analysis }, 'nl');
  english = await prepareDebrief({ scenario: en, attempt: fakeAttempt(en, skipsMarit) }, 'en');
});

const nothing = (): void => undefined;

function screen(debrief: Debrief, props: Partial<DebriefScreenProps> = {}, language: Language = 'nl'): HTMLElement {
  const instance = i18n[language];
  if (instance === undefined) throw new Error('No texts.');
  const all = { onKeep: nothing, onHome: nothing, ...debrief, language, ...props };
  return render(
    <I18nextProvider i18n={instance}>
      <DebriefScreen {...all} />
    </I18nextProvider>,
  ).page;
}

const withAttempt = ({ model, profile }: Debrief, props: Partial<Attempt>): Debrief => ({
  profile,
  model: { ...model, attempt: { ...model.attempt, ...props } },
});

const button = (page: ParentNode, text: string): HTMLElement => {
  const found = [...page.querySelectorAll('button')].find((each) => each.textContent?.trim() === text);
  if (found === undefined) throw new Error(`No button ‘${text}’.`);
  return found;
};

const key = (element: Element | null, name: string): void =>
  act(() => void element?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })));

const stops = (page: HTMLElement): readonly HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>('.decision-strip button'),
];
const moment = (page: HTMLElement): HTMLElement => one(page, '.moment');
const opened = (page: HTMLElement): string => one(page, '.moment h2').textContent ?? '';

function openStop(page: HTMLElement, index: number): HTMLElement {
  const stop = stops(page)[index];
  if (stop === undefined) throw new Error(`No stop ${index}.`);
  press(stop);
  return moment(page);
}

describe('a moment before any report', () => {
  test('shows what came of it one thing after another, and the report only then', () => {
    const page = screen(kept);
    expect(one(page, 'h1').textContent).toBe('De krant was eerder');
    expect(document.activeElement).toBe(one(page, 'h1'));
    expect(page.textContent).toContain('In De Wilgenbode staat een foto van zandzakken.');
    expect(page.textContent).not.toContain('Je belde, en de rest las ik in de krant.');
    for (let step = 0; step < 3; step += 1) press(one(page, '[data-continue]'));
    expect(page.textContent).toContain('Je belde, en de rest las ik in de krant.');
    expect(one(page, '.ending-view > [aria-live]').textContent).toBe(
      'Wilma: ‘Je belde, en de rest las ik in de krant.’',
    );
    expect(stops(page)).toHaveLength(0);
    for (let step = 0; step < 3; step += 1) press(one(page, '[data-continue]'));
    expect(stops(page)).toHaveLength(12);
    expect(document.activeElement).toBe(one(page, 'h1'));
  });

  test('goes on with Enter where focus is on the title, and a held key repeats nothing', () => {
    const page = screen(kept);
    key(document.activeElement, 'Enter');
    expect(page.textContent).toContain('Waarom, dat zei het waterschap niet.');
    act(() => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, repeat: true }),
      );
    });
    expect(page.textContent).not.toContain('Winston kon rustig meten');
  });

  test('can show all at once, and then the same acts with the other truth', async () => {
    const page = screen(skipped);
    press(button(page, 'Alles laten zien'));
    expect(page.querySelectorAll('.ending-page__shot.panel')).toHaveLength(2);
    press(button(page, 'Stel dat het wél de dijk was.'));
    const imagined = one(page, '.imagined');
    expect(imagined.textContent).toContain('Dit telt nergens mee.');
    expect(imagined.textContent).toContain('Het was precies waar die melkwagen stond.');
    expect(imagined.textContent).toContain('De dijk was echt te zwak');
    expect(document.activeElement).toBe(one(imagined, 'h2'));
    expect(await faults(page)).toEqual([]);
  });

  test('carries data-debrief, as the report does', () => {
    expect(screen(kept).querySelectorAll('[data-debrief]')).toHaveLength(1);
    expect(screen(kept, { start: 'report' }).querySelectorAll('[data-debrief]')).toHaveLength(1);
  });
});

describe('the day as a line of decisions', () => {
  test('opens one decision at a time, and takes the reader to it', () => {
    const page = screen(kept, { start: 'report' });
    expect(opened(page)).toBe('11.15 uur, mail van Winston');
    openStop(page, 4);
    expect(opened(page)).toBe('12.17 uur, Wilma aan de telefoon');
    expect(document.activeElement).toBe(one(page, '.moment h2'));
    expect(page.querySelectorAll('[aria-expanded="true"]')).toHaveLength(1);
    key(document.activeElement, 'Escape');
    expect(document.activeElement).toBe(stops(page)[4]);
  });

  test('is walked with the arrow keys, which stay on the line and are announced', () => {
    const page = screen(kept, { start: 'report' });
    openStop(page, 4);
    stops(page)[4]?.focus();
    key(document.activeElement, 'ArrowRight');
    expect(opened(page)).toBe('13.05 uur, Winston aan de telefoon');
    expect(document.activeElement).toBe(stops(page)[5]);
    expect(one(page, '.day-line [aria-live]').textContent).toBe('Open: 13.05 uur, Winston aan de telefoon');
    key(document.activeElement, 'End');
    expect(document.activeElement).toBe(stops(page)[11]);
  });

  test('shows what you did, what you knew, what happened after, the other road, and what to ask', () => {
    const page = screen(kept, { start: 'report' });
    const text = openStop(page, 4).textContent ?? '';
    for (const words of [
      'Dit deed je‘Dat hoort u van mij, vóór drie uur.’',
      'Je wist van de natte plek, en dat niemand de oorzaak kent.',
      'Wilma: ‘Drie uur. Laat hem lang overgaan, want ik sta in de stal.’',
      'Je belofte aan Wilma, vóór 15.00 uur, kwam je na.',
      'Openheid past beter als mensen het al zien, en er iets mee moeten.',
      'Vraag op je stage wie bepaalt wat er in een bericht mag.',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('asks for the placement only where the decision leaned', () => {
    const page = screen(kept, { start: 'report' });
    expect(openStop(page, 3).textContent).not.toContain('Vraag op je stage');
  });

  test('shows the sentences of an answer as kept and struck, also to who cannot see it', () => {
    const page = screen(kept, { start: 'report' });
    const sheet = one(openStop(page, 2), '.handed-in');
    expect(sheet.textContent).toContain('blijft: Fiets om via het Kerkpad.');
    expect(sheet.textContent).toContain('eruit: Boer Rozema groef hier in 2023.');
    expect(moment(page).textContent).toContain('Van de 10 zinnen liet je er 4 staan.');
  });

  test('goes to the next and the previous one from where one has read to', () => {
    const page = screen(kept, { start: 'report' });
    press(button(moment(page), 'Volgende'));
    expect(opened(page)).toBe('11.45 uur, Winston aan de telefoon');
    press(button(moment(page), 'Vorige'));
    expect(opened(page)).toBe('11.15 uur, mail van Winston');
    expect(document.activeElement).toBe(one(page, '.moment h2'));
  });
});

describe('the ledger of a decision', () => {
  test('gives the criterion in plain words, the points in words, and the reason', () => {
    const page = screen(skipped, { start: 'report' });
    const ledger = one(openStop(page, 1), '.moment-ledger');
    expect(ledger.textContent).toContain('voordat je het doet.');
    expect(ledger.textContent).toContain('C11.p1, aanpak');
    expect(one(ledger, '.offer--mine [role="img"]').getAttribute('aria-label')).toBe('0 van 3: nadelig');
    expect(one(ledger, '.offer--mine').textContent).toContain('Je zegde plaatsing toe. Daar gaat Marit over (H1).');
  });

  test('gives every other open choice with what it would have shown, and says which were strong', () => {
    const page = screen(skipped, { start: 'report' });
    const ledger = one(openStop(page, 1), '.moment-ledger');
    const others = [...ledger.querySelectorAll('.offer:not(.offer--mine)')].map((each) => each.textContent ?? '');
    expect(others).toHaveLength(3);
    expect(others.filter((text) => text.includes('sterk'))).toHaveLength(2);
    expect(others.join(' ')).toContain('Je zei wat je ging doen en vroeg niet of het mocht (H9).');
  });

  test('says plainly where a choice is no evidence', () => {
    const page = screen(skipped, { start: 'report' });
    expect(openStop(page, 6).textContent).toContain(
      'Jouw keuze zegt hier niets over. Dat is geen min, alleen geen bewijs.',
    );
  });

  test('says what took points off an answer, and what would have been strong', () => {
    const page = screen(skipped, { start: 'report' });
    const text = one(openStop(page, 2), '.moment-ledger').textContent ?? '';
    expect(text).toContain('Een fietser kan niets met 0,92.');
    expect(text).toContain('Sterk was hier');
    expect(text).toContain('eruit: De berekening is 0,92, te laag.');
  });

  test('has no points for the dilemma, only sides', () => {
    const page = screen(kept, { start: 'report' });
    const ledger = one(openStop(page, 7), '.moment-ledger');
    expect(ledger.querySelectorAll('.drops')).toHaveLength(0);
    expect(ledger.textContent).toContain('kant: openheid');
    expect(ledger.textContent).toContain('Achterhouden 5 van de 5, Openheid 0 van de 5.');
  });
});

describe('the report', () => {
  test('puts result beside approach, with points alone where no analysis is known', () => {
    const page = screen(skipped, { start: 'report' });
    const part = one(page, '.competencies');
    expect(part.textContent).toContain('Het cijfer kwam buiten.');
    expect(part.textContent).not.toContain('R =');
    expect(part.textContent).toContain('4 beslissingen telden mee; hier staat wat ze lieten zien.');
    expect(part.textContent).toContain('Hier staan geen niveaus.');
  });

  test('gives R and names the gap where an analysis proves the bounds', () => {
    const part = one(screen(judged, { start: 'report' }), '.competencies');
    expect(part.textContent).toContain('R = (2 − 0) : (3 − 0) = 0,67');
    expect(part.textContent).toContain('Een zwakke aanpak, en toch een beter resultaat.');
  });

  test('opens the decision behind each point that counted', () => {
    const page = screen(skipped, { start: 'report' });
    const counted = [...page.querySelectorAll<HTMLElement>('.counted button')];
    const last = counted.at(-1);
    if (last) press(last);
    expect(opened(page)).toBe('13.05 uur, Winston aan de telefoon');
  });

  test('offers up to three moments to do again, and plays on from one without touching the attempt', () => {
    const onPlayFrom = vi.fn();
    const page = screen(skipped, { start: 'report', onPlayFrom });
    const cards = [...page.querySelectorAll<HTMLElement>('.again-moment')];
    expect(cards.map((card) => one(card, '.again-moment__why').textContent)).toEqual([
      'Hier was het verschil het grootst: jij kreeg 0 druppels, en er konden er 3.',
      'Hier leunde je voor het laatst, naar achterhouden.',
      'Deze keuze alleen had het einde veranderd in ‘Eenenveertig telefoontjes’.',
    ]);
    const [first] = cards;
    if (first) press(button(first, 'Speel vanaf hier'));
    expect(onPlayFrom).toHaveBeenCalledWith('attempt-1', 2);
  });

  test('takes one resolution, says when it is written down, and keeps the sentence when it is not', async () => {
    const onNote = vi.fn(async () => ({ ok: false as const, problem: 'full' as const }));
    const page = screen(kept, { start: 'report', onNote });
    const field = one<HTMLTextAreaElement>(page, 'textarea');
    act(() => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, 'Eerst vragen.');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => one<HTMLFormElement>(page, '.resolution form').requestSubmit());
    expect(onNote).toHaveBeenCalledWith('Eerst vragen.');
    expect(one(page, '.resolution').textContent).toContain('Niet opgeschreven');
    expect(field.value).toBe('Eerst vragen.');
  });

  test('shows the resolution again next time', () => {
    const note = resolutionOf(kept.model.attempt, 'Eerst vragen.');
    const before = { ...kept, model: { ...kept.model, resolution: note.text } };
    const onNote = async () => ({ ok: true as const, value: undefined });
    expect(one<HTMLTextAreaElement>(screen(before, { start: 'report', onNote }), 'textarea').value).toBe(
      'Eerst vragen.',
    );
  });

  test('of a file writes nothing, and says whose it is', () => {
    const note = { ...skipped, model: { ...skipped.model, resolution: 'Rustig aan.' } };
    const page = screen(note, { start: 'report', fromFile: true, changed: true });
    expect(one(page, '.debrief-labels').textContent).toContain('een poging van Sam');
    expect(one(page, '.debrief-labels').textContent).toContain('eerdere versie');
    expect(page.querySelectorAll('textarea')).toHaveLength(0);
    expect(page.textContent).toContain('Rustig aan.');
    expect(page.textContent).not.toContain('Speel vanaf hier');
  });

  test('labels practice, also before the report', () => {
    const practice = withAttempt(kept, { mode: 'practice' });
    expect(screen(practice).textContent).toContain('Oefening. Deze poging telt niet mee.');
    expect(screen(practice, { start: 'report' }).textContent).toContain('Oefening. Deze poging telt niet mee.');
  });

  test('ends with what this is about, and the ways on', () => {
    const ways = { onKeep: vi.fn(), onHome: vi.fn(), onPlayAgain: vi.fn() };
    const page = screen(kept, { start: 'report', ...ways });
    const end = one(page, '.debrief-end');
    expect(end.textContent).toContain('Dit gaat over je keuzes, niet over wie je bent.');
    for (const name of ['Anders spelen', 'Bewaren', 'Naar het begin']) press(button(end, name));
    for (const way of Object.values(ways)) expect(way).toHaveBeenCalledTimes(1);
  });
});

describe('for everyone', () => {
  test.each(languages)(
    'axe finds nothing at a task, a promise, two criteria and a dilemma, in %s',
    async (language) => {
      const debrief = language === 'nl' ? judged : english;
      const onNote = async () => ({ ok: true as const, value: undefined });
      const page = screen(debrief, { start: 'report', onNote, onPlayFrom: nothing, onPlayAgain: nothing }, language);
      for (const index of debrief.model.stops.keys()) {
        openStop(page, index);
        expect(await faults(page), `decision ${index}`).toEqual([]);
      }
    },
    60_000,
  );

  test.each(languages)('no key of a text is left on the screen, in %s', (language) => {
    const debrief = language === 'nl' ? judged : english;
    const page = screen(debrief, { start: 'report', onPlayFrom: nothing }, language);
    for (const index of [0, 2, 4, 6]) {
      openStop(page, index);
      expect(page.textContent).not.toMatch(/\b(?:moment|ledger|again|stance|notSeen|results|play)\.[a-z]|\{\{|\$t\(/);
    }
  });

  test('a play that has not ended has its day, and says that it is not over', async () => {
    const { nl } = scenarios;
    const open = await prepareDebrief({ scenario: nl, attempt: fakeAttempt(nl, perfect.slice(0, 5)) }, 'nl');
    const page = screen(open);
    expect(one(page, 'h1').textContent).toBe('De natte plek');
    expect(page.textContent).toContain('Dit verhaal is nog niet uit.');
    expect(stops(page)).toHaveLength(4);
    expect(await faults(page)).toEqual([]);
  });
});
