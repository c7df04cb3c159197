import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';

import { Icon } from './icons';

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function change(to: readonly Toast[]) {
  toasts = to;
  listeners.forEach((listener) => listener());
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Says shortly that something was done, also to screen readers: `toast('Contact logged', { label: 'Undo', run: undo })`. */
export function toast(text: string, action?: Toast['action']): void {
  change([...toasts.slice(-2), { id: nextId++, text, action }]);
}

const dismiss = (id: number) => change(toasts.filter((one) => one.id !== id));

/** How long a toast stays, in milliseconds; longer when it offers an action. It waits while pointed at or focused. */
const stay = { plain: 5_000, action: 10_000 };

function OneToast({ shown }: { shown: Toast }): ReactNode {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismiss(shown.id), shown.action ? stay.action : stay.plain);
    return () => clearTimeout(timer);
  }, [held, shown]);
  const hold = {
    onMouseEnter: () => setHeld(true),
    onMouseLeave: () => setHeld(false),
    onFocus: () => setHeld(true),
    onBlur: () => setHeld(false),
  };
  return (
    <div className="fh-toast" {...hold}>
      <Icon name="check" size={20} />
      <span className="fh-toast__text">{shown.text}</span>
      {shown.action && (
        <button
          type="button"
          className="fh-toast__action"
          onClick={() => {
            shown.action?.run();
            dismiss(shown.id);
          }}
        >
          {shown.action.label}
        </button>
      )}
      <button type="button" className="fh-toast__close" aria-label="Dismiss" onClick={() => dismiss(shown.id)}>
        <Icon name="close" size={18} />
      </button>
    </div>
  );
}

/** The one live region of the app; mounted once, in main.tsx. */
export function Toasts(): ReactNode {
  const shown = useSyncExternalStore(subscribe, () => toasts);
  return (
    <div className="fh-toasts" role="status" aria-live="polite">
      {shown.map((one) => (
        <OneToast key={one.id} shown={one} />
      ))}
    </div>
  );
}
