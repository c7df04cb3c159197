// Planted: breaks edges-are-thin by a row.
import type { EmployerRow } from '../persistence/employer.entity';

export type Planted = EmployerRow;
