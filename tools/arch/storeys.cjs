'use strict';

/**
 * The arrows of the house, in one place: dependency-cruiser's rules, the spec over SQL and the drawing in
 * docs/architecture.svg are all made from this table. Change it only together with an ADR.
 */

/** From the roof down. Calls go down, events go up. */
const storeys = [
  { name: 'judgement', libs: ['matching', 'integrations'] },
  { name: 'work', libs: ['job-development'] },
  { name: 'offers', libs: ['vacancies'] },
  { name: 'records', libs: ['employers', 'clients'] },
  { name: 'entrance', libs: ['identity'] },
  { name: 'country', libs: ['reference'] },
  { name: 'plumbing', libs: ['platform'] },
  { name: 'ground', libs: ['kernel', 'matching-core'] },
];

const base = ['kernel', 'platform', 'identity', 'reference'];

/** What each lib may import besides itself. */
const arrows = {
  kernel: [],
  'matching-core': ['kernel'],
  platform: ['kernel'],
  reference: ['kernel', 'platform'],
  identity: ['kernel', 'platform'],
  employers: base,
  clients: base,
  vacancies: [...base, 'employers'],
  'job-development': [...base, 'employers', 'clients', 'vacancies'],
  matching: [...base, 'matching-core', 'employers', 'clients', 'vacancies', 'job-development'],
  integrations: [...base, 'employers', 'clients', 'vacancies'],
};

/** The programs on the roof. `web` is one too, but knows the others only through openapi.json. */
const apps = ['api', 'worker', 'cli', 'web'];

/** `platform` has no single front door: a program takes only some of its folders. */
const platformDoors = ['config', 'contract', 'database', 'queue', 'http', 'observability', 'testing'];

/** The PostgreSQL schema that a lib owns. A lib without an entry owns no table. */
const schemas = {
  platform: 'platform',
  identity: 'identity',
  employers: 'employers',
  clients: 'clients',
  vacancies: 'vacancies',
  'job-development': 'job_development',
  matching: 'matching',
  integrations: 'integrations',
};

module.exports = { storeys, arrows, apps, platformDoors, schemas };
