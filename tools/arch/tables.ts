import { arrows, schemas } from './storeys.cjs';
import { stringsOf } from './sources';

const owners = new Map(Object.entries(schemas).map(([lib, schema]) => [schema, lib]));
const table = `(?:only\\s+)?"?(${[...owners.keys()].join('|')})"?\\."?(\\w+)`;
const mentions = new RegExp(`\\b(?:from|join|into|update|table|references|using|on|truncate)\\s+${table}`, 'gi');
const writes = new RegExp(
  `\\b(?:insert\\s+into|merge\\s+into|update|delete\\s+from|truncate(?:\\s+table)?|(?:alter|create|drop)\\s+table(?:\\s+if(?:\\s+not)?\\s+exists)?)\\s+${table}`,
  'gi',
);

/** identity owns the reading, keeping and export of the audit, which Work writes. */
const mayAlsoWrite: Readonly<Record<string, readonly string[]>> = { identity: ['platform.audit'] };

/**
 * What is wrong with the SQL in a source text of a lib: a table of a lib that the arrows do not reach, or a write to a table
 * of another lib. Reads the text of strings, so a table name put together from pieces escapes it; write names in full.
 */
export function tableProblems(lib: string, text: string): string[] {
  const problems = new Set<string>();
  const reach = new Set([lib, ...(arrows[lib] ?? [])]);
  for (const sql of stringsOf(text)) {
    for (const [, schema = '', name = ''] of sql.matchAll(mentions)) {
      const owner = owners.get(schema.toLowerCase());
      if (owner !== undefined && !reach.has(owner))
        problems.add(`${lib} reads ${schema}.${name}: no arrow to ${owner}`);
    }
    for (const [, schema = '', name = ''] of sql.matchAll(writes)) {
      const owner = owners.get(schema.toLowerCase());
      const allowed = owner === lib || mayAlsoWrite[lib]?.includes(`${schema}.${name}`);
      if (!allowed) problems.add(`${lib} writes ${schema}.${name}: ask ${owner} to write it`);
    }
  }
  return [...problems];
}
