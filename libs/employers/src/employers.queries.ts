import { Injectable } from '@nestjs/common';
import { Industries, Places } from '#reference';
import { keyset, type Reader } from '#platform/database';
import type { EmployerListItem, EmployerView, ListEmployers } from './contract/employer.schema';
import { nameKey } from './domain/employer';
import { personColumns, type PersonView } from './people.queries';
import { authorityName, siteColumns, type SiteRecord } from './sites.queries';

type EmployerRecord = Omit<EmployerView, 'sectorTitle' | 'sites'> & { sites: SiteRecord[]; people: PersonView[] };
type ListRecord = Omit<EmployerListItem, 'sectorTitle' | 'localAuthorityName'> & { localAuthorityCode: string | null };

const doNotContact = `
  case when e.do_not_contact
    then jsonb_build_object('until', e.do_not_contact_until, 'reason', e.do_not_contact_reason)
  end`;

const oneEmployer = `
  select e.id, e.version, e.name, e.sic, e.size_band as "sizeBand", e.website, ${doNotContact} as "doNotContact",
    e.preferred_mode as "preferredMode", e.preferred_hours as "preferredHours",
    e.introductions_per_month as "introductionsPerMonth",
    case when e.introductions_paused_until is not null
      then jsonb_build_object('until', e.introductions_paused_until, 'reason', e.introductions_paused_reason)
    end as "introductionsPause", e.about,
    e.created_at as "createdAt", e.updated_at as "updatedAt",
    coalesce((select jsonb_agg(jsonb_build_object('source', x.source, 'ref', x.ref) order by x.source, x.ref)
      from employers.external_id x where x.employer_id = e.id), '[]') as "externalIds"
  from employers.employer e
  where e.id = $1`;

const listItem = `
  select e.id, e.name, e.sic, e.size_band as "sizeBand", ${doNotContact} as "doNotContact", main.postcode,
    main.local_authority_code as "localAuthorityCode", e.updated_at as "updatedAt",
    (select count(*) from employers.site s where s.employer_id = e.id) as "siteCount"
  from employers.employer e
  left join employers.site main on main.employer_id = e.id and main.is_main`;

/** Reads of employers. Everyone of a tenant sees the same employers; nothing here is about a client. */
@Injectable()
export class EmployersQueries {
  constructor(
    private readonly industries: Industries,
    private readonly places: Places,
  ) {}

  /** One employer with its sites, people and external ids; null when there is none for this reader. */
  async find(reader: Reader, employerId: string): Promise<EmployerView | null> {
    const [employer] = await reader.query<EmployerRecord>(oneEmployer, [employerId]);
    if (!employer) return null;
    const sites = await reader.query<SiteRecord>(
      `select ${siteColumns} from employers.site s where s.employer_id = $1 order by s.is_main desc, s.name, s.id`,
      [employerId],
    );
    const people = await reader.query<PersonView>(
      `select ${personColumns} from employers.person p where p.employer_id = $1
       order by p.left_on is not null, array_position(array['yes', 'unknown', 'no'], p.hiring_authority), p.name, p.id`,
      [employerId],
    );
    return {
      ...employer,
      sectorTitle: this.sectorTitle(employer.sic),
      sites: sites.map((site) => ({
        ...site,
        localAuthorityName: authorityName(this.places, site.localAuthorityCode),
      })),
      people,
    };
  }

  /** A page of employers. A search by name is by likeness, still in the order asked for. */
  async list(reader: Reader, query: ListEmployers) {
    const { where, parameters } = conditions(query);
    const { rows, page } = await keyset<ListRecord>(reader, {
      select: `${listItem} where ${where}`,
      parameters,
      sorts: {
        name: { column: 'e.name_key', type: 'text' },
        updatedAt: { column: 'e.updated_at', type: 'timestamptz' },
      },
      idColumn: 'e.id',
      query,
    });
    return { data: rows.map((row) => this.listed(row)), page };
  }

  /** Employers whose name is like the one given, or whose site has the postcode's district and a like name; at most 50. */
  async alike(reader: Reader, name: string): Promise<(EmployerListItem & { postcodes: string[] })[]> {
    const rows = await reader.query<ListRecord & { postcodes: string[] }>(
      `${listItem.replace(
        'select',
        `select array(
          select s.postcode from employers.site s where s.employer_id = e.id and s.postcode is not null) as postcodes,`,
      )}
       where e.name_key % $1 or e.name_key like $1 || ' %' or $1 like e.name_key || ' %'
       order by similarity(e.name_key, $1) desc, e.id limit 50`,
      [nameKey(name)],
    );
    return rows.map(({ postcodes, ...row }) => ({ ...this.listed(row), postcodes }));
  }

  private listed({ localAuthorityCode, ...row }: ListRecord): EmployerListItem {
    return {
      ...row,
      sectorTitle: this.sectorTitle(row.sic),
      localAuthorityName: authorityName(this.places, localAuthorityCode),
    };
  }

  private sectorTitle(sic: string | null): string | null {
    return sic ? (this.industries.industry(sic)?.description ?? null) : null;
  }
}

function conditions(query: ListEmployers): { where: string; parameters: unknown[] } {
  const parameters: unknown[] = [];
  const value = (parameter: unknown) => `$${parameters.push(parameter)}`;
  const where = ['true'];
  if (query.q !== undefined) {
    const key = value(nameKey(query.q));
    where.push(`(e.name_key like '%' || ${key} || '%' or e.name_key % ${key})`);
  }
  if (query.sic !== undefined) where.push(`e.sic like ${value(`${query.sic}%`)}`);
  if (query.doNotContact !== undefined) where.push(`e.do_not_contact = ${value(query.doNotContact)}`);
  if (query.outcode !== undefined) where.push(atSite(`s.outcode = ${value(query.outcode)}`));
  if (query.localAuthority !== undefined) where.push(atSite(`s.local_authority_code = ${value(query.localAuthority)}`));
  return { where: where.join(' and '), parameters };
}

const atSite = (condition: string) =>
  `exists (select from employers.site s where s.employer_id = e.id and s.tenant_id = e.tenant_id and ${condition})`;
