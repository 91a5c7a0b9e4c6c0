import js from "@eslint/js";
import tseslint from "typescript-eslint";

const layers = ["core", "office", "desk", "apps-script", "node", "web", "browser", "build"]
  .map((layer) => `src/${layer}`)
  .concat("tests")
  .map((layer) => `./${layer}/tsconfig.json`);

export default tseslint.config(
  { ignores: ["dist/", "out/", "node_modules/", "**/*.cjs", "**/*.mjs"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { project: layers, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      // Half of the time of a whole run, for what this code has none of: enums, and classes passed about as values.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "@typescript-eslint/no-non-null-assertion": "error",
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "ImportDeclaration[source.value='zod'], ImportDeclaration[source.value='zod/mini'] > ImportSpecifier",
          message: 'Write `import * as z from "zod/mini"`: any other form makes the add-in\'s bundle far larger.',
        },
      ],
    },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Date", message: "The core takes dates as {year, month, day}; only a shell knows the clock." },
        { name: "console", message: "The core returns data; a shell shows it." },
      ],
      "no-restricted-properties": ["error", { object: "Math", property: "random", message: "The core is pure." }],
    },
  },
  {
    files: ["src/apps-script/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "DriveApp", message: "Needs a restricted scope; use the Drive service with drive.file." },
        { name: "DocumentApp", message: "Needs a sensitive scope; papers go up as .docx." },
      ],
    },
  },
);
