import type { ComponentPropsWithRef } from 'react';
import { Icon, type IconName } from '../icons/Icon.tsx';
import './Button.css';

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  /** `strong` goes on, `plain` does something beside it, `quiet` is a line of text, `grave` cannot be undone. */
  readonly kind?: 'plain' | 'strong' | 'quiet' | 'grave';
  readonly icon?: IconName;
  /** Stands at the end: an arrow that goes on. */
  readonly iconAfter?: IconName;
}

/** A button in the hand of the look. Takes every attribute of a native one, `data-continue` among them. */
export function Button({
  kind = 'plain',
  icon,
  iconAfter,
  type = 'button',
  className = '',
  children,
  ...rest
}: ButtonProps) {
  return (
    <button type={type} className={`button button--${kind} ${className}`} {...rest}>
      {icon === undefined ? null : <Icon name={icon} />}
      <span>{children}</span>
      {iconAfter === undefined ? null : <Icon name={iconAfter} />}
    </button>
  );
}
