/** Two projects: `core` is everything that runs in Node alone, `browser` drives the built pages in a real Chromium. */
const transform = {
  '^.+\\.tsx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } } }],
};
const project = (displayName, testMatch) => ({ displayName, testMatch, testEnvironment: 'node', transform });

module.exports = {
  projects: [project('core', ['<rootDir>/test/!(browser)/**/*.test.ts', '<rootDir>/test/*.test.ts']), project('browser', ['<rootDir>/test/browser/**/*.test.ts'])],
  testTimeout: 60_000,
};
