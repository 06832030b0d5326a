import type { TFunction } from 'i18next';
import type { Scenario } from '../../../core/scenario/model.ts';
import type { Beat as Told } from '../../../plan/beats.ts';
import type { Beat } from '../../components/HistoryPanels.tsx';
import { firstNameOf } from '../../words/people.ts';
import { timeOf } from '../../words/time.ts';

const shown = 3;

/** The last three things that happened, in a few words each: who came, or what you did. */
export function historyOf(beats: readonly Told[], scenario: Scenario, t: TFunction<'play'>): readonly Beat[] {
  return beats
    .filter((beat) => beat.cause !== 'refused' && beat.cause !== 'resumed')
    .slice(-shown)
    .map((beat) => {
      const speaker = beat.lines.find((line) => line.kind === 'speech')?.speaker;
      return {
        id: String(beat.index),
        time: timeOf(beat.clock),
        text: briefly(beat, speaker, scenario, t),
        channel: beat.channel,
        place: beat.place,
        ...(speaker === undefined ? {} : { person: speaker }),
      };
    });
}

const longest = 48;

function briefly(beat: Told, speaker: string | undefined, scenario: Scenario, t: TFunction<'play'>): string {
  if (beat.words?.kind === 'answer') return t('handedIn', { count: beat.words.items.length });
  if (beat.words) return shorten(beat.words.text);
  if (speaker === undefined) return scenario.places[beat.place] ?? beat.place;
  return t(`happened.${beat.channel}`, { name: firstNameOf(scenario, speaker) });
}

/** Cut at a word, so that it fits a small panel. */
export function shorten(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longest - 1))} …`;
}
