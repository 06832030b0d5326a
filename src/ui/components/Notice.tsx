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

/** Whether what was chosen is safe. */
export function Notice({ kind, action, children }: NoticeProps) {
  return (
    <div className={`notice notice--${kind}`} role={kind === 'unsaved' ? 'alert' : 'status'}>
      <Icon name={icons[kind]} size="small" />
      <span>{children}</span>
      {action === undefined ? null : <span className="notice__action">{action}</span>}
    </div>
  );
}
