/** npm start: installs and builds what is missing, then runs everything until Ctrl-C. Node's own modules only. */
import { runFoothold } from './prepare.mjs';

const seconds = () => (performance.now() / 1000).toFixed(1).padStart(5);
await runFoothold(['start', ...process.argv.slice(2)], (line) => process.stdout.write(`${seconds()} s  ${line}\n`));
