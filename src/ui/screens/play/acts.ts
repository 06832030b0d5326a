import { useState } from 'react';
import type { Response } from '../../../core/scenario/tasks/kind.ts';
import type { PlayState } from '../../../session/play.ts';
import type { Keys } from './keys.ts';
import type { Panel } from './panel.ts';

export interface PlayActs {
  readonly choose: (id: string) => void;
  readonly look: (id: string) => void;
  readonly submit: (response: Response) => void;
  readonly takeBack: () => void;
  /** The next line, the answer of the world, or the debrief: whatever comes now. */
  readonly goOn: () => void;
  readonly keys: Keys;
  /** What is only said aloud: the way back, and why a key does nothing. */
  readonly said: string | undefined;
}

const goesOn: ReadonlySet<Panel['asked']> = new Set(['read-on', 'marked', 'go-on', 'ended']);

/** Everything that a player can do on the page, by mouse, touch or key. */
export function usePlayActs(
  play: PlayState,
  panel: Panel | undefined,
  { onEnded, takenBack }: { readonly onEnded: () => void; readonly takenBack: string },
): PlayActs {
  const [said, setSaid] = useState<string>();
  const { available } = play;
  const { scene } = available;
  const act = (action: Parameters<PlayState['act']>[0]): void => {
    setSaid(undefined);
    void play.act(action);
  };
  const choose = (id: string): void => act({ do: 'choose', scene, id });
  const goOn = (): void => {
    if (panel?.asked === 'read-on') {
      setSaid(undefined);
      play.nextLine();
    } else if (panel?.asked === 'ended') onEnded();
    else act({ do: 'continue', scene });
  };
  return {
    choose,
    goOn,
    said,
    look: (id) => act({ do: 'look', scene, id }),
    submit: (response) => act({ do: 'submit', scene, response }),
    takeBack: () => {
      setSaid(takenBack);
      void play.takeBack();
    },
    keys: {
      onDigit: (number) => {
        const choice = panel?.asked === 'choice' ? available.choices[number - 1] : undefined;
        if (choice?.open) choose(choice.id);
        else if (choice?.closed) setSaid(choice.closed);
      },
      onEnter: () => {
        // Where one can still look round, going on is a button of its own.
        const free = panel?.asked === 'go-on' && available.looks.some((look) => look.open);
        if (panel && !free && goesOn.has(panel.asked)) goOn();
      },
      onToNew: () => void play.toNew(),
    },
  };
}
