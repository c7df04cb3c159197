import { useEffect, useState } from 'react';

/** A value once it has stood still for a while, in milliseconds: for searching as one types. */
export function useSettled<T>(value: T, pause = 150): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
