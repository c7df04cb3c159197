import type { ReactNode } from 'react';

import type { View } from '../../api/client';
import { Icon } from '../../ui/icons';
import { isLongWait } from './words';

type Episode = View<'ClientView'>['episode'];

/** The day of the rapid-search clock in plain words, and a word when it has run for more than thirty days. */
export function DayNumber({ episode, status }: { episode: Episode; status: View<'ClientStatus'> }): ReactNode {
  if (!episode) return <span className="fh-unknown">Not started</span>;
  if (episode.endedOn !== null) return 'Ended';
  return (
    <span className="fh-day">
      <span className="fh-day__number">Day {episode.dayNumber}</span>
      {isLongWait(episode, status) && (
        <span className="fh-day__note">
          <Icon name="clock" size={16} /> over 30 days
        </span>
      )}
    </span>
  );
}
