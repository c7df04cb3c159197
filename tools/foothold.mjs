/** npm run foothold -- <command>: installs and builds what is missing, then runs the command. Node's own modules only. */
import { runFoothold } from './prepare.mjs';

// Standard output belongs to the command: its result may be piped on.
await runFoothold(process.argv.slice(2), (line) => process.stderr.write(`${line}\n`));
