import type { ReactNode } from 'react';
import type { Points } from '../../core/scenario/model.ts';
import { Drops } from './Drops.tsx';
import './Ledger.css';

export interface LedgerRow {
  readonly id: string;
  readonly points: Points;
  /** “3 van 3”. */
  readonly pointsLabel: string;
  readonly text: string;
  /** Chosen by the player; `mineLabel` says so. */
  readonly mine?: boolean;
  readonly mineLabel?: string;
}

export interface LedgerGroup {
  readonly id: string;
  /** What it showed. */
  readonly showed: string;
  /** “C13, aanpak”. */
  readonly criterion?: string;
  readonly reason?: string;
  readonly rows: readonly LedgerRow[];
}

export interface LedgerProps {
  readonly title: string;
  readonly groups: readonly LedgerGroup[];
  /** Stands below, within the sheet: a `StanceLine`. */
  readonly children?: ReactNode;
}

/** What a decision showed, what else was on offer, and what that would have shown. */
export function Ledger({ title, groups, children }: LedgerProps) {
  return (
    <section className="ledger prose" aria-label={title}>
      <h3>{title}</h3>
      {groups.map((group) => (
        <div key={group.id} className="ledger__group">
          <p>
            {group.showed} {group.criterion === undefined ? null : <small>{group.criterion}</small>}
          </p>
          {group.reason === undefined ? null : <p className="ledger__reason">{group.reason}</p>}
          <ul>
            {group.rows.map((row) => (
              <li key={row.id} className={row.mine ? 'ledger__row ledger__row--mine' : 'ledger__row'}>
                <Drops points={row.points} label={row.pointsLabel} />
                <span>
                  {row.mine && row.mineLabel !== undefined ? (
                    <span className="ledger__mine">{row.mineLabel}</span>
                  ) : null}
                  <span className="ledger__text">{row.text}</span>
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {children}
    </section>
  );
}
