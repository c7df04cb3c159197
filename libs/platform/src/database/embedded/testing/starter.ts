import { startEmbeddedPostgres } from '../embedded-postgres';

/** Starts PostgreSQL on a folder and holds it, as `foothold start` does, until it is killed. */
const folder = process.argv[2] as string;
const alive = setInterval(() => undefined, 60_000);
startEmbeddedPostgres({ folder, durable: false }).then(
  ({ pid, programUrl }) => process.send?.({ pid, programUrl }),
  (error: Error) => {
    clearInterval(alive);
    process.send?.({ refusal: error.message });
  },
);
