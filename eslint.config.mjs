import js from "@eslint/js";
import tseslint from "typescript-eslint";

const oneZod = [
  {
    selector: "ImportDeclaration[source.value='zod'], ImportDeclaration[source.value='zod/mini'] > ImportSpecifier",
    message: 'Write `import * as z from "zod/mini"`: any other form makes the add-in\'s bundle far larger.',
  },
];

export default tseslint.config(
  { ignores: ["dist/", "out/", "node_modules/", "**/*.cjs", "**/*.mjs"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    // One program for all files: a program a layer would work out the types of the core eight times. That no layer
    // knows another's host is held by `npm run types`, which takes each with its own tsconfig.
    languageOptions: { parserOptions: { project: "tsconfig.lint.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      // Half of the time of a whole run, for what this code has none of: enums, and classes passed about as values.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "@typescript-eslint/no-non-null-assertion": "error",
      // The compiler tells of these: noUnusedLocals and noUnusedParameters.
      "@typescript-eslint/no-unused-vars": "off",
      "no-restricted-syntax": ["error", ...oneZod],
    },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Date", message: "The core takes dates as {year, month, day}; only a shell knows the clock." },
        { name: "console", message: "The core returns data; a shell shows it." },
        { name: "Promise", message: "The core is synchronous: Apps Script and workers call it and wait." },
      ],
      "no-restricted-syntax": ["error", ...oneZod, { selector: "[async=true]", message: "The core is synchronous." }],
      // Where nothing can be a promise, nothing can be forgotten of one.
      "@typescript-eslint/no-misused-promises": "off",
      "@typescript-eslint/no-floating-promises": "off",
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
