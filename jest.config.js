/** Two projects: `core` is everything that runs in Node alone, `browser` drives the built pages in a real Chromium. */
const transform = {
  '^.+\\.tsx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } } }],
};
const project = (displayName, more) => ({ displayName, testEnvironment: 'node', transform, ...more });

module.exports = {
  projects: [
    project('core', { testMatch: ['<rootDir>/test/**/*.test.ts'], testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'] }),
    project('browser', {
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/test/browser/support/global-setup.ts',
      globalTeardown: '<rootDir>/test/browser/support/global-teardown.ts',
    }),
  ],
  reporters: ['default', '<rootDir>/test/support/closing-line.js'],
  testTimeout: 120_000,
};
