import { Choice, type ChoiceItem } from './Choice.tsx';
import './ChoiceList.css';

export interface ChoiceListProps {
  /** The id of the question that the choices answer. */
  readonly labelledBy?: string;
  readonly label?: string;
  readonly choices: readonly ChoiceItem[];
  readonly onChoose: (id: string) => void;
}

/** Longer than this and three do not fit beside each other. */
const shortText = 110;

/** What the player can say or do: two columns, three where there are three short ones, one on a phone. */
export function ChoiceList({ labelledBy, label, choices, onChoose }: ChoiceListProps) {
  const short = choices.every(({ text }) => text.length <= shortText);
  const columns = choices.length === 1 ? 1 : choices.length === 3 && short ? 3 : 2;
  return (
    <ol className={`choice-list choice-list--${columns}`} aria-labelledby={labelledBy} aria-label={label}>
      {choices.map((choice, index) => (
        <li key={choice.id}>
          <Choice {...choice} number={index + 1} onChoose={onChoose} />
        </li>
      ))}
    </ol>
  );
}
