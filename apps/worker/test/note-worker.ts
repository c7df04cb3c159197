import 'reflect-metadata';
import { loadConfig } from '#platform/config';
import { runWorker, superviseWorker } from '../src/run-worker';
import { NoteJobsModule } from './note.module';

// The worker program with one job of its own, quick to take over from the dead.
superviseWorker(async () =>
  runWorker(loadConfig(), { doors: [NoteJobsModule], timing: { lockDuration: 1_000, stalledInterval: 500 } }),
);
