import { demoPassword } from '../demo/sign-in';
import { print } from '../print';

/** How to sign in to the demo, and what to look at first. */
export function printDemoGuide(): void {
  print(`Sign in as specialist@, leader@, admin@ or commissioner@demo.example, password ${demoPassword}.`);
  print('Three things to try:');
  print(
    '  1. As the specialist: Clients, choose somebody, Suggestions. Each says what fits, what clashes and what to ask.',
  );
  print('  2. Employers, choose one, Log contact; Today then says whether it counted, and why.');
  print('  3. As the leader: Team, for the week of every specialist side by side.');
}
