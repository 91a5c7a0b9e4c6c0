module.exports = {
  rootDir: ".",
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts"],
  testEnvironment: "node",
  transform: { "\\.(ts|mjs|docx)$": "<rootDir>/tests/transform.cjs" },
  moduleFileExtensions: ["ts", "js", "cjs", "mjs", "json", "node"],
  testTimeout: 60000,
};
