import { useEffect, useMemo, useRef, useState } from 'react';
import type { ProfileText } from '../../../core/profile/text.ts';
import type { Language } from '../../../core/shared/language.ts';
import type { DebriefModel } from '../../../session/debrief.ts';
import type { Written } from '../../../session/ports.ts';
import { Page } from '../../components/Page.tsx';
import { EndingView } from './EndingView.tsx';
import { Report } from './Report.tsx';
import { ReadingProvider } from './reading.ts';
import './DebriefScreen.css';
import './print.css';

export interface DebriefScreenProps {
  readonly model: DebriefModel;
  readonly profile: ProfileText;
  /** Of the interface; the model's scenario is in the same. */
  readonly language: Language;
  /** Begins with the report, where the ending has been seen before. */
  readonly start?: 'ending' | 'report';
  /** The scenario has changed since this attempt was played. */
  readonly changed?: boolean;
  /** The attempt comes from a file that was dropped here: it is labelled whose it is, and nothing is written. */
  readonly fromFile?: boolean;
  /** Another way on from a moment of this attempt, as practice: its id, and how many of its actions to keep. */
  readonly onPlayFrom?: (attempt: string, actions: number) => void;
  readonly onPlayAgain?: () => void;
  /** Writes the resolution into the attempt, as the note `resolutionNote`. */
  readonly onNote?: (text: string) => Written;
  /** Offers the attempt as a file. */
  readonly onKeep: () => void;
  readonly onHome: () => void;
}

/** After a scenario: a moment for what came of it, and then the day, decision by decision. */
export function DebriefScreen(props: DebriefScreenProps) {
  const { model, profile, language, start = 'ending', changed = false, fromFile = false } = props;
  const [view, setView] = useState(model.ending === undefined ? 'report' : start);
  const [seen, setSeen] = useState(start === 'report');
  /** The open decision; `visit` counts the openings that take the reader along, so that the same one can be opened twice. */
  const [{ open, visit }, setOpen] = useState({ open: 0, visit: 0 });
  const headingRef = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus goes to the heading whenever another view is shown
  useEffect(() => headingRef.current?.focus({ preventScroll: true }), [view]);
  const reading = useMemo(
    () => ({
      model,
      profile,
      language,
      onOpen: (index: number) => setOpen((before) => ({ open: index, visit: before.visit + 1 })),
    }),
    [model, profile, language],
  );
  const labels = { changed, fromFile };
  const show = (next: 'ending' | 'report'): void => {
    setView(next);
    window.scrollTo?.({ top: 0 });
  };
  return (
    <ReadingProvider value={reading}>
      <Page kind="debrief">
        {view === 'ending' && model.ending !== undefined ? (
          <EndingView
            ending={model.ending}
            headingRef={headingRef}
            labels={labels}
            seen={seen}
            onDone={() => {
              setSeen(true);
              show('report');
            }}
          />
        ) : (
          <Report
            {...props}
            labels={labels}
            headingRef={headingRef}
            open={open}
            visit={visit}
            onSelect={(index) => setOpen({ open: index, visit: 0 })}
            onEnding={() => show('ending')}
          />
        )}
      </Page>
    </ReadingProvider>
  );
}
