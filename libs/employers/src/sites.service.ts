import { Injectable } from '@nestjs/common';
import type { EmployerId, SiteId, TenantActor } from '#kernel';
import { fingerprint, insertOnce, newId, Work, type Tx } from '#platform/database';
import { Places } from '#reference';
import type { CreateSite, SiteView, UpdateSite } from './contract/site.schema';
import { employersErrors } from './domain/errors';
import { employerChanged } from './domain/events';
import { EmployerRow } from './persistence/employer.entity';
import { SiteRow } from './persistence/site.entity';
import { SitesQueries } from './sites.queries';

/** Writes of sites. A postcode becomes a point and a local authority here, and nowhere else. */
@Injectable()
export class SitesService {
  constructor(
    private readonly work: Work,
    private readonly queries: SitesQueries,
    private readonly places: Places,
  ) {}

  /** Records a site of an employer. The same id and input again change nothing. */
  async create(actor: TenantActor, employerId: EmployerId, input: CreateSite): Promise<SiteView> {
    return this.work.run(actor, 'employers.create-site', async (tx) => {
      if (!(await tx.manager.existsBy(EmployerRow, { id: employerId })))
        throw employersErrors.employerNotFound(employerId);
      const siteId = await this.add(tx, actor, employerId, input);
      return this.view(tx, siteId);
    });
  }

  /** Changes what the input names. A new postcode moves the point. */
  async update(actor: TenantActor, siteId: SiteId, version: number, input: UpdateSite): Promise<SiteView> {
    return this.work.run(actor, 'employers.update-site', async (tx) => {
      const row = await tx.manager.findOne(SiteRow, { where: { id: siteId }, lock: { mode: 'pessimistic_write' } });
      if (!row) throw employersErrors.siteNotFound(siteId);
      if (row.version !== version) throw employersErrors.changedMeanwhile(siteId, row.version);
      if (input.isMain && !row.isMain) await unmakeMain(tx, row.employerId);
      const place = input.postcode === undefined ? {} : this.placeOf(input.postcode);
      await tx.manager.save(Object.assign(row, input, place, { updatedAt: tx.now }));
      tx.note({ kind: 'site', id: siteId }, { fields: Object.keys(input) });
      tx.emit(employerChanged(row.employerId));
      return this.view(tx, siteId);
    });
  }

  /** Adds a site within a transaction; the first site of an employer is its main one. */
  async add(tx: Tx, actor: TenantActor, employerId: EmployerId, input: CreateSite): Promise<SiteId> {
    const siteId = input.id ?? newId<'site'>();
    const first = !(await tx.manager.existsBy(SiteRow, { employerId }));
    const row: SiteRow = Object.assign(new SiteRow(), {
      id: siteId,
      tenantId: actor.tenantId,
      employerId,
      name: input.name ?? null,
      address: input.address ?? null,
      ...this.placeOf(input.postcode ?? null),
      // Made main below, once no other site is.
      isMain: false,
      createFingerprint: fingerprint([employerId, input]),
      createdAt: tx.now,
      updatedAt: tx.now,
    });
    if (!(await insertOnce(tx, SiteRow, row, employersErrors.idTaken))) return siteId;
    if (first || input.isMain) {
      await unmakeMain(tx, employerId);
      await tx.manager.update(SiteRow, { id: siteId }, { isMain: true });
    }
    tx.note({ kind: 'site', id: siteId });
    tx.emit(employerChanged(employerId));
    return siteId;
  }

  /**
   * The columns of a place. A postcode nobody knows is kept as typed, with no point.
   *
   * @param authority what a register says, where no postcode does: GSS code of a local authority of today, else not kept
   */
  placeOf(postcode: string | null, authority: string | null = null) {
    const place = postcode === null ? null : this.places.locate(postcode);
    return {
      postcode: place?.postcode ?? postcode,
      outcode: place?.outcode ?? null,
      latitude: place?.point?.latitude ?? null,
      longitude: place?.point?.longitude ?? null,
      precision: place?.point ? place.precision : ('unknown' as const),
      radiusKm: place?.radiusKm ?? null,
      localAuthorityCode:
        (place?.localAuthority ?? (authority ? this.places.authority(authority) : null))?.code ?? null,
    };
  }

  private async view(tx: Tx, siteId: SiteId): Promise<SiteView> {
    const view = await this.queries.find(tx, siteId);
    if (!view) throw employersErrors.siteNotFound(siteId);
    return view;
  }
}

async function unmakeMain(tx: Tx, employerId: EmployerId): Promise<void> {
  await tx.manager.update(SiteRow, { employerId, isMain: true }, { isMain: false });
}
