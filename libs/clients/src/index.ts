// Rooms that write through this one refuse with its words.
import './contract/problems';

export { ClientsModule } from './clients.module';
export { ClientsService } from './clients.service';
export { ClientsQueries } from './clients.queries';
export { WishesService } from './wishes.service';
export { WishesQueries, type CurrentWishes } from './wishes.queries';
export { noWishes, type StateWishes, Wishes } from './contract/wishes.schema';
export type { ClientView, CreateClient } from './contract/client.schema';
export { clientChanged, clientEntered, wishesStated } from './domain/events';
export {
  dayParts,
  disclosureLevels,
  shiftKinds,
  strengths,
  travelModes,
  type DayPart,
  type DisclosureLevel,
  type ShiftKind,
  type Strength,
  type TravelMode,
} from './domain/wishes';
