import { Injectable } from '@nestjs/common';

/** What one check found. `detail` is for operators: no address, no password, no personal data. */
export interface Finding {
  readonly ok: boolean;
  readonly detail: string;
}

/** What all checks found. */
export interface Health {
  readonly ok: boolean;
  readonly checks: Readonly<Record<string, Finding>>;
}

const patienceMilliseconds = 3_000;

/** The checks behind `/health/ready`. Each part of the plumbing adds its own when it starts. */
@Injectable()
export class HealthChecks {
  private readonly checks = new Map<string, () => Promise<Finding>>();

  /** Adds a check, or replaces the one of that name. */
  add(name: string, check: () => Promise<Finding>): void {
    this.checks.set(name, check);
  }

  /** Runs all checks side by side. Never throws; a check without an answer after three seconds has failed. */
  async run(): Promise<Health> {
    const found = await Promise.all(
      [...this.checks].map(async ([name, check]) => [name, await outcome(check)] as const),
    );
    return { ok: found.every(([, { ok }]) => ok), checks: Object.fromEntries(found) };
  }
}

async function outcome(check: () => Promise<Finding>): Promise<Finding> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Finding>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, detail: 'no answer within 3 seconds' }), patienceMilliseconds);
  });
  try {
    return await Promise.race([check(), late]);
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    return { ok: false, detail: `failed${typeof code === 'string' ? ` (${code})` : ''}` };
  } finally {
    clearTimeout(timer);
  }
}
