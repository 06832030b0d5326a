import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Result } from '../../../core/shared/result.ts';
import type { PlayersProblem, PlayersStore } from '../../../session/players.ts';
import type { Player } from '../../../session/ports.ts';
import { Notice } from '../../components/Notice.tsx';
import { ErasePlayer } from './ErasePlayer.tsx';
import { NameForm } from './NameForm.tsx';
import { PlayerRow } from './PlayerRow.tsx';
import { useProblemText } from './problem.ts';
import './PlayersContent.css';

export interface PlayersContentProps {
  readonly players: PlayersStore;
}

type Said = { readonly good: boolean; readonly text: string };

/** Choose, add, give another name, export, erase: a step at a time. */
export function PlayersContent({ players: store }: PlayersContentProps) {
  const { t } = useTranslation('home');
  const problemText = useProblemText();
  const { players, present, choose, add, rename, erase, exportAll } = useStore(store);
  const [naming, setNaming] = useState<string>();
  const [erasing, setErasing] = useState<Pick<Player, 'id' | 'name'>>();
  const [said, setSaid] = useState<Said>();
  const list = useRef<HTMLUListElement>(null);
  const busy = naming !== undefined || erasing !== undefined;
  const wasBusy = useRef(false);
  useEffect(() => {
    // What had the focus has gone with the form.
    if (wasBusy.current && !busy) list.current?.focus();
    wasBusy.current = busy;
  }, [busy]);

  /** Does it, and says what came of it. */
  async function tell(work: Promise<Result<unknown, PlayersProblem>>, text: string): Promise<boolean> {
    const result = await work;
    setSaid(result.ok ? { good: true, text } : { good: false, text: problemText(result.problem) });
    return result.ok;
  }

  if (erasing) {
    const { id, name } = erasing;
    return (
      <ErasePlayer
        name={name}
        problem={said?.good === false ? said.text : undefined}
        onExport={() => void tell(exportAll(id), t('players.exported', { name }))}
        onCancel={() => {
          setErasing(undefined);
          setSaid(undefined);
        }}
        onErase={async () => {
          if (await tell(erase(id), t('players.erased', { name }))) setErasing(undefined);
        }}
      />
    );
  }
  return (
    <div className="players">
      <p className="players__told">{t('players.told')}</p>
      <div aria-live="polite">{said ? <Notice kind={said.good ? 'saved' : 'unsaved'}>{said.text}</Notice> : null}</div>
      {players.length === 0 ? <p>{t('players.none')}</p> : null}
      <ul ref={list} tabIndex={-1} className="players__list" aria-label={t('players.list')}>
        {players.map(({ id, name }) => (
          <PlayerRow
            key={id}
            name={name}
            present={id === present?.id}
            naming={naming === id}
            onChoose={() => void tell(choose(id), t('players.chosen', { name }))}
            onName={(on) => setNaming(on ? id : undefined)}
            onExport={() => void tell(exportAll(id), t('players.exported', { name }))}
            onErase={() => {
              setSaid(undefined);
              setErasing({ id, name });
            }}
            onRename={async (given) => {
              const result = await rename(id, given);
              if (!result.ok) return problemText(result.problem);
              setNaming(undefined);
              setSaid({ good: true, text: t('players.renamed', { name: given.trim() }) });
              return undefined;
            }}
          />
        ))}
      </ul>
      <section className="players__add" aria-labelledby="players-add">
        <h3 id="players-add">{t('players.add')}</h3>
        <NameForm
          label={t('players.name')}
          hint={t('players.nameHint')}
          submit={t('players.addDo')}
          onSubmit={async (given) => {
            const result = await add(given);
            if (!result.ok) return problemText(result.problem);
            setSaid({ good: true, text: t('players.chosen', { name: result.value.name }) });
            return undefined;
          }}
        />
      </section>
    </div>
  );
}
