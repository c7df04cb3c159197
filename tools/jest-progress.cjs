'use strict';

const fs = require('node:fs');
const path = require('node:path');

/**
 * Jest reporter of `npm test`: one line per spec file as it ends, every failure in full at once, and the sums as JSON in
 * the file that JEST_RESULTS names. A file that fails to load counts as one failed test.
 */
module.exports = class JestProgress {
  constructor(globalConfig) {
    this.root = globalConfig.rootDir;
    this.results = process.env.JEST_RESULTS;
    this.done = 0;
  }

  onTestResult(test, result, total) {
    this.done += 1;
    const broken = Boolean(result.testExecError);
    const failed = result.numFailingTests + (broken && result.numFailingTests === 0 ? 1 : 0);
    const skipped = result.numPendingTests + result.numTodoTests;
    const seconds = ((result.perfStats.end - result.perfStats.start) / 1000).toFixed(1);
    const words = [
      `${result.numPassingTests} passed`,
      ...(failed ? [`${failed} FAILED`] : []),
      ...(skipped ? [`${skipped} skipped`] : []),
    ];
    const file = path.relative(this.root, test.path);
    process.stdout.write(
      `${failed ? 'FAIL' : ' ok '}  ${String(this.done).padStart(3)}/${total.numTotalTestSuites}  ${file}  ${words.join(', ')}  (${seconds} s)\n`,
    );
    if (result.console?.length) {
      for (const { message } of result.console) process.stdout.write(`${message.replace(/^/gm, '      | ')}\n`);
    }
    if (failed && result.failureMessage) process.stdout.write(`${result.failureMessage}\n`);
  }

  onRunComplete(_contexts, total) {
    const broken = total.testResults.filter((file) => file.testExecError && file.numFailingTests === 0).length;
    const sums = {
      passed: total.numPassedTests,
      failed: total.numFailedTests + broken,
      skipped: total.numPendingTests + total.numTodoTests,
    };
    if (!this.results) return;
    fs.mkdirSync(path.dirname(this.results), { recursive: true });
    fs.writeFileSync(this.results, JSON.stringify(sums));
  }
};
