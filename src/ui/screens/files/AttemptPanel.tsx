import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Attempt } from '../../../core/records/attempt.ts';
import type { Result } from '../../../core/shared/result.ts';
import type { ImportProblem, Kept } from '../../../session/exports.ts';
import type { PlayersProblem, PlayersStore } from '../../../session/players.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useProblemText } from '../players/problem.ts';
import type { ReadFiles } from './read-files.ts';

export interface AttemptPanelProps {
  readonly read: Extract<ReadFiles, { kind: 'attempts' }>;
  readonly players: PlayersStore;
  readonly onOpenAttempt: (attempt: string) => void;
  /** Only looks at it, without keeping it. */
  readonly onViewAttempt: (attempt: Attempt) => void;
  readonly onKept?: (() => void) | undefined;
}

type Outcome = { readonly name: string; readonly result: Result<Kept, ImportProblem | PlayersProblem> };

const sameName = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** One attempt goes to its debrief at once where it is the player's own; else it is asked whose it is. */
export function AttemptPanel({ read, players: store, onOpenAttempt, onViewAttempt, onKept }: AttemptPanelProps) {
  const { t } = useTranslation('home');
  const { players, present } = useStore(store);
  const [outcome, setOutcome] = useState<Outcome>();
  const started = useRef(false);
  const from = read.player ?? '';
  const owner = players.find(({ name }) => sameName(name, from));
  const own = present !== undefined && sameName(present.name, from);

  const keep = useCallback(
    async (name: string) => {
      // Whoever it is given to plays now: it would look like the player's own, and come in once more.
      started.current = true;
      const done = await keepWith(store, name, read.text);
      setOutcome({ name, result: done });
      if (done.ok) onKept?.();
      const [only] = read.imported.attempts;
      if (done.ok && done.value.other.length === 0 && read.imported.attempts.length === 1 && only)
        onOpenAttempt(only.id);
    },
    [store, read, onOpenAttempt, onKept],
  );
  useEffect(() => {
    if (own && !started.current) void keep(from);
  }, [own, from, keep]);

  const [single] = read.imported.attempts.length === 1 ? read.imported.attempts : [];
  if (outcome) return <Said outcome={outcome} unread={read.imported.unread.length} />;
  if (own) return <Notice kind="busy">{t('files.reading')}</Notice>;
  return (
    <div className="whose-attempt">
      <p>
        {present === undefined ? null : (
          <strong>{t('files.otherPlayer', { name: from, present: present.name })}</strong>
        )}{' '}
        {t('files.otherPlayerAsk')}
      </p>
      <div className="whose-attempt__ways">
        {single === undefined ? null : (
          <Button kind="strong" onClick={() => onViewAttempt(single)}>
            {t('files.onlyLook')}
          </Button>
        )}
        <Button kind={single === undefined ? 'strong' : 'plain'} onClick={() => void keep(from)}>
          {t(owner === undefined ? 'files.putWithNew' : 'files.putWith', { name: owner?.name ?? from })}
        </Button>
        {present === undefined ? null : (
          <Button onClick={() => void keep(present.name)}>{t('files.putWith', { name: present.name })}</Button>
        )}
      </div>
    </div>
  );
}

/** Lets the player of that name play, who is made where there is none, and gives the attempts to that player. */
async function keepWith(
  store: PlayersStore,
  name: string,
  text: string,
): Promise<Result<Kept, ImportProblem | PlayersProblem>> {
  const { players, choose, add, importText } = store.getState();
  const player = players.find((each) => sameName(each.name, name));
  const chosen = player ? await choose(player.id) : await add(name);
  // A tab that only reads can still play as somebody; what it cannot do is keep.
  if (!chosen.ok && !(player && chosen.problem.code === 'save')) return chosen;
  return importText(text);
}

function Said({ outcome: { name, result }, unread }: { readonly outcome: Outcome; readonly unread: number }) {
  const { t } = useTranslation('home');
  const problemText = useProblemText();
  if (!result.ok) {
    const { problem } = result;
    const told = problem.code === 'name' || problem.code === 'save' || problem.code === 'unknown-player';
    return <Notice kind="unsaved">{told ? problemText(problem) : t('files.nothingChanged')}</Notice>;
  }
  const { added, known, other } = result.value;
  return (
    <div className="whose-attempt" role="status">
      {added.length === 0 ? null : <p>{t('files.added', { count: added.length, name })}</p>}
      {known.length === 0 ? null : <p>{t('files.known', { count: known.length })}</p>}
      {other.length === 0 ? null : <p>{t('files.other', { count: other.length })}</p>}
      {unread === 0 ? null : <p>{t('files.unread', { count: unread })}</p>}
    </div>
  );
}
