/**
 * How alike the work of two unit groups of SOC 2020 is, from the shipped data of libs/reference. Writes
 * src/task-likeness.data.ts; with --check it says whether that file is what it would write, with four-digit codes it shows what
 * is nearest to them.
 *
 * Likeness is made of three readings of each pair:
 *   tasks    the telling words that the two task lists share (ONS; cosine of tf-idf)
 *   context  how near the two rank on 57 ratings of what the work is like (O*NET; ranks, as means are pulled to the middle)
 *   titles   how much of their job titles falls into the same international unit groups (ONS, ISCO-08; sum of smaller shares)
 * Tasks and context count by the pair's place among all pairs: only a pair that is near in both is alike, so the places are
 * multiplied, to a power that leaves something to the nearest few in a hundred only. Shares and power were settled by reading the
 * lists of common occupations. The most alike pair is 100.
 *
 * Kept are pairs that are among the nearest of either side. Left out are pairs of one minor group, which the hierarchy calls close
 * already, and pairs more than one SOC skill level apart: a care worker and a nurse share tasks, not the way in.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

const nearestOfEach = 6;
const leastLikeness = 40;
const share = { work: 0.8, titles: 0.2 };
const steepness = 4;
const wordsInLine = 9;

const here = import.meta.dirname;
const data = path.resolve(here, '../../reference/data');
const target = path.resolve(here, '../src/task-likeness.data.ts');

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

/** A word without its plural and verb endings: "cleans", "cleaning" and "cleaned" are one. */
const stem = (word) => word.replace(/(?:ing|ies|ied|es|ed|s|y)$/, '');

function taskVectors(groups) {
  const counts = groups.map(({ tasks }) => {
    const words = new Map();
    for (const word of tasks.toLowerCase().match(/[a-z]{4,}/g) ?? []) {
      words.set(stem(word), (words.get(stem(word)) ?? 0) + 1);
    }
    return words;
  });
  const groupsWith = new Map();
  for (const words of counts) for (const word of words.keys()) groupsWith.set(word, (groupsWith.get(word) ?? 0) + 1);
  return counts.map((words) => {
    const weighed = [...words].map(([word, times]) => [
      word,
      (1 + Math.log(times)) * Math.log(groups.length / groupsWith.get(word)),
    ]);
    const length = Math.hypot(...weighed.map(([, weight]) => weight));
    return new Map(weighed.map(([word, weight]) => [word, weight / length]));
  });
}

function rankVectors(groups, elements) {
  const columns = elements.map((element) => {
    const values = groups.map((group) => Number(group[element]));
    const sorted = [...values].sort((a, b) => a - b);
    return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 / (values.length - 1));
  });
  return groups.map((_, row) => columns.map((column) => column[row]));
}

function sharesOf(pairs, socs) {
  const shares = new Map(socs.map((soc) => [soc, new Map()]));
  for (const { soc2020, isco08, share } of pairs) shares.get(soc2020)?.set(isco08, Number(share));
  return socs.map((soc) => shares.get(soc));
}

function overlap(one, other, ofBoth) {
  let sum = 0;
  for (const [key, value] of one) if (other.has(key)) sum += ofBoth(value, other.get(key));
  return sum;
}

const nearness = (one, other) => 1 - one.reduce((sum, rank, at) => sum + Math.abs(rank - other[at]), 0) / one.length;

/** Place of each value among all, from 0 to 1; of equal values the first comes first. */
function placesOf(values) {
  const places = new Float64Array(values.length);
  [...values.keys()]
    .sort((one, other) => values[one] - values[other])
    .forEach((at, place) => (places[at] = place / (values.length - 1)));
  return places;
}

function pairsOf(groups) {
  const socs = groups.map(({ soc2020 }) => soc2020);
  const ratings = new Map(rowsOf('onet-work-context-by-soc2020.csv.gz').map((row) => [row.soc2020, row]));
  const elements = rowsOf('onet-work-context-elements.csv').map(({ element_id: element }) => element);
  const tasks = taskVectors(groups);
  const context = rankVectors(
    socs.map((soc) => ratings.get(soc)),
    elements,
  );
  const titles = sharesOf(rowsOf('soc2020-isco08.csv'), socs);
  const pairs = [];
  for (let one = 0; one < socs.length; one += 1) {
    for (let other = one + 1; other < socs.length; other += 1) {
      pairs.push({
        one: socs[one],
        other: socs[other],
        tasks: overlap(tasks[one], tasks[other], (a, b) => a * b),
        context: nearness(context[one], context[other]),
        titles: overlap(titles[one], titles[other], Math.min),
      });
    }
  }
  const byTasks = placesOf(pairs.map((pair) => pair.tasks));
  const byContext = placesOf(pairs.map((pair) => pair.context));
  return pairs.map(({ one, other, titles: shared }, at) => ({
    one,
    other,
    alike: share.work * (byTasks[at] * byContext[at]) ** steepness + share.titles * Math.sqrt(shared),
  }));
}

/** Skill level of SOC 2020 (volume 1), 1 for elementary work to 4 for professions; trades, which are learnt at work too, with level 2. */
function skillLevel(soc) {
  if (soc.startsWith('2') || soc.startsWith('11')) return 4;
  if (/^[13]/.test(soc)) return 3;
  return soc.startsWith('9') ? 1 : 2;
}

const isKept = ({ one, other }) =>
  one.slice(0, 3) !== other.slice(0, 3) && Math.abs(skillLevel(one) - skillLevel(other)) <= 1;

/** The pairs worth keeping, with whole numbers, in order of their codes. */
function likenesses(groups) {
  const pairs = pairsOf(groups).filter(isKept);
  const most = pairs.reduce((best, { alike }) => Math.max(best, alike), 0);
  const alike = pairs
    .map((pair) => ({ ...pair, likeness: Math.round((100 * pair.alike) / most) }))
    .filter(({ likeness }) => likeness >= leastLikeness);
  const nearest = new Map();
  const codes = ({ one, other }) => one + other;
  const closestFirst = (one, other) => other.likeness - one.likeness || (codes(one) < codes(other) ? -1 : 1);
  for (const pair of [...alike].sort(closestFirst)) {
    for (const soc of [pair.one, pair.other]) {
      nearest.set(soc, [...(nearest.get(soc) ?? []), pair].slice(0, nearestOfEach));
    }
  }
  return alike.filter((pair) => nearest.get(pair.one).includes(pair) || nearest.get(pair.other).includes(pair));
}

function moduleOf(pairs) {
  const words = pairs.map(({ one, other, likeness }) => `${one}-${other}-${likeness}`);
  const lines = [];
  for (let at = 0; at < words.length; at += wordsInLine) lines.push(words.slice(at, at + wordsInLine).join(' '));
  return `// Made by bench/task-likeness.mjs from ONS and O*NET data (attribution in NOTICE). Do not edit.

/** Two unit groups of SOC 2020 and how alike their work is, of 100. */
export const likePairs = \`
${lines.join('\n')}
\`;
`;
}

const groups = rowsOf('soc2020-unit-groups.csv.gz').sort((one, other) => (one.soc2020 < other.soc2020 ? -1 : 1));
const made = likenesses(groups);
const asked = process.argv.slice(2);
if (asked.length === 0) {
  writeFileSync(target, moduleOf(made));
} else if (asked[0] === '--check') {
  const fresh = readFileSync(target, 'utf8') === moduleOf(made);
  if (!fresh) console.error('src/task-likeness.data.ts is not what bench/task-likeness.mjs makes: run it');
  process.exitCode = fresh ? 0 : 1;
} else {
  const titles = new Map(groups.map(({ soc2020, title }) => [soc2020, title]));
  for (const soc of asked) {
    console.log(`${soc} ${titles.get(soc)}`);
    for (const { one, other, likeness } of made.filter((pair) => pair.one === soc || pair.other === soc)) {
      const near = one === soc ? other : one;
      console.log(`  ${likeness} ${near} ${titles.get(near)}`);
    }
  }
}
