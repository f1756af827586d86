/** The last line of a test run, plain enough to be read by a program: 1012 passed, 0 failed */
const { writeSync } = require('node:fs');

module.exports = class ClosingLine {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    // jest writes its own summary after the last reporter.
    process.once('exit', () => writeSync(1, `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed\n`));
  }
};
