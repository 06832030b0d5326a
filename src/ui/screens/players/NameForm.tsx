import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { longestName } from '../../../session/players.ts';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/TextField.tsx';

export interface NameFormProps {
  readonly label: string;
  readonly hint?: string;
  /** What stands there at first. */
  readonly first?: string;
  readonly submit: string;
  /** Takes the focus when it appears. */
  readonly focused?: boolean;
  /** Gives what is wrong with the name, or nothing where it was kept. */
  readonly onSubmit: (name: string) => Promise<string | undefined>;
  readonly onCancel?: () => void;
}

/** A name to fill in. */
export function NameForm({ label, hint, first = '', submit, focused, onSubmit, onCancel }: NameFormProps) {
  const { t } = useTranslation('common');
  const [name, setName] = useState(first);
  const [problem, setProblem] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const field = (): HTMLInputElement | null | undefined => form.current?.querySelector('input');
  useEffect(() => {
    if (!focused) return;
    const input = form.current?.querySelector('input');
    input?.focus();
    input?.select();
  }, [focused]);
  return (
    <form
      ref={form}
      className="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        void onSubmit(name).then((wrong) => {
          setProblem(wrong);
          if (wrong !== undefined) field()?.focus();
          else setName(first);
        });
      }}
    >
      <TextField
        label={label}
        value={name}
        maxLength={longestName}
        onChange={(value) => {
          setName(value);
          setProblem(undefined);
        }}
        {...(hint === undefined ? {} : { hint })}
        {...(problem === undefined ? {} : { error: problem })}
      />
      <div className="name-form__ways">
        <Button type="submit">{submit}</Button>
        {onCancel === undefined ? null : (
          <Button kind="quiet" onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
