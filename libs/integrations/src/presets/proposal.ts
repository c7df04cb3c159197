import type { ImportKind } from '../domain/import-run';
import { columnKey } from '../domain/nearest';
import { nameOf, type Column } from './preset';
import { ownPreset, positionOf } from './reading';

/** A field of a mapping with the column that is proposed for it. */
export interface ProposedField {
  readonly field: string;
  readonly required: boolean;
  readonly column: string | null;
}

const companies = 'company, companyname, organisation, organisationname, organization, firm, business, businessname';

/**
 * What people call their columns, as `columnKey` writes it, best first. Only names that mean one thing: a wrong proposal is
 * worse than none. A field that takes certain words alone is proposed by its own name, and `contract` not at all.
 */
const usualNames: Readonly<Record<string, string>> = {
  ref: 'ref, reference, refno, id, jobref, jobreference, jobid, jobno, jobnumber, vacancyref, vacancyid, urn',
  name: `name, employer, employername, ${companies}, tradingname`,
  address: 'address, fulladdress, streetaddress, address1, addressline1, street, location',
  postcode: 'postcode, postalcode, zipcode, zip',
  sic: 'sic, siccode, sic2007',
  title: 'title, jobtitle, jobname, vacancy, vacancytitle, role, position, job, post',
  employer: `employer, employername, ${companies}`,
  employer_ref: 'employerref, employerid, companynumber',
  place: 'place, location, locality, town, city, area, where',
  pay: 'pay, salary, salarytext, wage, wages, rateofpay, payrate, remuneration',
  pay_min: 'paymin, salarymin, minsalary, minimumsalary, salaryfrom, payfrom',
  pay_max: 'paymax, salarymax, maxsalary, maximumsalary, salaryto, payto',
  hours: 'hours, hoursperweek, weeklyhours, workinghours',
  contract: '',
  contract_text: 'contracttext, contract, contracttype, jobtype, employmenttype, type',
  soc2020: 'soc2020, soccode',
  description: 'description, jobdescription, details, advert, summary',
  posted_on: 'postedon, dateposted, posteddate, posted, published',
  closes_on: 'closeson, closingdate, closes, deadline, applyby, validthrough',
  starts_on: 'startson, startdate, starts',
  openings: 'openings, numberofposts, posts, vacancies',
  url: 'url, link, webaddress, joburl, advertlink',
};

const usualKeys = (field: string): readonly string[] => (usualNames[field] ?? columnKey(field)).split(', ');

type Propose = (field: string) => string | null;

/**
 * The fields of a mapping, required ones first, with the column that is probably meant by each: as a mapping of an earlier
 * file with these columns had it, else by the column's name. By its name a column is proposed once.
 */
export function proposedFields(
  header: readonly string[],
  kind: ImportKind,
  earlier: Readonly<Record<string, string>> | null,
): ProposedField[] {
  const propose = earlier ? byEarlier(header, earlier) : byUsualNames(header);
  const { columns, otherColumns = [] } = ownPreset(kind);
  const proposed = (fields: readonly Column[], required: boolean) =>
    fields.map(nameOf).map((field) => ({ field, required, column: propose(field) }));
  return [...proposed(columns, true), ...proposed(otherColumns, false)];
}

function byEarlier(header: readonly string[], earlier: Readonly<Record<string, string>>): Propose {
  return (field) => header[positionOf(earlier[field] ?? '', header)] ?? null;
}

function byUsualNames(header: readonly string[]): Propose {
  const left = new Map(header.map((name) => [columnKey(name), name]));
  left.delete('');
  return (field) => {
    // An employer's postcode, or a job's, is a postcode.
    const postcodes = field === 'postcode' ? [...left.keys()].filter((key) => key.endsWith('postcode')) : [];
    const key = [...usualKeys(field), ...postcodes].find((one) => left.has(one)) ?? '';
    const column = left.get(key) ?? null;
    left.delete(key);
    return column;
  };
}
