// Planted: breaks framework-stays-put-fastify.
import type { FastifyRequest } from 'fastify';

export type Planted = FastifyRequest;
