import { Link, type LinkComponentProps } from '@tanstack/react-router';
import type { ButtonHTMLAttributes, ReactNode } from 'react';

import { classes } from './classes';
import { Icon, type IconName } from './icons';

/** `primary` once a page at most; `quiet` for actions inside cards and rows; `warning` for what cannot be taken back. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'warning';

const kinds: Record<ButtonKind, string> = {
  primary: '',
  secondary: 'nhsuk-button--secondary-solid',
  quiet: 'fh-button--quiet',
  warning: 'nhsuk-button--warning',
};

interface Look {
  readonly kind?: ButtonKind;
  readonly small?: boolean;
  readonly icon?: IconName;
}

const look = ({ kind = 'primary', small }: Look, extra?: string) =>
  classes('nhsuk-button', 'fh-button', kinds[kind], small && 'fh-button--small', extra);

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement>, Look {
  /** Shows that the press is being worked on; the button keeps its focus and further presses do nothing. */
  readonly busy?: boolean;
}

/** A button that does something. For going somewhere use `ButtonLink`. */
export function Button({
  kind,
  small,
  icon,
  busy,
  children,
  className,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps): ReactNode {
  return (
    <button
      {...rest}
      type={type}
      className={look({ kind, small }, className)}
      aria-disabled={busy || undefined}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
    >
      {busy ? <span className="fh-spinner" aria-hidden="true" /> : icon && <Icon name={icon} size={20} />}
      <span>{children}</span>
    </button>
  );
}

/** A link that looks like a button: goes to another page. */
export function ButtonLink({
  kind,
  small,
  icon,
  children,
  ...rest
}: LinkComponentProps & Look & { children: ReactNode }): ReactNode {
  return (
    <Link activeOptions={{ exact: true }} {...rest} className={look({ kind, small })}>
      {icon && <Icon name={icon} size={20} />}
      <span>{children}</span>
    </Link>
  );
}
