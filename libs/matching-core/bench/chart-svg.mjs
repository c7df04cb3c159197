/**
 * Line charts side by side as one SVG: both axes logarithmic, axes named, readable on light and dark ground, lines told apart by
 * mark as well as by colour.
 *
 * @param {{title: string, description: string, panels: {title: string, x: string, y: string, unit: string,
 *   lines: {name: string, points: [number, number][]}[]}[]}} chart
 * @returns {string}
 */
export function chartSvg({ title, description, panels }) {
  const width = margin.left + panels.length * (panel.width + margin.between) - margin.between + margin.right;
  const height = margin.top + panel.height + margin.bottom;
  const drawn = panels.map((each, at) => drawPanel(each, margin.left + at * (panel.width + margin.between)));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description">
<title id="title">${title}</title>
<desc id="description">${description}</desc>
<style>
  svg { --ground: #ffffff; --ink: #1f2328; --soft: #d0d7de; --line0: #0550ae; --line1: #953800; --line2: #1a7f37; font: 14px system-ui, sans-serif; }
  @media (prefers-color-scheme: dark) {
    svg { --ground: #0d1117; --ink: #e6edf3; --soft: #3d444d; --line0: #79c0ff; --line1: #ffa657; --line2: #7ee787; }
  }
  .ground { fill: var(--ground); }
  text { fill: var(--ink); }
  .name { font-weight: 600; font-size: 16px; }
  .grid { stroke: var(--soft); }
  ${[0, 1, 2].map((at) => `.l${at} { stroke: var(--line${at}); fill: none; stroke-width: 2; } .m${at} { fill: var(--line${at}); }`).join('\n  ')}
</style>
<rect class="ground" width="${width}" height="${height}"/>
${drawn.join('\n')}
</svg>
`;
}

const margin = { top: 50, right: 20, bottom: 150, left: 80, between: 100 };
const panel = { width: 320, height: 260 };

function drawPanel({ title, x, y, unit, lines }, left) {
  const [atX, atY] = [
    scale(lines, 0, left, left + panel.width),
    scale(lines, 1, margin.top + panel.height, margin.top),
  ];
  const bottom = margin.top + panel.height;
  const steps = [...new Set(lines.flatMap(({ points }) => points.map(([at]) => at)))].sort((one, other) => one - other);
  const rows = ticks(lines.flatMap(({ points }) => points.map(([, value]) => value)));
  return [
    `<text class="name" x="${left}" y="${margin.top - 20}">${title}</text>`,
    ...rows.flatMap((value) => [
      `<line class="grid" x1="${left}" x2="${left + panel.width}" y1="${atY(value)}" y2="${atY(value)}"/>`,
      `<text x="${left - 8}" y="${atY(value) + 5}" text-anchor="end">${value.toLocaleString('en-GB')}</text>`,
    ]),
    ...steps.map((at) => `<text x="${atX(at)}" y="${bottom + 22}" text-anchor="middle">${at}×</text>`),
    `<text x="${left + panel.width / 2}" y="${bottom + 44}" text-anchor="middle">${x}</text>`,
    `<text transform="translate(${left - 58} ${margin.top + panel.height / 2}) rotate(-90)" text-anchor="middle">${y} (${unit})</text>`,
    ...lines.flatMap(({ name, points }, line) => [
      `<polyline class="l${line}" points="${points.map(([at, value]) => `${atX(at)},${atY(value)}`).join(' ')}"/>`,
      ...points.map(([at, value]) => mark(line, atX(at), atY(value))),
      mark(line, left + 8, bottom + 68 + line * 22),
      `<text x="${left + 22}" y="${bottom + 73 + line * 22}">${name}</text>`,
    ]),
  ].join('\n');
}

/** A circle, a square, a triangle. */
function mark(line, x, y) {
  if (line === 0) return `<circle class="m0" cx="${x}" cy="${y}" r="5"/>`;
  if (line === 1) return `<rect class="m1" x="${x - 4.5}" y="${y - 4.5}" width="9" height="9"/>`;
  return `<path class="m2" d="M${x} ${y - 6} l6 10 h-12 z"/>`;
}

function scale(lines, axis, from, to) {
  const values = lines.flatMap(({ points }) => points.map((point) => point[axis]));
  const ends = axis === 0 ? values : ticks(values);
  const [low, high] = [Math.log(Math.min(...ends)), Math.log(Math.max(...ends))];
  const room = axis === 0 ? 20 * Math.sign(to - from) : 0;
  return (value) =>
    Math.round(10 * (from + room + ((Math.log(value) - low) / (high - low)) * (to - from - 2 * room))) / 10;
}

/** Round numbers from below the least value to above the most: 1, 2 and 5 times powers of ten, fewer where they would crowd. */
function ticks(values) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const all = [];
  for (let power = Math.floor(Math.log10(least)) - 1; power <= Math.log10(most) + 1; power += 1) {
    for (const each of most / least > 100 ? [1] : [1, 2, 5]) all.push(Number((each * 10 ** power).toPrecision(1)));
  }
  const from = all.findLastIndex((value) => value <= least);
  const to = all.findIndex((value) => value >= most);
  return all.slice(from, to + 1);
}
