import { handover, launchFootholds } from './foothold';

/** Set-up and teardown share nothing but the process. */
const shared = globalThis as { stopFootholds?: () => Promise<void> };

/** One Foothold a worker. A failure is handed on, so that every journey is counted and says why it failed. */
export default async function globalSetup({ maxWorkers }: { readonly maxWorkers: number }): Promise<void> {
  try {
    const { urls, stop } = await launchFootholds(maxWorkers);
    shared.stopFootholds = stop;
    process.env[handover.urls] = urls.join(' ');
  } catch (error) {
    process.env[handover.failure] = String(error);
  }
}

/** Ends what the set-up started. */
export async function stopFoothold(): Promise<void> {
  await shared.stopFootholds?.();
}
