import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Icon } from '../icons/Icon.tsx';
import './Dialog.css';

export interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  /** “Sluiten”. */
  readonly closeLabel: string;
  /** Called on the button, on Escape and on a click beside it. */
  readonly onClose: () => void;
  readonly size?: 'normal' | 'wide';
  /** Stands below what scrolls. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** A native dialog: holds focus while it is open and gives it back; what is long scrolls inside. */
export function Dialog({ open, title, closeLabel, onClose, size = 'normal', footer, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = ref.current;
    if (!open || !dialog) return;
    const before = document.activeElement;
    dialog.showModal();
    return () => {
      dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [open]);

  if (!open) return null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a native dialog
    <dialog
      ref={ref}
      className={`dialog dialog--${size}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className="dialog__sheet">
        <header className="dialog__head">
          <h2 id={titleId}>{title}</h2>
          <button type="button" className="tool" onClick={onClose}>
            <Icon name="cross" />
            <span className="hidden">{closeLabel}</span>
          </button>
        </header>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
        <div className="dialog__content" tabIndex={0}>
          {children}
        </div>
        {footer === undefined ? null : <footer className="dialog__footer">{footer}</footer>}
      </div>
    </dialog>
  );
}
