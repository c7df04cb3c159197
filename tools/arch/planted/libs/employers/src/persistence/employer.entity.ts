// Lawful: a row may use TypeORM.
import type { EntityManager } from 'typeorm';

export type EmployerRow = EntityManager;
