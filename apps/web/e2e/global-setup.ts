import { handover, launchFoothold } from './foothold';

/** Set-up and teardown share nothing but the process. */
const shared = globalThis as { stopFoothold?: () => Promise<void> };

/** One Foothold for all journeys. A failure is handed on, so that every journey is counted and says why it failed. */
export default async function globalSetup(): Promise<void> {
  try {
    const running = await launchFoothold();
    process.env[handover.url] = running.url;
    shared.stopFoothold = running.stop;
  } catch (error) {
    process.env[handover.failure] = error instanceof Error ? error.message : String(error);
  }
}

/** Ends what the set-up started. */
export async function stopFoothold(): Promise<void> {
  await shared.stopFoothold?.();
}
