import { useCallback, useEffect, useRef, useState } from 'react';

const prefix = 'foothold.draft.';
const keepForMilliseconds = 7 * 86_400_000;
const waitMilliseconds = 80;

interface Stored<T> {
  readonly savedAt: number;
  readonly value: T;
}

/** Whose drafts these are; set by the session, so that two people on one device never see each other's typing. */
let owner = 'nobody';

/** Names the account whose drafts are read and written from now on. */
export function setDraftOwner(accountId: string): void {
  owner = accountId;
}

/** Forgets everything typed and not saved. For signing out; a session that merely ran out keeps its drafts. */
export function forgetDrafts(): void {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(prefix)) localStorage.removeItem(name);
  } catch {
    // Storage may be switched off in the browser: then there is nothing to forget.
  }
}

function read<T>(name: string): T | undefined {
  try {
    const stored = JSON.parse(localStorage.getItem(name) ?? 'null') as Stored<T> | null;
    if (!stored || Date.now() - stored.savedAt > keepForMilliseconds) return undefined;
    return stored.value;
  } catch {
    return undefined;
  }
}

function write(name: string, value: unknown) {
  try {
    if (value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify({ savedAt: Date.now(), value }));
  } catch {
    // Full or switched off: typing goes on, it only does not survive a reload.
  }
}

const nameOf = (key: string) => `${prefix}${owner}.${key}`;
const asideOf = (name: string) => `${name}.aside`;

/**
 * What was typed under one key goes on under another, changed as the new place needs it. What was kept there already is set
 * aside, for its form to offer.
 */
export function moveDraft<T>(from: string, to: string, change: (value: T) => T): void {
  const moving = read<T>(nameOf(from));
  if (from === to || moving === undefined) return;
  const there = read<T>(nameOf(to));
  if (there !== undefined) write(asideOf(nameOf(to)), there);
  write(nameOf(to), change(moving));
  write(nameOf(from), undefined);
}

export interface Draft<T> {
  readonly value: T;
  readonly set: (next: T | ((before: T) => T)) => void;
  /** True when the value was typed before a reload or crash and brought back. */
  readonly restored: boolean;
  /** Forgets the stored draft and goes back to the initial value. */
  readonly discard: () => void;
  /** Forgets the stored draft after a successful save. */
  readonly clear: () => void;
  /** Whether another draft was set aside under this key. */
  readonly hasAside: boolean;
  /** Brings back what was set aside and sets aside what is here. */
  readonly swap: () => void;
}

/** Does something when the page is hidden, and when what uses this goes away. */
function useWhenLeaving(act: () => void): void {
  useEffect(() => {
    window.addEventListener('pagehide', act);
    document.addEventListener('visibilitychange', act);
    return () => {
      act();
      window.removeEventListener('pagehide', act);
      document.removeEventListener('visibilitychange', act);
    };
  }, [act]);
}

/**
 * State that survives a reload, a crash or a phone call: written to the device within 100 ms of the last change, and when the page is hidden.
 * Without a key it is plain state. Drafts are per account and are dropped after a week.
 */
export function useDraft<T extends object>(key: string | undefined, initial: T): Draft<T> {
  const [name] = useState(() => (key === undefined ? undefined : nameOf(key)));
  const [stored] = useState(() => (name === undefined ? undefined : read<T>(name)));
  const [first] = useState(initial);
  const [restored, setRestored] = useState(stored !== undefined);
  const [hasAside, setHasAside] = useState(() => name !== undefined && read(asideOf(name)) !== undefined);
  const [value, setValue] = useState<T>(() => ({ ...first, ...stored }));
  const latest = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const flush = useCallback(() => {
    if (timer.current === undefined) return;
    clearTimeout(timer.current);
    timer.current = undefined;
    if (name !== undefined) write(name, latest.current);
  }, [name]);

  const set = useCallback(
    (next: T | ((before: T) => T)) => {
      latest.current = typeof next === 'function' ? next(latest.current) : next;
      setValue(latest.current);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, waitMilliseconds);
    },
    [flush],
  );

  useWhenLeaving(flush);

  const clear = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (name !== undefined) write(name, undefined);
    setRestored(false);
  }, [name]);

  const discard = useCallback(() => {
    clear();
    latest.current = first;
    setValue(first);
  }, [clear, first]);

  const swap = useCallback(() => {
    const aside = name !== undefined ? read<T>(asideOf(name)) : undefined;
    if (name === undefined || aside === undefined) return;
    flush();
    const here = read<T>(name);
    write(asideOf(name), here);
    setHasAside(here !== undefined);
    setRestored(true);
    set(aside);
  }, [name, flush, set]);

  return { value, set, restored, discard, clear, hasAside, swap };
}
