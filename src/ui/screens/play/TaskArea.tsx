import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AvailableTask } from '../../../core/engine/available.ts';
import type { ShownLine } from '../../../core/engine/events.ts';
import type { Scenario } from '../../../core/scenario/model.ts';
import type { Response } from '../../../core/scenario/tasks/kind.ts';
import { Balloon } from '../../components/Balloon.tsx';
import { Caption } from '../../components/Caption.tsx';
import { DocumentSheet } from '../../components/DocumentSheet.tsx';
import { MarkTask } from '../../components/MarkTask.tsx';
import { personOf } from '../../words/people.ts';

export interface TaskAreaProps {
  readonly scenario: Scenario;
  readonly task: AvailableTask;
  /** The half-made answer, where there is one. */
  readonly draft: Response | undefined;
  /** What a person said who did not accept the last answer. */
  readonly refusal: { readonly key: string; readonly lines: readonly ShownLine[] } | undefined;
  readonly disabled: boolean;
  readonly onDraft: (response: Response) => void;
  readonly onSubmit: (response: Response) => void;
}

/** One kind of task, one component; nothing else in the interface names a kind. */
const areas: Readonly<Record<string, (props: TaskAreaProps) => ReactNode>> = { mark: MarkArea };

/** The work that a scene asks. */
export function TaskArea(props: TaskAreaProps) {
  const Area = areas[props.task.kind];
  return Area ? <Area {...props} /> : null;
}

function MarkArea({ scenario, task, draft, refusal, disabled, onDraft, onSubmit }: TaskAreaProps) {
  const { t } = useTranslation('play');
  // What a person said goes when the answer changes: it may no longer be true.
  const [answered, setAnswered] = useState<string>();
  const all = task.items.map((item) => item.id);
  const kept = Array.isArray(draft) ? all.filter((id) => draft.includes(id)) : all;
  return (
    <MarkTask
      ask={task.ask}
      items={task.items}
      kept={kept}
      onChange={(kept) => {
        setAnswered(refusal?.key);
        onDraft(kept);
      }}
      onSubmit={onSubmit}
      locked={disabled}
      minutes={t('minutes', { count: task.takes })}
      labels={{
        submit: t('mark.submit'),
        struck: t('mark.struck'),
        kept: t('mark.kept'),
        hint: t('mark.hint'),
        count: t('mark.count', { count: kept.length, all: all.length }),
      }}
      {...(refusal && refusal.key !== answered
        ? { refusal: <Refusal scenario={scenario} lines={refusal.lines} /> }
        : {})}
    />
  );
}

function Refusal({ scenario, lines }: { readonly scenario: Scenario; readonly lines: readonly ShownLine[] }) {
  return lines.map((line) => {
    if (line.kind === 'speech') {
      return (
        <Balloon
          key={line.text}
          {...personOf(scenario, line.speaker)}
          person={line.speaker}
          mood={line.mood ?? 'neutral'}
          tail="left"
        >
          <p>{line.text}</p>
        </Balloon>
      );
    }
    return (
      <Caption key={line.kind === 'narration' ? line.text : line.title}>
        {line.kind === 'narration' ? line.text : line.title}
      </Caption>
    );
  });
}

/** The work as it was handed in, while it can still be taken back. */
export function HandedIn({
  title,
  items,
}: {
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly text: string }[];
}) {
  return <DocumentSheet title={title} items={items} />;
}
