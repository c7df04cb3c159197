// Planted: breaks edges-are-thin by TypeORM.
import type { EntityManager } from 'typeorm';

export type Planted = EntityManager;
