import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import './button.css';

/** Amber never is a button: it marks what needs somebody. */
export type ButtonVariant = 'primary' | 'quiet' | 'plain' | 'plum';

export interface ButtonProps extends ComponentProps<'button'> {
  variant?: ButtonVariant;
  icon?: ReactNode;
  /** Key that does the same, shown on devices with a keyboard. */
  shortcut?: string;
  /** While true the press does nothing and the button keeps its focus. */
  busy?: boolean;
  wide?: boolean;
}

export function Button({
  variant = 'quiet',
  icon,
  shortcut,
  busy = false,
  wide = false,
  type = 'button',
  className = '',
  children,
  onClick,
  ...rest
}: ButtonProps) {
  function press(event: MouseEvent<HTMLButtonElement>): void {
    if (busy) event.preventDefault();
    else onClick?.(event);
  }
  return (
    <button
      {...rest}
      type={type}
      className={`button${wide ? ' button--wide' : ''} ${className}`}
      data-variant={variant}
      aria-disabled={busy || rest['aria-disabled']}
      aria-keyshortcuts={shortcut}
      onClick={press}
    >
      {busy ? <span className="button__busy" aria-hidden="true" /> : icon}
      {children}
      {shortcut === undefined ? null : (
        <kbd className="button__shortcut" aria-hidden="true">
          {shortcut}
        </kbd>
      )}
    </button>
  );
}
