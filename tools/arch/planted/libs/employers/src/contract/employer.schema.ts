export interface EmployerView {
  readonly id: string;
}
