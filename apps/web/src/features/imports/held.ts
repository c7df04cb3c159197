import type { Values } from './mapping';
import type { Order } from './queries';

/** What an import was started with. */
interface Held {
  readonly order: Order;
  /** The form as it was sent. */
  readonly values: Values & { readonly file: File };
}

/** What the last import started on this page was started with, so that nothing need be chosen again. */
let last: (Held & { readonly importId: string }) | undefined;

export function hold(importId: string, held: Held): void {
  last = { ...held, importId };
}

/** What an import was started with, when it was started from this page and the page was not reloaded. */
export const heldFor = (importId: string): Held | undefined => (last?.importId === importId ? last : undefined);
