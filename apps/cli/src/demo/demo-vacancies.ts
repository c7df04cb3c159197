import type { EmployerView } from '#employers';
import type { AccountActor, SystemActor, VacancyId } from '#kernel';
import { Work } from '#platform/database';
import {
  VacanciesService,
  VacancyImport,
  VacancyStatesService,
  type StateReason,
  type VacancyDraft,
  type VacancyView,
} from '#vacancies';
import { Injectable } from '@nestjs/common';
import { addHours, morning } from './days';
import { DemoClock } from './demo-clock';
import { inParallel } from './in-parallel';
import type { DemoVacancy } from './vacancies';

/** What is planned for one vacancy. */
export interface VacancyPlan {
  readonly vacancy: DemoVacancy;
  readonly employer: EmployerView;
  /** Who covers the town. */
  readonly actor: AccountActor;
  readonly fate: VacancyView['state'];
  readonly typedIn: boolean;
  /** Whether the specialist looked round. */
  readonly seen: boolean;
}

/** Vacancies, each with what became of it. */
@Injectable()
export class DemoVacancies {
  constructor(
    private readonly clock: DemoClock,
    private readonly work: Work,
    private readonly vacancies: VacanciesService,
    private readonly states: VacancyStatesService,
    private readonly imports: VacancyImport,
  ) {}

  /** A vacancy a specialist typed in, some of them after looking round. */
  async typed({ vacancy, employer, actor, fate, seen }: VacancyPlan): Promise<void> {
    const at = morning(vacancy.seenOn);
    const input = { ...vacancy.input, employerId: employer.id, siteId: employer.sites[0]?.id ?? null };
    const { id } = await this.clock.at(at, () => this.vacancies.create(actor, input));
    if (seen)
      await this.clock.at(addHours(at, 1), () => this.states.observe(actor, id, { dimension: 'noise', level: 2 }));
    await this.meet(actor, id, fate, at);
  }

  /** Vacancies as a job board would give them, day by day. */
  async posted(plans: readonly VacancyPlan[]): Promise<void> {
    for (const day of [...new Set(plans.map(({ vacancy }) => vacancy.seenOn))].sort()) {
      const posted = plans.filter(({ vacancy }) => vacancy.seenOn === day);
      const at = morning(day);
      const tenantId = posted[0]!.actor.tenantId;
      const board: SystemActor = { kind: 'system', tenantId, program: 'demo' };
      const drafts = posted.map((plan, index) => draftOf(plan, `${day}-${index + 1}`));
      const outcomes = await this.clock.at(at, () =>
        this.work.run(board, 'demo.import-vacancies', (tx) =>
          this.imports.importBatch(tx, tenantId, drafts, { today: day }),
        ),
      );
      await inParallel(posted, async ({ actor, fate }, index) => {
        const outcome = outcomes[index];
        if (outcome && 'vacancyId' in outcome) await this.meet(actor, outcome.vacancyId, fate, at);
      });
    }
  }

  /** What became of a vacancy by now. */
  private async meet(actor: AccountActor, id: VacancyId, fate: VacancyView['state'], seenAt: Date): Promise<void> {
    const reason = reasons[fate];
    if (!reason) return;
    await this.clock.at(addHours(seenAt, 2), () => this.states.setState(actor, id, { state: fate, reason }));
  }
}

const reasons: Readonly<Partial<Record<VacancyView['state'], StateReason>>> = {
  filled: 'filled_by_other',
  closed: 'employer_closed',
  on_hold: 'employer_paused',
};

function draftOf({ vacancy: { input }, employer }: VacancyPlan, ref: string): VacancyDraft {
  return {
    source: 'demo-board',
    ref,
    title: input.title,
    employerName: employer.name,
    postcode: employer.sites[0]?.postcode ?? null,
    payText: input.pay?.text ?? null,
    payMinPence: input.pay?.minPence ?? null,
    payMaxPence: input.pay?.maxPence ?? null,
    ...(input.pay ? { payUnit: input.pay.unit } : {}),
    hoursMin: input.hoursMin ?? null,
    hoursMax: input.hoursMax ?? null,
    ...(input.contract ? { contract: input.contract } : {}),
    soc2020: input.soc2020 ?? null,
    advertised: 'yes',
    closesOn: input.closesOn ?? null,
    openings: input.openings ?? null,
  };
}
