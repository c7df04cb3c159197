import type { ClientView } from '#clients';
import { ContactsService } from '#job-development';
import { addDays, dayOf, type Day, type SystemActor } from '#kernel';
import { Injectable } from '@nestjs/common';
import { addHours, earlier, earlierInstant, morning } from './days';
import { DemoClients } from './demo-clients';
import { DemoClock } from './demo-clock';
import { DemoIdentity, type Specialist } from './demo-identity';
import { DemoVacancies, type VacancyPlan } from './demo-vacancies';
import { DemoEmployers, type KnownEmployer } from './demo-employers';
import { inventEmployers } from './employers';
import { inParallel } from './in-parallel';
import { firstName, staff } from './people';
import { aPersona, type Persona } from './personas';
import { aPlace, districtOf, type Town } from './places';
import { Randomness } from './randomness';
import { inventVacancy } from './vacancies';
import { wishesOf } from './wishes';
import { inventContact, nextWorkday, workdays, type Acquaintance } from './visits';

const timeZone = 'Europe/London';
const daysBack = 182;
const seed = 20_080_101;

/** How large the demo is. */
export interface DemoSize {
  readonly employers: number;
  readonly clientsPerSpecialist: number;
  readonly vacancies: number;
  /** Contacts a specialist has in a week, least and most. */
  readonly contactsAWeek: readonly [number, number];
}

export const usualSize: DemoSize = {
  employers: 400,
  clientsPerSpecialist: 15,
  vacancies: 3000,
  contactsAWeek: [5, 10],
};

/** For trials of the demo itself. */
export const smallSize: DemoSize = { employers: 30, clientsPerSpecialist: 2, vacancies: 60, contactsAWeek: [2, 3] };

const fates = [
  ['open', 90],
  ['filled', 5],
  ['closed', 3],
  ['on_hold', 2],
] as const;

const pastFates = [
  ['filled', 2],
  ['closed', 1],
] as const;

interface KnownClient {
  readonly view: ClientView;
  readonly persona: Persona;
}

/** Says how far the making of the demo is. */
export type Progress = (text: string) => void;

/**
 * Makes the demo: a service in South Yorkshire that never was, lived through half a year day by day, through the same
 * services people use. The same seed and day give the same people, employers and dealings; none of them is real.
 */
@Injectable()
export class DemoService {
  private readonly random = new Randomness(seed);

  constructor(
    private readonly clock: DemoClock,
    private readonly identity: DemoIdentity,
    private readonly employers: DemoEmployers,
    private readonly clients: DemoClients,
    private readonly vacancies: DemoVacancies,
    private readonly contacts: ContactsService,
  ) {}

  /** Makes all of it; the database holds nothing yet. */
  async make(size: DemoSize, progress: Progress): Promise<SystemActor> {
    const today = dayOf(this.clock.now(), timeZone);
    const begin = addDays(today, -daysBack);
    const { system, specialists } = await this.clock.at(morning(begin), () => this.identity.setUp());
    progress(`${specialists.length} specialists in ${staff.teams.length} teams`);
    const employers = await this.makeEmployers(size, begin, today, specialists);
    progress(`${employers.length} employers`);
    const clients = await this.makeClients(size, begin, today, specialists);
    progress(`${[...clients.values()].flat().length} clients with their wishes`);
    const vacancies = await this.makeVacancies(size, today, employers, specialists);
    progress(`${vacancies} vacancies`);
    const contacts = await this.makeContacts(size, begin, today, employers, clients, specialists);
    progress(`${contacts} contacts over half a year`);
    return system;
  }

  private async makeEmployers(size: DemoSize, begin: Day, today: Day, specialists: readonly Specialist[]) {
    const invented = inventEmployers(size.employers, this.random);
    const jobs = invented.map((made, index) => {
      // Two thirds are known from the first weeks; the others turn up over the half year.
      const day = index < (size.employers * 2) / 3 ? this.random.whole(0, 20) : this.random.whole(20, daysBack - 1);
      const actor = coveringSpecialist(specialists, made.place.town, this.random).actor;
      return { made, actor, at: morning(nextWorkday(earlier(addDays(begin, day), addDays(today, -1)))) };
    });
    return inParallel(jobs, ({ made, actor, at }) =>
      this.clock.at(at, async (): Promise<KnownEmployer> => {
        return this.employers.add(actor, made);
      }),
    );
  }

  private async makeClients(size: DemoSize, begin: Day, today: Day, specialists: readonly Specialist[]) {
    const clients = new Map<Specialist, KnownClient[]>();
    for (const specialist of specialists) {
      const plans = Array.from({ length: size.clientsPerSpecialist }, (_, index) => {
        const entryOn = nextWorkday(
          addDays(begin, Math.floor(((index + this.random.next()) / size.clientsPerSpecialist) * (daysBack - 4))),
        );
        const persona = aPersona(this.random);
        const place = aPlace(this.random, specialist.towns);
        return {
          entryOn: earlier(entryOn, today),
          persona,
          preferredName: firstName(this.random),
          homeOutcode: this.random.chance(0.96) ? districtOf(place) : null,
          wishes: wishesOf(persona, this.random),
          changed: this.random.chance(0.3) ? wishesOf(persona, this.random) : null,
          disclosure: this.random.weighted([
            ['not_yet_discussed', 25],
            ['generic', 10],
            ['undisclosed', 40],
            ['disclosed', 25],
          ] as const),
          status: this.random.weighted([
            ['looking', 78],
            ['in_work_support', 14],
            ['on_hold', 5],
            ['left', 3],
          ] as const),
        };
      });
      clients.set(
        specialist,
        await inParallel(plans, async (plan) => ({
          view: await this.clients.add(specialist, plan, today),
          persona: plan.persona,
        })),
      );
    }
    return clients;
  }

  private async makeVacancies(
    size: DemoSize,
    today: Day,
    employers: readonly KnownEmployer[],
    specialists: readonly Specialist[],
  ): Promise<number> {
    // One in twelve never puts anything out, one in twelve has nothing out any more: doors to knock at all the same.
    const advertising = employers.filter((_, index) => index % 12 !== 6);
    const past = new Set(employers.filter((_, index) => index % 12 === 0));
    const plans = Array.from({ length: size.vacancies }, (): VacancyPlan => {
      const employer = this.random.one(advertising);
      const { made, view } = employer;
      const vacancy = inventVacancy(made, today, this.random);
      return {
        vacancy,
        employer: view,
        actor: coveringSpecialist(specialists, made.place.town, this.random).actor,
        fate: this.random.weighted(past.has(employer) ? pastFates : fates),
        // Most adverts come from a board; what a specialist heard, or looked up with a client, is typed in.
        typedIn: vacancy.input.kind !== 'advertised' || this.random.chance(0.2),
        seen: this.random.chance(0.4),
      };
    });
    await inParallel(
      plans.filter(({ typedIn }) => typedIn),
      (plan) => this.vacancies.typed(plan),
    );
    await this.vacancies.posted(plans.filter(({ typedIn }) => !typedIn));
    return plans.length;
  }

  private async makeContacts(
    size: DemoSize,
    begin: Day,
    today: Day,
    employers: readonly KnownEmployer[],
    clients: ReadonlyMap<Specialist, KnownClient[]>,
    specialists: readonly Specialist[],
  ) {
    const acquaintances = new Map<KnownEmployer, Acquaintance>();
    const jobs: (() => Promise<unknown>)[] = [];
    for (const specialist of specialists) {
      const near = employers.filter(({ made }) => specialist.towns.includes(made.place.town));
      const round = this.random.some(near, Math.min(near.length, 36));
      for (const day of workdays(addDays(begin, 7), addDays(today, 4))) {
        for (let left = this.visitsOn(size, day, today); left > 0; left -= 1) {
          const employer = this.random.one(round);
          if (day < dayOf(new Date(employer.view.createdAt), timeZone)) continue;
          const known = acquaintances.get(employer) ?? { visits: 0, refused: false };
          acquaintances.set(employer, known);
          jobs.push(this.contact(specialist, employer, known, clients.get(specialist) ?? [], day, today));
        }
      }
    }
    await inParallel(jobs, (job) => job());
    return jobs.length;
  }

  /** A week's contacts spread over its five days; from tomorrow on there are only plans, and fewer. */
  private visitsOn(size: DemoSize, day: Day, today: Day): number {
    const inWeek = this.random.whole(...size.contactsAWeek);
    const share = day > today ? 0.16 : 0.2;
    return Math.floor(inWeek * share) + (this.random.chance((inWeek * share) % 1) ? 1 : 0);
  }

  private contact(
    specialist: Specialist,
    employer: KnownEmployer,
    known: Acquaintance,
    clients: readonly KnownClient[],
    day: Day,
    today: Day,
  ) {
    const { at, writtenAt, withPerson, withClient, ...said } = inventContact(
      employer.made.trade,
      known,
      day,
      this.random,
    );
    const client = withClient ? someoneAgreed(clients, day, this.random) : undefined;
    const now = this.clock.now();
    const planned = day > today || at > now;
    const leftOpen = this.random.chance(0.35);
    const base = {
      employerId: employer.view.id,
      siteId: employer.view.sites[0]?.id ?? null,
      personId: withPerson ? (employer.people[0]?.id ?? null) : null,
      clientId: client?.view.id ?? null,
      preferenceServed: client ? (client.persona.wanted[0]?.[1] ?? null) : null,
      at: at.toISOString(),
    };
    if (planned) {
      const { mode, purpose } = said;
      return () =>
        this.clock.at(addHours(now, -3), () =>
          this.contacts.record(specialist.actor, { ...base, mode, purpose, outcome: null }),
        );
    }
    return async () => {
      const recorded = await this.clock.at(earlierInstant(writtenAt, now), () =>
        this.contacts.record(specialist.actor, { ...base, ...said }),
      );
      // What is left open is from the last fortnight; nobody keeps a list of June's.
      if (!recorded.nextStepOn || recorded.nextStepOn >= today) return;
      if (leftOpen && recorded.nextStepOn > addDays(today, -12)) return;
      await this.clock.at(morning(recorded.nextStepOn), () =>
        this.contacts.completeNextStep(specialist.actor, recorded.id),
      );
    };
  }
}

function coveringSpecialist(specialists: readonly Specialist[], town: Town, random: Randomness): Specialist {
  return random.one(specialists.filter(({ towns }) => towns.includes(town)));
}

/** A client who had entered by that day and agreed that employers may hear of them. */
function someoneAgreed(clients: readonly KnownClient[], day: Day, random: Randomness): KnownClient | undefined {
  const agreed = clients.filter(
    ({ view }) =>
      (view.disclosureDefault === 'undisclosed' || view.disclosureDefault === 'disclosed') &&
      (view.episode?.entryOn ?? day) <= day,
  );
  return agreed.length > 0 ? random.one(agreed) : undefined;
}
