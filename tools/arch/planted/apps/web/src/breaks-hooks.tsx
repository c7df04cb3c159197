// Planted: breaks the rules of hooks.
import { useState } from 'react';

export function Planted({ open }: { open: boolean }) {
  if (!open) return null;
  const [name] = useState('');
  return <p>{name}</p>;
}
