/** A service was created, or its name, time zone or settings changed. Payload: nothing; the tenant is on every event. */
export const serviceChanged = 'identity.service_changed';
