import type { ReactNode } from 'react';

import { Disclosure } from '../../../ui/disclosure';
import { groupsOf, modesLabel, modesText, numberAt, valueText } from './model';
import type { Policy, Setting } from './queries';

interface FiguresProps {
  readonly policy: Policy;
  readonly settings: readonly Setting[];
}

/** The weights as bars. The bars stand in their table, so whoever cannot see them reads the same. */
export function Weights({ policy: { figures }, settings }: FiguresProps): ReactNode {
  const weights = settings.filter(({ group }) => group === 'weights');
  const most = Math.max(1, ...weights.map((setting) => numberAt(figures, setting)));
  return (
    <table className="fh-weights">
      <caption>The most points each thing can add</caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Points</th>
        </tr>
      </thead>
      <tbody>
        {weights.map((setting) => {
          const points = numberAt(figures, setting);
          return (
            <tr key={setting.pointer}>
              <th scope="row">{setting.label}</th>
              <td>
                <span
                  className="fh-weights__bar"
                  style={{ inlineSize: `${(100 * points) / most}%` }}
                  aria-hidden="true"
                />
                <span className="fh-weights__figure">{points.toLocaleString('en-GB')}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** All figures but the weights, folded away by what they are about. */
export function OtherFigures({ policy: { figures }, settings }: FiguresProps): ReactNode {
  return groupsOf(settings)
    .filter(({ group }) => group !== 'weights')
    .map(({ group, name, settings: inGroup }) => (
      <Disclosure key={group} title={name} says={`${inGroup.length} ${inGroup.length === 1 ? 'figure' : 'figures'}`}>
        <dl className="fh-facts">
          {inGroup.map((setting) => (
            <div key={setting.pointer} className="fh-facts__row">
              <dt>{setting.label}</dt>
              <dd>
                {valueText(setting, numberAt(figures, setting))}
                <span className="fh-words__plain">{setting.meaning}</span>
              </dd>
            </div>
          ))}
          {group === 'travel' && (
            <div className="fh-facts__row">
              <dt>{modesLabel}</dt>
              <dd>{modesText(figures.travel.assumedModes)}</dd>
            </div>
          )}
        </dl>
      </Disclosure>
    ));
}
