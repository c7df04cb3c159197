// Lawful: a service may use TypeORM.
import type { EntityManager } from 'typeorm';

export type Lawful = EntityManager;
