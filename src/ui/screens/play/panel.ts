/** What stands in the panel now, computed from the play: which scene is shown, what was said in it, what is asked. */
import type { ShownLine } from '../../../core/engine/events.ts';
import type { Mood, Scene } from '../../../core/scenario/model.ts';
import { lookup } from '../../../core/shared/ids.ts';
import { type Beat, beatsOf, beatsRead, markedWords, moodsAt, type Words } from '../../../plan/beats.ts';
import type { PlayValues } from '../../../session/play.ts';
import { isRead } from '../../../session/reading.ts';

/** What the player is asked at this moment. */
export type Asked = 'read-on' | 'marked' | 'task' | 'choice' | 'go-on' | 'ended' | 'nothing';

/** One thing in the panel: a line that was told, or the player's own words. */
export type PanelItem =
  | { readonly kind: 'line'; readonly key: string; readonly line: ShownLine }
  | { readonly kind: 'words'; readonly key: string; readonly words: Words; readonly marked: boolean };

export interface Panel {
  readonly scene: Scene;
  /** Changes when another scene, or the same scene once more, is shown. */
  readonly key: string;
  readonly clock: number;
  /** When the scene opened: the time of a mail does not move. */
  readonly opened: number;
  readonly interrupts: boolean;
  readonly items: readonly PanelItem[];
  /** What a person said who did not accept the last answer. */
  readonly refusal: { readonly key: string; readonly lines: readonly ShownLine[] } | undefined;
  readonly moods: Readonly<Record<string, Mood>>;
  /** Who speaks, or spoke first in this scene. */
  readonly speaker: string | undefined;
  readonly before: readonly Beat[];
  readonly asked: Asked;
}

type Played = Pick<PlayValues, 'scenario' | 'steps' | 'state' | 'available' | 'reading' | 'passages'>;

export function panelOf(play: Played): Panel | undefined {
  const all = beatsOf(play.scenario, play.steps);
  const read = beatsRead(all, play.reading);
  const last = read.at(-1);
  const scene = last && lookup(play.scenario.scenes, last.scene);
  if (!last || !scene) return undefined;
  const opened = read.findLastIndex((beat) => beat.scene === last.scene && opens(beat));
  const here = read.slice(Math.max(0, opened));
  const done = isRead(play.passages, play.reading);
  const refusal = done && last.cause === 'refused' ? { key: String(last.index), lines: last.lines } : undefined;
  return {
    scene,
    key: `${here[0]?.index ?? 0}`,
    clock: done ? play.state.clock : last.clock,
    opened: here[0]?.clock ?? last.clock,
    interrupts: here[0]?.interrupts ?? false,
    items: itemsOf(here, done ? markedWords(play.scenario, play.state) : undefined),
    refusal,
    moods: moodsAt(play.scenario, read),
    speaker: speakerOf(here, scene),
    before: read.slice(0, Math.max(0, opened)),
    asked: done ? askedOf(play) : 'read-on',
  };
}

const opens = (beat: Beat): boolean => beat.cause === 'entered' || beat.cause === 'resumed';

function itemsOf(beats: readonly Beat[], marked: Words | undefined): readonly PanelItem[] {
  const items: PanelItem[] = [];
  for (const beat of beats) {
    if (beat.cause === 'refused') continue;
    if (beat.words) items.push({ kind: 'words', key: `${beat.index}/words`, words: beat.words, marked: false });
    for (const [index, line] of beat.lines.entries()) {
      items.push({ kind: 'line', key: `${beat.index}/${index}`, line });
    }
  }
  if (marked) items.push({ kind: 'words', key: 'marked', words: marked, marked: true });
  return items;
}

/** The person in front of you: who spoke first, else who is there. */
function speakerOf(beats: readonly Beat[], scene: Scene): string | undefined {
  const spoken = beats.flatMap((beat) => beat.lines).find((line) => line.kind === 'speech');
  return spoken?.speaker ?? Object.keys(scene.people)[0];
}

function askedOf({ state, available }: Pick<Played, 'state' | 'available'>): Asked {
  if (state.ending !== undefined) return 'ended';
  if (state.mark !== undefined) return 'marked';
  if (available.task) return 'task';
  if (available.choices.length > 0) return 'choice';
  return available.canContinue ? 'go-on' : 'nothing';
}
