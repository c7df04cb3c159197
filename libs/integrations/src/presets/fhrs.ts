import type { EmployerPreset } from './preset';
import { textOf } from './values';

/** Food hygiene register with address. Its business types are no SIC codes, so the industry stays unknown. */
export const fhrs: EmployerPreset = {
  name: 'fhrs',
  kind: 'employers',
  description: 'Food hygiene register: a name, an address and a postcode for each premises.',
  source: 'fhrs',
  columns: [['fhrs_id', 'id'], 'name', 'business_type', 'address', 'postcode'],
  map: (cell, source) => ({
    source,
    ref: cell('fhrs_id'),
    name: cell('name'),
    address: textOf(cell('address')),
    postcode: textOf(cell('postcode')),
  }),
};

/** The register of 2015 as it was published on a map. Its point is not kept: a site's point follows from its postcode. */
export const fhrs2015: EmployerPreset = {
  name: 'fhrs-2015',
  kind: 'employers',
  description:
    'Food hygiene register of 2015: names without address or postcode. A site is known by its local authority alone, and by nothing where that is none today; where it is, is to be asked.',
  source: 'fhrs',
  columns: ['fhrs_id', 'name', 'la_name', 'la_code_2013'],
  map: (cell, source) => ({
    source,
    ref: cell('fhrs_id'),
    name: cell('name'),
    localAuthority: textOf(cell('la_code_2013')),
  }),
};
