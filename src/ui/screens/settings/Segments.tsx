import { useId } from 'react';
import './Segments.css';

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface SegmentsProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly Segment<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** The legend is only for screen readers, where what stands around says it already. */
  readonly quiet?: boolean;
}

/** One of a few, side by side: native radio buttons in the hand of the look. */
export function Segments<Value extends string>({ legend, options, value, onChange, quiet }: SegmentsProps<Value>) {
  const name = useId();
  return (
    <fieldset className="segments">
      <legend className={quiet ? 'hidden' : undefined}>{legend}</legend>
      <div className="segments__row">
        {options.map((option) => (
          <label key={option.value} className="segments__option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
