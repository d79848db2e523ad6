import type { ComponentProps, ReactNode } from 'react';
import type { ButtonVariant } from './Button.tsx';
import './button.css';

export interface LinkButtonProps extends ComponentProps<'a'> {
  href: string;
  variant?: ButtonVariant;
  icon?: ReactNode;
  wide?: boolean;
}

/** Goes somewhere and looks like a button; a link all the same. */
export function LinkButton({
  variant = 'quiet',
  icon,
  wide = false,
  className = '',
  children,
  ...rest
}: LinkButtonProps) {
  return (
    <a {...rest} className={`button${wide ? ' button--wide' : ''} ${className}`} data-variant={variant}>
      {icon}
      {children}
    </a>
  );
}
