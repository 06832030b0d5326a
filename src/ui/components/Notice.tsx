import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icons/Icon.tsx';
import './Notice.css';

export interface NoticeProps {
  /** `saved` and `busy` are quiet; `unsaved` is urgent and read out at once; `reading` and `told` are calm. */
  readonly kind: 'saved' | 'busy' | 'unsaved' | 'reading' | 'told';
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

const icons: Readonly<Record<NoticeProps['kind'], IconName>> = {
  saved: 'tick',
  busy: 'clock',
  unsaved: 'warning',
  reading: 'eye',
  told: 'speaker',
};

/** That saving goes well is in sight, and is not read out at every step. */
const roles: Readonly<Record<NoticeProps['kind'], 'alert' | 'status' | undefined>> = {
  saved: undefined,
  busy: undefined,
  unsaved: 'alert',
  reading: 'status',
  told: 'status',
};

/** Whether what was chosen is safe. */
export function Notice({ kind, action, children }: NoticeProps) {
  return (
    <div className={`notice notice--${kind}`} role={roles[kind]}>
      <Icon name={icons[kind]} size="small" />
      <span>{children}</span>
      {action === undefined ? null : <span className="notice__action">{action}</span>}
    </div>
  );
}
