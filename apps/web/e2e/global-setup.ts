import { handover, launchFoothold } from './foothold';

/** Set-up and teardown share nothing but the process. */
const shared = globalThis as { stopFootholds?: () => Promise<unknown> };

/** One Foothold a worker. A failure is handed on, so that every journey is counted and says why it failed. */
export default async function globalSetup({ maxWorkers }: { readonly maxWorkers: number }): Promise<void> {
  const launches = await Promise.allSettled(Array.from({ length: maxWorkers }, () => launchFoothold()));
  const running = launches.flatMap((launch) => (launch.status === 'fulfilled' ? [launch.value] : []));
  shared.stopFootholds = () => Promise.all(running.map(({ stop }) => stop()));
  process.env[handover.urls] = running.map(({ url }) => url).join(' ');
  const failed = launches.find(({ status }) => status === 'rejected') as PromiseRejectedResult | undefined;
  if (failed) process.env[handover.failure] = String(failed.reason);
}

/** Ends what the set-up started. */
export async function stopFoothold(): Promise<void> {
  await shared.stopFootholds?.();
}
