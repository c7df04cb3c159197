import { Injectable } from '@nestjs/common';
import type { Reader } from '#platform/database';
import { Places } from '#reference';
import type { SiteView } from './contract/site.schema';

/** A site as the database knows it; the authority's name comes from the reference data. */
export type SiteRecord = Omit<SiteView, 'localAuthorityName'>;

export const siteColumns = `s.id, s.version, s.employer_id as "employerId", s.name, s.address, s.postcode, s.latitude, s.longitude,
  s.precision, s.radius_km as "radiusKm", s.local_authority_code as "localAuthorityCode", s.is_main as "isMain",
  s.updated_at as "updatedAt"`;

/** Reads of sites. */
@Injectable()
export class SitesQueries {
  constructor(private readonly places: Places) {}

  /** One site; null when there is none for this reader. */
  async find(reader: Reader, siteId: string): Promise<SiteView | null> {
    const [site] = await reader.query<SiteRecord>(`select ${siteColumns} from employers.site s where s.id = $1`, [
      siteId,
    ]);
    return site ? { ...site, localAuthorityName: authorityName(this.places, site.localAuthorityCode) } : null;
  }
}

/** The name of a local authority by its GSS code; null when either is unknown. */
export function authorityName(places: Places, code: string | null): string | null {
  return code ? (places.authority(code)?.name ?? null) : null;
}
