// Planted: breaks framework-stays-put-typeorm.
import type { EntityManager } from 'typeorm';

export type Planted = EntityManager;
