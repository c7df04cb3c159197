import { Injectable } from '@nestjs/common';
import { permits } from '#identity';
import type { Actor } from '#kernel';
import { keyset, type Reader } from '#platform/database';
import type { ListPolicies, PolicyView } from './contract/policy.schema';
import { changesBetween, figuresOf, policyOf, useOf } from './domain/policy';
import { policyInForce } from './policy-in-force';

type Stored = Pick<PolicyView, 'id' | 'version' | 'why' | 'madeBy' | 'madeAt'> & {
  figures: object;
  before: object | null;
  newest: number;
};

const selected = `select p.id, p.number as version, p.figures, b.figures as before, p.why,
    a.display_name as "madeBy", p.made_at as "madeAt", n.number as newest
  from matching.policy p
  cross join (select max(number) as number from matching.policy) n
  left join matching.policy b on b.number = p.number - 1
  left join identity.account a on a.id = p.made_by`;

/** Reads of the versions of a service's policy. */
@Injectable()
export class PoliciesQueries {
  /** One version; null when there is none for this reader. */
  async find(reader: Reader, policyId: string): Promise<PolicyView | null> {
    return this.one(reader, `where p.id = $1`, [policyId]);
  }

  /** The newest version; null before the first was written down. */
  async newest(reader: Reader): Promise<PolicyView | null> {
    return this.one(reader, `where p.number = n.number`, []);
  }

  /** A page of versions, newest first unless asked otherwise. */
  async list(reader: Reader, query: ListPolicies) {
    const { rows, page } = await keyset<Stored>(reader, {
      select: `${selected} where true`,
      sorts: { version: { column: 'p.number', type: 'integer' } },
      idColumn: 'p.id',
      query,
    });
    const inForce = (await policyInForce(reader)).version;
    return { data: rows.map((row) => view(row, inForce, reader.actor)), page };
  }

  private async one(reader: Reader, where: string, parameters: readonly unknown[]): Promise<PolicyView | null> {
    const [row] = await reader.query<Stored>(`${selected} ${where}`, parameters);
    return row ? view(row, (await policyInForce(reader)).version, reader.actor) : null;
  }
}

function view({ figures: stored, before, newest, ...row }: Stored, inForce: string, actor: Actor): PolicyView {
  const figures = figuresOf(policyOf('', stored));
  const mayRevise = actor.kind !== 'entrance' && permits(actor, 'matching-policies:write') && row.version === newest;
  return {
    ...row,
    use: useOf(row.version, newest, inForce),
    figures,
    changes: before === null ? [] : changesBetween(figuresOf(policyOf('', before)), figures),
    actions: mayRevise ? ['revise'] : [],
  };
}
