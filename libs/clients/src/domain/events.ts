import type { ClientId } from '#kernel';

/** A client is new to the service. Ids only. */
export const clientEntered = (clientId: ClientId) => ({
  name: 'clients.client_entered' as const,
  payload: { clientId },
});

/** The record of a client changed: name, district, status, disclosure, team or specialist. */
export const clientChanged = (clientId: ClientId) => ({
  name: 'clients.client_changed' as const,
  payload: { clientId },
});

/** A new version of a client's wishes was stated. */
export const wishesStated = (clientId: ClientId, number: number) => ({
  name: 'clients.wishes_stated' as const,
  payload: { clientId, number },
});
