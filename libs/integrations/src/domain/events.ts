/** Somebody started an import; a worker takes it. */
export const importRequested = (importId: string) => ({
  name: 'integrations.import_requested' as const,
  payload: { importId },
});

/** An import came to its end, whichever. */
export const importEnded = (importId: string) => ({
  name: 'integrations.import_ended' as const,
  payload: { importId },
});
