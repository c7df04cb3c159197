// Planted: breaks domain-is-inner by its own lib's contract.
import type { EmployerView } from '../contract/employer.schema';

export type Planted = EmployerView;
