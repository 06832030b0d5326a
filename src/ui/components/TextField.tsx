import { useId } from 'react';
import { Icon } from '../icons/Icon.tsx';
import './TextField.css';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** What is wrong and what to do. */
  readonly error?: string;
  /** More than one line. */
  readonly rows?: number;
  readonly maxLength?: number;
  readonly required?: boolean;
  readonly name?: string;
}

/** A line or a few lines to write on. */
export function TextField({ label, value, onChange, hint, error, rows, maxLength, required, name }: TextFieldProps) {
  const id = useId();
  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].join(' ').trim();
  const shared = {
    id,
    name,
    className: 'text-field__input',
    value,
    maxLength,
    required,
    'aria-describedby': described || undefined,
    'aria-invalid': error === undefined ? undefined : true,
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
  } as const;
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p className="text-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {rows === undefined ? <input type="text" autoComplete="off" {...shared} /> : <textarea rows={rows} {...shared} />}
      {error === undefined ? null : (
        <p className="text-field__error" id={`${id}-error`}>
          <Icon name="warning" size="small" />
          {error}
        </p>
      )}
    </div>
  );
}
