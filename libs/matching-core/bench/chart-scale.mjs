/** The arithmetic of 10 million clients and 100 million openings, each line with where it comes from. */
const clients = 10_000_000;
const openings = 100_000_000;
const england = { clients: 55_000, openings: 720_000 };
const coresOfAMachine = 16;

const many = (number, digits = 0) =>
  number.toLocaleString('en-GB', { maximumFractionDigits: digits, minimumFractionDigits: 0 });
const three = (number) => many(Number(number.toPrecision(3)), 3);

/**
 * @param growth figures of `npm run bench -- growth`
 * @param night figures of `npm run bench -- night`, or null
 * @returns rows of what, how much, and "measured" or "worked out" with its command or sum
 */
export function arithmetic({ growth, night }) {
  const measured = (command) => `measured, \`npm run bench -- ${command}\``;
  const [small, , large] = growth.byOpenings;
  const bytes = ((large.residentMegabytes - small.residentMegabytes) * 2 ** 20) / (large.openings - small.openings);
  const perClient = large.rankMillisecondsPerClient;
  const slope = Math.log(perClient / small.rankMillisecondsPerClient) / Math.log(large.openings / small.openings);
  const onOneList = perClient * (openings / large.openings) ** Math.max(0, slope);
  const lands = openings / england.openings;
  const coreHours = (milliseconds) => (clients * milliseconds) / 3_600_000;
  const buildHours = (openings * large.buildSeconds) / large.openings / 3600;
  const rows = [
    [`a client, ${many(large.openings)} openings`, `${three(perClient)} ms`, measured('growth')],
    ['an opening in memory', `${many(bytes)} bytes`, `${measured('growth')}: the growth of resident memory`],
    ['the index, a million openings', `${three((large.buildSeconds / large.openings) * 1e6)} s`, measured('growth')],
    [
      'a night of one England, ranking alone',
      `${three((england.clients * perClient) / 1000)} core-seconds`,
      `worked out: ${many(england.clients)} × ${three(perClient)} ms`,
    ],
    ['Englands in 100 million openings', many(lands), `worked out: 100,000,000 / ${many(england.openings)}`],
    [
      'one England in memory',
      `${many((england.openings * bytes) / 2 ** 20)} MB`,
      `worked out: ${many(england.openings)} × ${many(bytes)} bytes`,
    ],
    [
      'all openings in one memory',
      `${three((openings * bytes) / 2 ** 30)} GB`,
      `worked out: 100,000,000 × ${many(bytes)} bytes`,
    ],
    [
      'building all indexes once',
      `${three(buildHours)} core-hours`,
      'worked out: 100 million openings at the time of one',
    ],
    [
      'ranking 10 million clients, by land',
      `${three(coreHours(perClient))} core-hours`,
      `worked out: 10,000,000 × ${three(perClient)} ms`,
    ],
    [
      'how a client grows with openings',
      `power ${three(slope)}`,
      `worked out: ${small.rankMillisecondsPerClient} ms at ${many(small.openings)}, ${perClient} ms at ${many(large.openings)}`,
    ],
    [
      'ranking 10 million clients, all on one list',
      `${three(coreHours(onOneList))} core-hours`,
      `worked out: ${three(onOneList)} ms a client, that power carried on to 100 million; far beyond what was measured`,
    ],
  ];
  if (night) rows.push(...stored(night));
  const hours = (night ? coreHours(wholeNight(night)) : coreHours(perClient)) + buildHours;
  rows.push([
    `machines of ${coresOfAMachine} cores for a night of one hour, by land`,
    many(Math.max(1, Math.ceil(hours / coresOfAMachine))),
    `worked out: ${three(hours)} core-hours${night ? ', database and writing included' : ' of ranking and building; reading and writing come on top'}`,
  ]);
  return rows;
}

/** Processor milliseconds a client of a first night, program and database together. */
function wholeNight({ results: [{ clients: ranked, processorSeconds }] }) {
  return ((processorSeconds.program + processorSeconds.postgres) * 1000) / ranked;
}

function stored(night) {
  const [first] = night.results;
  const megabytes = Object.values(first.stored).reduce((sum, each) => sum + each.megabytes, 0);
  const from = `measured, \`npm run bench -- night ${first.clients} ${first.openings}\``;
  const bytes = (megabytes * 2 ** 20) / first.clients;
  return [
    ['a whole first night, a client: rows, ranking, lists', `${three(wholeNight(night))} ms`, from],
    ['a stored list with why', `${many(bytes / 1024, 1)} kB`, from],
    [
      'a whole first night of 10 million clients',
      `${three((clients * wholeNight(night)) / 3_600_000)} core-hours`,
      `worked out: 10,000,000 × ${three(wholeNight(night))} ms`,
    ],
    [
      '10 million stored lists',
      `${many((clients * bytes) / 2 ** 30)} GB`,
      `worked out: 10,000,000 × ${many(bytes / 1024, 1)} kB`,
    ],
  ];
}
