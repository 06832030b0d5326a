import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OtherTruth } from '../../../session/debrief.ts';
import { Button } from '../../components/Button.tsx';
import { EndingPage } from './EndingPage.tsx';
import { useReading } from './reading.ts';
import { lineText } from './words.ts';
import './OtherTruths.css';

export interface OtherTruthsProps {
  readonly heading: 'h2' | 'h3';
}

/** The questions of the file that begin with “what if”, and for each the same acts with other luck. */
export function OtherTruths({ heading }: OtherTruthsProps) {
  const { model } = useReading();
  const [open, setOpen] = useState<string>();
  const id = useId();
  const imagined = model.others.find(({ truth }) => truth === open);
  return (
    <div className="other-truths">
      <div className="other-truths__ask">
        {model.others.map(({ truth, question }) => (
          <Button
            key={truth}
            aria-expanded={truth === open}
            aria-controls={truth === open ? id : undefined}
            onClick={() => setOpen(truth === open ? undefined : truth)}
          >
            {question}
          </Button>
        ))}
      </div>
      {imagined === undefined ? null : (
        <Imagined
          key={imagined.truth}
          id={id}
          imagined={imagined}
          heading={heading}
          onClose={() => setOpen(undefined)}
        />
      )}
    </div>
  );
}

interface ImaginedProps {
  readonly id: string;
  readonly imagined: OtherTruth;
  readonly heading: 'h2' | 'h3';
  readonly onClose: () => void;
}

function Imagined({ id, imagined: { question, ending, before }, heading: Heading, onClose }: ImaginedProps) {
  const { model } = useReading();
  const { t } = useTranslation('debrief');
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <section id={id} className="imagined" aria-labelledby={`${id}-title`}>
      <div className="imagined__head">
        <Heading id={`${id}-title`} tabIndex={-1} ref={ref}>
          {question}
        </Heading>
        <p>{t('luck.same')}</p>
      </div>
      {before.length === 0 ? null : (
        <div className="imagined__before">
          {before.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what was told never changes its order
            <p key={index} className="caption">
              {lineText(model.scenario, line)}
            </p>
          ))}
        </div>
      )}
      <p className="imagined__ending">{t('luck.ending', { title: ending.title })}</p>
      <EndingPage ending={ending} imagined />
      <Button kind="quiet" icon="cross" onClick={onClose}>
        {t('luck.close')}
      </Button>
    </section>
  );
}
