import { queueConforms } from './testing/conforms';
import { postgresPlace } from './testing/places';

queueConforms('PostgreSQL', postgresPlace);
