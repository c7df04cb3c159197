/**
 * Draws docs/architecture.svg: the storeys from tools/arch/storeys.cjs, and the arrows that really are in the source, as
 * dependency-cruiser finds them. The same source gives the same bytes.
 *
 *   node tools/diagram.mjs            draw
 *   node tools/diagram.mjs --check    fail when the committed picture is not what would be drawn
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root, runNode, tool } from './run.mjs';

const { storeys, apps } = createRequire(import.meta.url)('./arch/storeys.cjs');
const target = path.join(root, 'docs', 'architecture.svg');

/** Every lib may stand on these: drawn as the ground they are, not as a web of arrows. */
const common = new Set(['kernel', 'platform']);
const layout = { width: 960, left: 132, top: 60, storey: 92, box: { width: 156, height: 44 } };

/** How far along its storey a room's middle lies. Staggered, so that few arrows pass behind a room they do not mean. */
const along = {
  ...{ integrations: 0.11, matching: 0.6, 'job-development': 0.87, vacancies: 0.36, employers: 0.11, clients: 0.81 },
  ...{ identity: 0.5, reference: 0.26, platform: 0.4, kernel: 0.22, 'matching-core': 0.62 },
};

/** Who really imports whom, as `from>to` between libs and programs; specs left out. */
async function realArrows() {
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'apps', 'libs'];
  const { output } = await runNode(tool('dependency-cruiser/bin/dependency-cruise.mjs'), args);
  const { modules } = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
  const room = (file) => /^(?:libs|apps)\/([^/]+)\//.exec(file)?.[1];
  const found = new Set();
  for (const { source, dependencies } of modules) {
    if (/\.spec\.ts$|\/testing(\/|\.ts$)|\/(e2e|test|bench)\//.test(source)) continue;
    for (const { resolved } of dependencies) {
      const [from, to] = [room(source), room(resolved)];
      if (from && to && from !== to) found.add(`${from}>${to}`);
    }
  }
  return found;
}

/** The top left corner of every room. */
function places() {
  const rows = [{ name: 'roof', libs: apps }, ...storeys];
  const { width, left, top, storey, box } = layout;
  return rows.flatMap(({ libs }, row) =>
    libs.map((name, column) => {
      const middle = along[name] ?? (column + 0.5) / libs.length;
      const x = Math.round(left + (width - left) * middle - box.width / 2);
      return [name, { x, y: top + row * storey + (storey - box.height) / 2 }];
    }),
  );
}

/** A curve from the floor of one room to the ceiling of a lower one. */
function arrow(from, to, lane) {
  const { box } = layout;
  const startX = from.x + box.width / 2 + lane.from;
  const endX = to.x + box.width / 2 + lane.to;
  const [startY, endY] = [from.y + box.height, to.y - 3];
  const bend = Math.round((endY - startY) / 2);
  return `<path d="M${startX} ${startY}C${startX} ${startY + bend} ${endX} ${endY - bend} ${endX} ${endY}"/>`;
}

/** Spreads the ends of arrows along a wall, in the order in which their other ends lie, so that few cross. */
function lanes(pairs, at, side) {
  const other = side === 0 ? 1 : 0;
  const spread = new Map();
  for (const name of new Set(pairs.map((pair) => pair[side]))) {
    const mine = pairs.filter((pair) => pair[side] === name);
    mine.sort((a, b) => at.get(a[other]).x - at.get(b[other]).x || at.get(a[other]).y - at.get(b[other]).y);
    mine.forEach((pair, index) => spread.set(pair, Math.round((index - (mine.length - 1) / 2) * 12)));
  }
  return spread;
}

function draw(found) {
  const at = new Map(places());
  const pairs = [...found]
    .sort()
    .map((pair) => pair.split('>'))
    .filter(([from, to]) => at.has(from) && at.has(to) && !common.has(to) && !apps.includes(from));
  const [fromLanes, toLanes] = [lanes(pairs, at, 0), lanes(pairs, at, 1)];
  const { width, top, storey, box } = layout;
  const rows = ['roof', ...storeys.map(({ name }) => name)];
  const height = top + rows.length * storey + 44;
  const bands = rows.map((name, row) => {
    const y = top + row * storey;
    return `<rect class="band${row % 2}" x="0" y="${y}" width="${width}" height="${storey}"/><text class="storey" x="16" y="${y + storey / 2 + 5}">${name}</text>`;
  });
  const boxes = [...at].map(([name, { x, y }]) => {
    const label = apps.includes(name) ? `apps/${name}` : name;
    return `<rect class="box" x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="6"/><text class="room" x="${x + box.width / 2}" y="${y + box.height / 2 + 5}">${label}</text>`;
  });
  const curves = pairs.map((pair) =>
    arrow(at.get(pair[0]), at.get(pair[1]), { from: fromLanes.get(pair), to: toLanes.get(pair) }),
  );
  const entered = apps.filter((app) => [...found].some((pair) => pair.startsWith(`${app}>`)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title note">`,
    '<title id="title">Foothold: the storeys of the house and the imports between its rooms</title>',
    '<style>svg{background:#fff;font:15px system-ui,sans-serif}text{fill:#212b32}.band0{fill:#f0f4f5}.band1{fill:#fff}',
    '.storey,.note{fill:#4c6272}.room{text-anchor:middle;font-weight:600}.box{fill:#fff;stroke:#005eb8;stroke-width:1.5}',
    '.arrows{fill:none;stroke:#005eb8;stroke-width:1.3;stroke-opacity:.65}.head{fill:#005eb8}.name{font-size:20px;font-weight:600}</style>',
    '<defs><marker id="head" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="head" d="M0 0L8 4L0 8z"/></marker></defs>',
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text class="name" x="16" y="38">Calls go down, events go up</text>`,
    ...bands,
    `<g class="arrows">`,
    ...curves.map((curve) => curve.replace('/>', ' marker-end="url(#head)"/>')),
    '</g>',
    ...boxes,
    `<text class="note" id="note" x="16" y="${height - 16}">Everything stands on kernel and platform. ${entered.length > 0 ? `By their doors, ${entered.join(', ')} enter any lib; ` : ''}apps/web knows openapi.json alone.</text>`,
    '</svg>',
    '',
  ].join('\n');
}

const picture = draw(await realArrows());
if (process.argv.includes('--check')) {
  const committed = fs.existsSync(target) ? fs.readFileSync(target, 'utf8') : '';
  if (committed !== picture) {
    process.stdout.write(
      'docs/architecture.svg is not what the source says: run `node tools/diagram.mjs` and commit it.\n',
    );
    process.exitCode = 1;
  }
} else {
  fs.writeFileSync(target, picture);
  process.stdout.write(`docs/architecture.svg drawn\n`);
}
