/**
 * Which work there is in which sector, counted from the coding index of SOC 2020 and the descriptions of its unit groups (ONS; the
 * shipped data of libs/reference). Writes src/sector-work.data.ts; with --check it says whether that file is what it would write,
 * with two-digit codes it shows what work was found there.
 *
 * The index holds the job titles people gave in censuses and surveys, many with the industry they gave beside it, in words.
 * `sectors` below reads those words as divisions of SIC 2007. Counted are titles: of the qualifier, and of titles that name
 * their place themselves ("hotel porter"). A unit group whose description names the place ("in hotels, clubs and restaurants") is
 * marked, for common work needs no qualifier and would else go unseen. Titles are no people: a count says that such work is there
 * and how often it was told apart, never how many do it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

const wordsInLine = 12;
const here = import.meta.dirname;
const data = path.resolve(here, '../../reference/data');
const target = path.resolve(here, '../src/sector-work.data.ts');

/** Words of a sector in titles, descriptions and qualifiers alike: places one can walk into. */
const places = [
  [/\bsuper-?markets?\b/, '47'],
  [/\bshops?\b(?! floor| steward)|\bstores?\b(?!.*(?:keep|stock))|\bshowrooms?\b/, '47'],
  [/\bgarages?\b|\bpetrol stations?\b/, '45 47'],
  [/\bwarehouses?\b|\bdepots?\b/, '52'],
  [/\bdocks?\b|\bports?\b/, '52'],
  [/\bairports?\b/, '51 52'],
  [/\brailways?\b|\btrains?\b/, '49'],
  [/\bhotels?\b|\bguest houses?\b|\bhostels?\b|\bholiday camps?\b/, '55'],
  [
    /\brestaurants?\b|\bcaf[eé]s?\b|\bcoffee shops?\b|\bpublic houses?\b|\bpubs?\b|\bfast food\b|\btake-?away\b|\bcanteens?\b|\beating establishments\b|\bcatering departments\b/,
    '56',
  ],
  [/\bbanks?\b(?! note)|\bbuilding societ/, '64'],
  [/\bschools?\b|\bcolleges?\b|\buniversit|\bnurser(?:y|ies) schools?\b|\bteachers?\b|\bteaching\b/, '85'],
  [/\bhospitals?\b|\bclinics?\b|\bsurger(?:y|ies)\b|\bhealth centres?\b/, '86'],
  [/\bcare homes?\b|\bresidential (?:care|establishments|homes?)\b|\bnursing homes?\b|\bold people/, '87'],
  [/\bday (?:care|centres?|nurser(?:y|ies))\b|\bservice users\b|\bplaygroups?\b|\bcr[eè]ches?\b/, '88'],
  [/\blibrar(?:y|ies)\b|\bmuseums?\b|\bgaller(?:y|ies)\b|\bzoo/, '91'],
  [/\btheatres?\b(?! nurse)|\bcinemas?\b/, '59 90'],
  [/\bbetting\b|\bcasinos?\b|\bbingo\b/, '92'],
  [
    /\bleisure centres?\b|\bsports? (?:centres?|clubs?)\b|\bswimming (?:baths?|pools?)\b|\bgyms?\b|\bgolf\b|\bclubs\b/,
    '93',
  ],
  [/\blaundr|\blaunder|\bdry clean/, '96'],
  [/\bhair and beauty salons?\b|\bhairdress|\bbarbers?\b|\bbeaut(?:y|ician)/, '96'],
  [/\bfarms?\b|\bfarmer/, '01'],
  [/\bforest/, '02'],
  [/\bgardens?\b|\bparks?\b(?!ing)|\blandscap/, '81'],
  [/\boffice cleaner|\bcleaners?\b|\bwindow clean|\bclean interiors\b/, '81'],
  [/\bcall centres?\b|\bcontact centres?\b/, '82'],
  [/\bpost offices?\b|\bpostal\b|\bcouriers?\b|\bparcels?\b/, '53'],
  [/\brefuse\b|\brecycling\b|\bwaste\b|\bsalvage\b/, '38'],
  [/\bprivate (?:households?|houses?)\b/, '97'],
  [/\bbuilding sites?\b|\bconstruction sites?\b/, '41 42 43'],
  [/\bbakery\b|\bbaker/, '10'],
];

/** Words that name a sector only where an industry is asked for. */
const industries = [
  [/retail/, '47'],
  [/wholesale|merchants?$|merchants?,|import agency|export agency/, '46'],
  [
    /mail order|door-to-door|party plan|market trading|newsagent|butchers|fishmonger|off-licence|pharmacy|opticians/,
    '47',
  ],
  [/car sales|vehicle (?:trades|repair)|motor (?:trade|vehicle)|coach trimming/, '45'],
  [/warehous|cold storage|transport, distribution|freight|shipping agent/, '52'],
  [/haulage|road transport|transport: road|bus |public transport|taxi|underground|tram/, '49'],
  [/^transport$|delivery (?:round|service)/, '49 53'],
  [/\bshipping\b|waterways|canals/, '50'],
  [/airlines?|air transport/, '51'],
  [/^PO$|parcel|courier/i, '53'],
  [/hotels|guest house|hostel|camping|holiday/, '55'],
  [/catering|fast food|take-away|public house|^club$|hospitality|school meals/, '56'],
  [/farming|agricultur|fruit|market gardening|horticultur|livery|kennels/, '01'],
  [/forestry/, '02'],
  [/^fishing$/, '03'],
  [/coal mine|^mine$|opencast/, '05'],
  [/mine: not coal|quarry|^mining/, '08'],
  [
    /food|bakery|biscuit|bread|flour|sugar|chocolate|dairy|milk|meat|slaughter|bacon|starch|grain|cereal|confectionery|fish curing|vinegar|custard|tripe/,
    '10',
  ],
  [/brewery|malting|distiller|whisky|soft drinks|mineral water|cider|alcoholic/, '11'],
  [/tobacco|cigar/, '12'],
  [
    /textile|carpet|rope|twine|lace|wool|cotton|silk|flax|linoleum|net mfr|canvas|embroider|soft furnish|blanket|fustian/,
    '13',
  ],
  [/clothing|hosiery|knitwear|tailoring|dressmaking|corset|\bhat\b|glove|millinery|fur goods|button/, '14'],
  [/leather|tannery|footwear|fellmonger|slipper/, '15'],
  [/wood|sawmill|joinery|timber|basket|brush/, '16'],
  [/paper|cardboard|wallpaper/, '17'],
  [/printing|bookbinding|lithograph|engraving|type foundry/, '18'],
  [/coke ovens|oil refining|patent fuel/, '19'],
  [
    /chemical|paint|soap|detergent|explosive|polish|toilet prep|cosmetic|glue|candle|match mfr|photographic film mfr/,
    '20',
  ],
  [/pharmaceutical|drug mfr|surgical dressing/, '21'],
  [/rubber|plastic|tyre/, '22'],
  [/ceramics|glass|cement|concrete|brick|asbestos|abrasive|stone|plaster|lime burning/, '23'],
  [/steel|rolling mill|blast furnace|foundry|metal mfr|tinplate|aluminium|tube mfr|iron works|wire mfr|refining/, '24'],
  [
    /metal (?:trades|goods|working)|forging|electroplat|galvanis|enamel|cutlery|boiler|bolt, nail|tin box|spring mfr|needle|welding|sheet metal|gun mfr|cartridge/,
    '25',
  ],
  [/electronic|instrument mfr|watch|clock|lens/, '26'],
  [/electrical (?:goods|equipment|engineering)|cable|lamp|battery|accumulator|domestic appliance/, '27'],
  [/^engineering$|machinery mfr|valve mfr|ball bearing/, '28'],
  [/vehicle mfr|coach building/, '29'],
  [/shipbuild|boat build|aircraft|cycle mfr|railway workshops|dockyard/, '30'],
  [/furniture|upholster|mattress|cabinet making/, '31'],
  [/jewellery|toy|sports goods|musical|piano|pencil|broom|wig|umbrella|artificial teeth|^manufacturing$/, '32'],
  [/repairing|servicing|maintenance and repair/, '33'],
  [/electricity|power station|gas (?:supplier|works)|coal gas|public utilities/, '35'],
  [/water (?:company|works|treatment|authority)/, '36'],
  [/sewage/, '37'],
  [/refuse|scrap|waste|salvage/, '38'],
  [/building construction|^construction$/, '41'],
  [/civil engineering|highways/, '42'],
  [/demolition|painting, decorating|heating contract|electrical contract|constructional|plumb|roofing/, '43'],
  [/publishing|newspaper|journalism/, '58'],
  [/film, television|film production|broadcasting|television/, '59 60'],
  [/telecoms|telephone/, '61'],
  [/computer|software/, '62'],
  [/banking|financial|finance|stockbrok|credit/, '64'],
  [/insurance|assurance/, '65'],
  [/estate agent|property management|housing/, '68'],
  [/legal|accountancy|courts/, '69'],
  [/consultancy/, '70'],
  [/architect|surveying|design/, '71'],
  [/research and development/, '72'],
  [/advertising|market research/, '73'],
  [/veterinary|RSPCA/i, '75'],
  [/hire/, '77'],
  [/recruitment|employment agency|human resources/, '78'],
  [/travel agent|tour operator/, '79'],
  [/security services|detective/, '80'],
  [/cleaning services|industrial cleaning|^cleaning$|landscape/, '81'],
  [
    /government|jobcentre|HM |MOD|^dept|ministry|cabinet office|armed forces|police|fire service|prison|probation|customs|statistics|defra|DVSA|assembly|environment agency/i,
    '84',
  ],
  [/education|nursery school|training (?:agency|estab)|examination/, '85'],
  [/medical|health authority|ambulance|dental/, '86'],
  [/care\/residential|nursing home|sheltered/, '87'],
  [/social services|welfare|childcare|children.s nursery|day nursery|community|youth|citizens advice|charit/, '88'],
  [/theatre|entertain|art gallery/, '90'],
  [/bookmaker|gambling|turf/, '92'],
  [/leisure|stables|baths|football/, '93'],
  [/trade union|association|religious|political|salvation army/, '94'],
  [/funeral|cemetery|laundry|slimming/, '96'],
  [/domestic service/, '97'],
];

/** Rows of a CSV file with quoted cells, by column name. */
function rowsOf(file) {
  const bytes = readFileSync(path.join(data, file));
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  const [names, ...rest] = rows.filter((row) => row.length > 1);
  return rest.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])));
}

/** The divisions that a text names by the rules. */
function divisionsIn(text, rules) {
  return new Set(rules.flatMap(([pattern, divisions]) => (pattern.test(text) ? divisions.split(' ') : [])));
}

/** By division and unit group: how many titles, and whether the description names the sector. */
function found() {
  const works = new Map();
  const at = (division, soc) => {
    const key = `${division}-${soc}`;
    if (!works.has(key)) works.set(key, { division, soc, titles: 0, described: false });
    return works.get(key);
  };
  const read = { qualified: 0, placed: 0 };
  for (const { title, additional, industry, soc2020 } of rowsOf('soc2020-coding-index.csv.gz')) {
    const divisions = industry
      ? divisionsIn(industry, [...places, ...industries])
      : divisionsIn(`${title} ${additional}`.toLowerCase(), places);
    if (industry) read.qualified += 1;
    if (industry && divisions.size > 0) read.placed += 1;
    for (const division of divisions) at(division, soc2020).titles += 1;
  }
  for (const { soc2020, description } of rowsOf('soc2020-unit-groups.csv.gz')) {
    for (const division of divisionsIn(description.toLowerCase(), places)) at(division, soc2020).described = true;
  }
  const order = (one, other) => (`${one.division}${one.soc}` < `${other.division}${other.soc}` ? -1 : 1);
  return { works: [...works.values()].sort(order), read };
}

function moduleOf(works) {
  const words = works.map(
    ({ division, soc, titles, described }) => `${division}-${soc}-${titles}${described ? 'd' : ''}`,
  );
  const lines = [];
  for (let at = 0; at < words.length; at += wordsInLine) lines.push(words.slice(at, at + wordsInLine).join(' '));
  return `// Made by bench/sector-work.mjs from ONS data (attribution in NOTICE). Do not edit.

/** A division of SIC 2007, a unit group of SOC 2020, how many job titles of it name the sector; d: so does its description. */
export const sectorTitles = \`
${lines.join('\n')}
\`;
`;
}

const { works, read } = found();
const asked = process.argv.slice(2);
if (asked.length === 0) {
  writeFileSync(target, moduleOf(works));
  console.log(`${works.length} pairs; ${read.placed} of ${read.qualified} industries were read`);
} else if (asked[0] === '--check') {
  const fresh = readFileSync(target, 'utf8') === moduleOf(works);
  if (!fresh) console.error('src/sector-work.data.ts is not what bench/sector-work.mjs makes: run it');
  process.exitCode = fresh ? 0 : 1;
} else {
  const titles = new Map(rowsOf('soc2020-unit-groups.csv.gz').map(({ soc2020, title }) => [soc2020, title]));
  for (const division of asked) {
    console.log(division);
    const own = works.filter((work) => work.division === division).sort((one, other) => other.titles - one.titles);
    for (const { soc, titles: count, described } of own)
      console.log(`  ${count}${described ? ' d' : ''} ${soc} ${titles.get(soc)}`);
  }
}
