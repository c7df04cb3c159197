// Planted: breaks environment-once by the module of the same name.
import { env } from 'node:process';

export const planted = env.HOME;
