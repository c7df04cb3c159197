import 'reflect-metadata';
import { buildDocument } from '#platform/http';
import { httpDoors } from './api.module';

/** The text of the committed `apps/api/openapi.json`: the routes of every http door. Needs no database. */
export function renderDocument(): string {
  return `${JSON.stringify(buildDocument(httpDoors), null, 2)}\n`;
}
