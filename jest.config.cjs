module.exports = {
  rootDir: ".",
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts"],
  testEnvironment: "node",
  transform: { "\\.(ts|mjs|docx|txt)$": "<rootDir>/tests/transform.cjs" },
  moduleFileExtensions: ["ts", "js", "cjs", "mjs", "json", "node"],
  setupFiles: ["<rootDir>/tests/seed.cjs"],
  testTimeout: 60000,
};
