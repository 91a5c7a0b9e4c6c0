/** Shells depend on the core, never the other way round and never on each other. */
const layer = (name) => `^src/${name}/`;

/** Sources of the default templates stand beside what fills them, but only the build runs them. */
const template = "^src/core/papers/[^/]+/template[^/]*\\.ts$";

/** The core's folders from the ground up: each may stand on those before it, and on its own floor. */
const floors = [
  ["calendar/", "language/"],
  ["problems/", "workbook/", "papers/kinds\\.ts", "papers/[^/]+/kind\\.ts"],
  ["model/"],
  ["compute/"],
  ["docx/"],
  ["papers/(?!kinds\\.ts|[^/]+/kind\\.ts)"],
  ["sheets/"],
  ["checks/"],
  ["exceptions/"],
  ["intake/", "year/", "history/"],
  ["commands/"],
  ["page/"],
];
const folders = (some) => `^src/core/(${some.flat().join("|")})`;

/** What each layer over the core may import of the program besides itself. */
const layers = [
  {
    name: "office",
    on: ["core"],
    comment: "Files in and out are pure: what a host gives (deflate, formulas) is handed in through ports.",
  },
  {
    name: "desk",
    on: ["core", "office"],
    comment: "A desk works over a Store; only shells know disks, pages and clocks.",
  },
  {
    name: "apps-script",
    on: ["core"],
    comment: "The add-in stands on the core and on no other part of the program.",
  },
  {
    name: "node",
    on: ["core", "office", "desk"],
    comment: "The command line stands on core, office and desk; the pages that it serves are built apart.",
  },
  {
    name: "web",
    on: ["core"],
    comment: "What a person sees works over a Backend or a Transport that a shell hands in.",
  },
  {
    name: "browser",
    on: ["core", "office", "desk", "web"],
    comment: "What runs in a browser stands on core, office and desk, and shows the pages of src/web.",
  },
];

module.exports = {
  forbidden: [
    ...floors.slice(0, -1).map((floor, index) => ({
      name: `nothing-above-${floor.map((one) => one.replace(/\W.*$/, "")).join("-and-")}`,
      comment: "A floor stands on those below it. Move what both need down, or hand it in as data.",
      severity: "error",
      // Cases are read by tests only; they may build whole workbooks.
      from: { path: folders(floor), pathNot: "\\.cases\\.ts$" },
      to: { path: folders(floors.slice(index + 1)) },
    })),
    {
      name: "core-is-pure",
      comment: "The core knows no host. Hand what it needs in as data, through the plan or the environment.",
      severity: "error",
      from: { path: layer("core") },
      to: { path: "^src/(?!core/)|^templates/|^examples/" },
    },
    {
      name: "one-door-into-the-core",
      comment:
        "Whoever stands outside imports from src/core/index.ts; what it does not name is the core's own business.",
      severity: "error",
      from: { path: "^src/(?!core/)" },
      to: { path: "^src/core/(?!index\\.ts)", pathNot: template },
    },
    {
      name: "core-imports-few-packages",
      comment: "The core runs in Apps Script: zod, docxtemplater, pizzip and lean-qr only, and no module of Node.",
      severity: "error",
      from: { path: layer("core"), pathNot: template },
      to: { path: "node_modules", pathNot: "node_modules/(zod|docxtemplater|pizzip|lean-qr)/" },
    },
    {
      name: "core-uses-no-node",
      comment: "No module of Node exists in Apps Script.",
      severity: "error",
      from: { path: "^src/(core|apps-script|web)/", pathNot: template },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "one-door-into-the-office",
      comment:
        "Whoever stands outside imports from src/office/index.ts; how a file is laid out is the office's own business.",
      severity: "error",
      from: { path: "^src/(?!office/)" },
      to: { path: "^src/office/(?!index\\.ts)" },
    },
    {
      name: "office-and-desk-have-no-host",
      comment: "They run in a browser too: what a host has is handed in through ports, and no package is needed.",
      severity: "error",
      from: { path: "^src/(office|desk)/" },
      to: { dependencyTypes: ["core", "npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "unknown"] },
    },
    {
      name: "templates-are-built",
      comment: "A template's source needs packages of the build: the program carries the .docx that is made of it.",
      severity: "error",
      from: { path: "^src/(?!build/)", pathNot: template },
      to: { path: template },
    },
    ...layers.map(({ name, on, comment }) => ({
      name: `what-${name}-stands-on`,
      comment,
      severity: "error",
      from: { path: layer(name) },
      to: { path: `^src/(?!(${[...on, name].join("|")})/)` },
    })),
    {
      name: "web-takes-types-only",
      comment:
        "A page shows what it is answered, in words that its shell hands in: import type, or move it to src/browser.",
      severity: "error",
      from: { path: layer("web") },
      to: { path: "^src/(?!web/)|node_modules", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-circles",
      comment: "A circle has no first floor: move what both need to a file of its own.",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "A file that nothing imports is dead; entry points, and what the build puts in, are named here.",
      severity: "error",
      from: {
        orphan: true,
        path: "^src/",
        pathNot:
          "\\.d\\.ts$|^src/build/|^src/apps-script/libraries/|^src/(node|apps-script)/(main|demo)\\.ts$|tsconfig|\\.html$|\\.css$",
      },
      to: {},
    },
  ],
  options: {
    // A template is a zip: read as a program it fails or not by chance of its bytes.
    doNotFollow: { path: ["node_modules", "\\.docx$", "\\.txt$"] },
    tsPreCompilationDeps: "specify",
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: { extensions: [".ts", ".js", ".cjs", ".mjs", ".json", ".docx", ".txt"] },
  },
};
