import type { ReactNode } from 'react';

import { classes } from './classes';

/** How far something has come. Without `of` the length is not known yet. */
export function ProgressBar({
  label,
  done,
  of,
  tone = 'plain',
}: {
  label: string;
  done: number;
  of?: number;
  tone?: 'plain' | 'good';
}): ReactNode {
  const known = of !== undefined && of > 0;
  return (
    <div className={`fh-progress fh-progress--${tone}`}>
      <div className="fh-progress__text">
        <span>{label}</span>
        <span className="fh-progress__figures">
          {known ? `${done.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')}` : done.toLocaleString('en-GB')}
        </span>
      </div>
      <progress value={known ? Math.min(done, of) : undefined} max={known ? of : undefined} aria-label={label} />
    </div>
  );
}

interface BarChartProps {
  /** What the bars count, a heading for the table too. */
  readonly title: string;
  /** Name of the bars' kind: 'Week'. */
  readonly category: string;
  /** Name of the figure: 'Contacts'. */
  readonly measure: string;
  readonly bars: readonly { readonly label: string; readonly value: number }[];
  /** A line to compare with, such as the weekly six. */
  readonly target?: number;
}

const chart = { height: 132, top: 18, bottom: 22, step: 44, bar: 26, scale: 1.25 };

/** Upright bars with their figures, and the same as a table for whoever prefers or needs it. */
export function BarChart(props: BarChartProps): ReactNode {
  return (
    <figure className="fh-chart">
      <figcaption>{props.title}</figcaption>
      <Bars {...props} />
      <details className="nhsuk-details">
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">Show as a table</span>
        </summary>
        <div className="nhsuk-details__text">
          <FiguresTable {...props} />
        </div>
      </details>
    </figure>
  );
}

function Bars({ title, bars, target }: BarChartProps): ReactNode {
  const most = Math.max(1, target ?? 0, ...bars.map((bar) => bar.value));
  const room = chart.height - chart.top - chart.bottom;
  const y = (value: number) => chart.top + room - (value / most) * room;
  const middle = (index: number) => (index + 0.5) * chart.step;
  const width = Math.max(1, bars.length) * chart.step;
  const reached = (value: number) => target !== undefined && value >= target && 'fh-chart__bar--reached';
  return (
    <svg
      width={width * chart.scale}
      viewBox={`0 0 ${width} ${chart.height}`}
      role="img"
      aria-label={`${title}. The figures are in the table below.`}
    >
      <line className="fh-chart__base" x1="0" x2={width} y1={y(0)} y2={y(0)} />
      {bars.map((bar, index) => (
        <rect
          key={bar.label}
          className={classes('fh-chart__bar', reached(bar.value))}
          x={middle(index) - chart.bar / 2}
          y={y(bar.value)}
          width={chart.bar}
          height={y(0) - y(bar.value)}
          rx="3"
        />
      ))}
      {target !== undefined && <line className="fh-chart__target" x1="0" x2={width} y1={y(target)} y2={y(target)} />}
      {bars.map((bar, index) => (
        <g key={bar.label}>
          <text className="fh-chart__value" x={middle(index)} y={y(bar.value) - 5} textAnchor="middle">
            {bar.value}
          </text>
          <text className="fh-chart__label" x={middle(index)} y={chart.height - 6} textAnchor="middle">
            {bar.label}
          </text>
        </g>
      ))}
    </svg>
  );
}

function FiguresTable({ title, category, measure, bars, target }: BarChartProps): ReactNode {
  return (
    <>
      <table>
        <caption className="nhsuk-u-visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{category}</th>
            <th scope="col">{measure}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.label}>
              <td>{bar.label}</td>
              <td>{bar.value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {target !== undefined && <p>The line is at {target}.</p>}
    </>
  );
}

/** One row of a `BarTable`. */
export interface BarRow {
  readonly key: string;
  readonly label: ReactNode;
  /** How long the bar is; null when it is not known or not told, then there is none. */
  readonly value: number | null;
  /** The figure in words: '+31', '41.3 %'. */
  readonly said: string;
}

interface BarTableProps {
  readonly caption: string;
  /** Name of the rows' kind. */
  readonly category: string;
  /** Name of the figure. */
  readonly measure: string;
  readonly rows: readonly BarRow[];
  /** The figure of a whole bar; the greatest of the rows unless said. */
  readonly whole?: number;
}

/** Lying bars, chart and table in one: each bar stands in the row of its figure. */
export function BarTable({ caption, category, measure, rows, whole }: BarTableProps): ReactNode {
  const most = whole ?? Math.max(1, ...rows.map(({ value }) => value ?? 0));
  return (
    <table className="fh-bars">
      <caption>{caption}</caption>
      <thead className="nhsuk-u-visually-hidden">
        <tr>
          <th scope="col">{category}</th>
          <th scope="col">{measure}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, value, said }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td>
              <svg className="fh-bars__bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect width={((value ?? 0) / most) * 100} height="8" />
              </svg>
              <span className="fh-bars__figure">{said}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
