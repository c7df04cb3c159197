// Planted: breaks framework-stays-put-queue.
import type { Queue } from 'bullmq';

export type Planted = Queue;
