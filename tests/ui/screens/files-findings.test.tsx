// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { ScenarioAnalysis } from '../../../src/core/explore/analysis.ts';
import type { Play } from '../../../src/core/explore/explored.ts';
import type { Scenario } from '../../../src/core/scenario/model.ts';
import type { Language } from '../../../src/core/shared/language.ts';
import { fail, succeed } from '../../../src/core/shared/result.ts';
import type { Finding } from '../../../src/session/findings.ts';
import { FileDesk } from '../../../src/ui/screens/files/FileDesk.tsx';
import { keyOf } from '../../../src/ui/screens/files/group-findings.ts';
import type { TriedOut } from '../../../src/ui/screens/files/tried-out.ts';
import { cleanText, englishText, lineOf, warnedText, world } from '../../session/small-files.ts';
import { type FakeExplorer, fakeExplorer, fakeFiles, fakePlayers } from './home-fakes.ts';
import { appears, clear, expectAccessible, find, press, settle, show } from './home-render.tsx';

const scenario = new File([warnedText], 'mijn dag.yaml');
const way: Play = { actions: [{ do: 'look', scene: 'telefoon', id: 'kaart' }] };

const found = (props: Partial<Finding> = {}): Finding => ({
  ...{ file: 'scenario.yaml', line: 20, column: 5, code: 'WD051', severity: 'error' },
  message: { nl: 'Hier loopt het spel vast.', en: 'Play stops here.' },
  cure: { nl: 'Laat het verder gaan.', en: 'Let it go on.' },
  excerpt: { before: 'go: ', marked: 'back', after: '' },
  ...props,
});
const warning = (line: number, props: Partial<Finding> = {}): Finding =>
  found({ line, code: `WD${300 + line}`, severity: 'warning', ...props });

const analysis = (proved = true): ScenarioAnalysis => ({
  ...{ format: 'werkdag-analysis/1', scenario: 'voorbeeld', logicHash: 'h', proved, states: 12_345, moves: 20_000 },
  ...{ results: {}, scenes: {}, choices: {}, looks: {}, endings: {}, words: {}, criteria: {}, chance: {} },
});
const result = (findings: readonly Finding[], proved = true) => succeed({ analysis: analysis(proved), findings });

interface Desk {
  readonly explorer: FakeExplorer;
  readonly files: ReturnType<typeof fakeFiles>;
  readonly tried: TriedOut[];
  readonly played: Scenario[];
}

/** The page with this file dropped on it; what exploring gives is for the test to say. */
async function desk(
  more: {
    readonly language?: Language;
    readonly reopened?: Omit<TriedOut, 'trial'>;
    readonly files?: readonly File[];
  } = {},
): Promise<Desk> {
  const { language = 'nl', reopened, files = [scenario] } = more;
  const came: Desk = { explorer: fakeExplorer(), files: fakeFiles(), tried: [], played: [] };
  const { players } = await fakePlayers(['Sam']);
  await show(
    <FileDesk
      files={came.files}
      explorer={came.explorer}
      builtInWorld={async () => world}
      language={language}
      players={players}
      onOpenAttempt={() => undefined}
      onViewAttempt={() => undefined}
      onPlayFiles={(each) => came.played.push(each)}
      onTryOut={(each) => came.tried.push(each)}
      {...(reopened ? { reopened } : {})}
    >
      {() => (
        <main>
          <h1>Werkdag</h1>
        </main>
      )}
    </FileDesk>,
    language,
  );
  if (!reopened) await pick(files);
  await appears('h3', language === 'nl' ? 'Een voorbeeld' : 'An example');
  return came;
}

async function pick(files: readonly File[]): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is a field for files.');
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
}

async function ends(explorer: FakeExplorer, given: Parameters<FakeExplorer['end']>[0]): Promise<void> {
  await act(async () => explorer.end(given));
  await settle();
}

const words = (): string => (document.querySelector('dialog')?.textContent ?? '').replace(/\s+/g, ' ');
const spoken = (): string => find('.exploring [role=status]', '').textContent ?? '';
const shown = (selector: string): readonly string[] =>
  [...document.querySelectorAll(selector)].map((each) => (each.textContent ?? '').replace(/\s+/g, ' ').trim());
const playButton = (): Element | undefined =>
  [...document.querySelectorAll('.read-scenario__verdict button')].find((each) => each.textContent === 'Speel dit');

afterEach(clear);

describe('while every way is followed', () => {
  it('shows at once what shows without it, and can be played', async () => {
    const { explorer, played } = await desk();
    expect(explorer.asked.map((files) => Object.keys(files).sort())).toEqual([
      ['scenario.yaml', 'world.en.yaml', 'world.yaml'],
    ]);
    expect(shown('.finding')).toHaveLength(1);
    expect(words()).toContain('Dit scenario kan worden gespeeld. 1 aandachtspunt.');
    expect(document.querySelector('.finding button')).toBeNull();
    await press('button', 'Speel dit');
    expect(played).toHaveLength(1);
  });

  it('counts situations beside what is spoken, which does not change', async () => {
    const { explorer } = await desk();
    expect(spoken()).toBe('Alle wegen worden nagelopen. Je kunt intussen al spelen.');
    await act(async () => explorer.progress(12_500));
    expect(shown('.exploring__states')).toEqual(['12.500 situaties']);
    expect(spoken()).toBe('Alle wegen worden nagelopen. Je kunt intussen al spelen.');
    expect(find('progress', 'Alle wegen worden nagelopen')).toBeDefined();
    await expectAccessible();
  });

  it('can be stopped and begun again', async () => {
    const { explorer } = await desk();
    find('button', 'Stop').focus();
    await press('button', 'Stop');
    expect(explorer.stopped).toBe(true);
    expect(spoken()).toContain('Niet alle wegen zijn nagelopen');
    expect(words()).not.toContain('niets op aan te merken');
    expect(document.activeElement?.className).toContain('exploring');
    await press('button', 'Opnieuw nalopen');
    expect(explorer.asked).toHaveLength(2);
    expect(explorer.stopped).toBe(false);
    expect(spoken()).toContain('Alle wegen worden nagelopen.');
  });

  it('stops when the window is closed', async () => {
    const { explorer } = await desk();
    await press('button', 'Sluiten');
    expect(explorer.stopped).toBe(true);
  });

  it('is not begun where the file is broken', async () => {
    const { explorer } = await desk({
      files: [new File([warnedText.replace('go: middag', 'go: mindag')], 'stuk.yaml')],
    });
    expect(explorer.asked).toEqual([]);
    expect(document.querySelector('.exploring')).toBeNull();
    expect(words()).toContain('Dit scenario kan nog niet worden gespeeld. Los eerst de fouten op');
    expect(shown('.finding__line mark')).toContain('mindag');
  });
});

describe('when every way has been followed', () => {
  it('says so where nothing is wrong', async () => {
    const { explorer } = await desk();
    await ends(explorer, result([]));
    expect(spoken().replace(/\s/g, ' ')).toBe('Alle wegen zijn nagelopen: 12.345 situaties. Er is niets gevonden.');
    expect(words()).toContain('Dit scenario kan worden gespeeld. Er is niets op aan te merken.');
    expect(document.querySelector('.findings')).toBeNull();
  });

  it('shows what was found in the order of the file, each with its line and under the name of the file', async () => {
    const { explorer } = await desk();
    await ends(explorer, result([warning(90), warning(7), warning(30, { file: 'world.yaml' })]));
    expect(shown('.finding__place span:last-child')).toEqual([
      'mijn dag.yaml, regel 7, kolom 5',
      'mijn dag.yaml, regel 90, kolom 5',
    ]);
    expect(shown('.finding__line')[0]).toBe('7go: back');
    expect(playButton()).toBeDefined();
    expect(spoken().replace(/\s/g, ' ')).toContain('Gevonden: 2 aandachtspunten.');
    await expectAccessible();
  });

  it('offers no play any more where there are errors, and says why', async () => {
    const { explorer } = await desk();
    find('button', 'Speel dit').focus();
    await ends(explorer, result([found({ play: way }), warning(40)]));
    expect(playButton()).toBeUndefined();
    expect(words()).toContain('op een van de wegen erdoor gaat het mis');
    expect(words()).toContain('1 fout en 1 aandachtspunt.');
    expect(document.activeElement?.className).toContain('read-scenario__verdict');
    await expectAccessible();
  });

  it('shows errors before what may be weighed, wherever they stand', async () => {
    const { explorer } = await desk();
    await ends(explorer, result([warning(2), found({ line: 40 })]));
    const kinds = [...document.querySelectorAll('.finding')].map((each) => each.className);
    expect(kinds).toEqual(['finding finding--error', 'finding finding--warning']);
  });

  it('does not call it clean where it had to stop before the end', async () => {
    const { explorer } = await desk();
    await ends(explorer, result([], false));
    expect(spoken()).toContain('Niet alle wegen zijn nagelopen. Er is niets gevonden.');
    expect(words()).not.toContain('niets op aan te merken');
  });

  it('can be tried once more where it did not work out', async () => {
    const { explorer } = await desk();
    await ends(explorer, fail('failed'));
    expect(spoken()).toContain('is niet gelukt');
    expect(playButton()).toBeDefined();
    expect(shown('.finding')).toHaveLength(1);
    await press('button', 'Opnieuw nalopen');
    expect(explorer.asked).toHaveLength(2);
  });
});

describe('play up to here', () => {
  it('hands on the way to it, in the present language, with the files and the way back', async () => {
    const files = [new File([cleanText], 'mijn dag.yaml'), new File([englishText], 'my day.yaml')];
    const { explorer, tried } = await desk({ language: 'en', files });
    await ends(explorer, result([found({ play: way }), warning(40)]));
    expect(shown('.finding button')).toHaveLength(1);
    await press('button', 'Play up to here');
    const [first] = tried;
    expect(first?.trial.play).toEqual(way);
    expect(first?.trial.scenario.language).toBe('en');
    expect(Object.keys(first?.trial.files ?? {})).toContain('world.yaml');
    expect(first?.given.map(({ name }) => name)).toEqual(['mijn dag.yaml', 'my day.yaml']);
    expect(await first?.given[0]?.text()).toBe(cleanText);
  });

  it('comes back to what shows without exploring as soon as the way to it is known', async () => {
    const message = { nl: 'Op deze keuze antwoordt niemand.', en: 'Nobody answers this choice.' };
    const same = warning(lineOf(warnedText, '- id: stil'), { code: 'WD025', column: 13, message, play: way });
    const finding = keyOf({ ...same, file: 'mijn dag.yaml' });
    const { explorer } = await desk({ reopened: { given: [scenario], finding } });
    expect(shown('.finding__message')).toEqual([message.nl]);
    await ends(explorer, result([same]));
    expect(document.activeElement?.textContent).toContain('Speel tot hier');
  });

  it('comes back to the same finding, also where that is folded away', async () => {
    const before = await desk();
    const same = Array.from({ length: 6 }, (_, index) =>
      warning(50 + index, { code: 'WD077', message: { nl: `Zin ${index}.`, en: `Sentence ${index}.` }, play: way }),
    );
    await ends(before.explorer, result(same));
    await act(async () => [...document.querySelectorAll<HTMLElement>('.finding button')].at(-1)?.click());
    const [{ given, finding } = { given: [], finding: '' }] = before.tried;
    await clear();
    const { explorer } = await desk({ reopened: { given, finding } });
    await ends(explorer, result(same));
    expect(document.activeElement?.closest('.finding')?.textContent).toContain('Zin 5.');
    expect(document.activeElement?.closest('details')?.open).toBe(true);
  });
});

describe('many findings', () => {
  it('of one kind stand together, with their lines and the cure told once', async () => {
    const { explorer } = await desk();
    const same = Array.from({ length: 40 }, (_, index) => warning(100 + index, { code: 'WD077' }));
    await ends(explorer, result([warning(7), ...same]));
    const summary = find('summary', 'WD077').textContent?.replace(/\s/g, ' ');
    expect(summary).toBe('Ook op 39 andere plekken (WD077), regels 101, 102, 103, 104, 105, 106, 107, 108 …');
    expect(document.querySelector('details')?.open).toBe(false);
    expect(shown('.finding').filter((each) => each.includes('Wat je doet:'))).toHaveLength(2);
  });

  it('of many kinds are folded after the first dozen', async () => {
    const { explorer } = await desk();
    await ends(explorer, result(Array.from({ length: 200 }, (_, index) => warning(index + 1))));
    expect(find('summary', 'bevindingen').textContent?.replace(/\s/g, ' ')).toBe('Toon nog 188 bevindingen');
    expect(document.querySelectorAll('details .finding')).toHaveLength(188);
    await expectAccessible();
  });

  it('can be taken along as a text, with places as an editor knows them', async () => {
    const { files } = await desk();
    await press('button', 'Bewaar de bevindingen');
    const [saved] = files.downloads;
    const line = lineOf(warnedText, '- id: stil');
    expect(saved?.name).toBe('mijn dag-bevindingen.txt');
    expect(saved?.text).toMatch(
      new RegExp(`^mijn dag\\.yaml:${line}:13 {2}Aandachtspunt WD\\d+\\n {2}> - id: stil\\n {2}\\S`),
    );
  });
});
