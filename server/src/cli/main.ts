import { createReviewer, reviewConfiguration } from '../review';
import { rules } from '../rules';
import { nodeIo } from './node-io';
import { run } from './run';

run(process.argv.slice(2), nodeIo(), { createReviewer, reviewConfiguration, rules }).then(code => {
  // An output that broke has set it already.
  process.exitCode ??= code;
});
