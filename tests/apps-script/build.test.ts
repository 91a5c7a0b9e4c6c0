import { describe, expect, test } from "@jest/globals";
import { parse } from "acorn";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import PizZip from "pizzip";
import ts from "typescript";
import table from "../../src/build/add-in-scopes.json";
import { paperKindList } from "../../src/core/papers/kinds";
import { useAddIn } from "./add-in";

const { addIn, open } = useAddIn();
const root = resolve(__dirname, "../..");

/** Runs a line of an ES module in the build's own language and answers what it prints as JSON. */
function inBuild(source: string): unknown {
  const text = execFileSync(process.execPath, ["--input-type=module"], { cwd: root, encoding: "utf8", input: source });
  return JSON.parse(text) as unknown;
}

describe("the built script", () => {
  test("is ES2019, small and quick to load", () => {
    const { code } = addIn();
    expect(() => parse(code, { ecmaVersion: 2019, sourceType: "script" })).not.toThrow();
    expect(Buffer.byteLength(code)).toBeLessThan(900 * 1024);
    const gate = inBuild(
      `import { gate } from "./src/build/add-in-gate.mjs"; import { readFileSync } from "node:fs";
       console.log(JSON.stringify(gate(readFileSync(${JSON.stringify(join(addIn().folder, "code.js"))}, "utf8"))))`,
    ) as { milliseconds: number };
    expect(gate.milliseconds).toBeLessThan(10);
  });

  test("has lines short enough to be pasted into an editor", () => {
    const sidebar = readFileSync(join(addIn().folder, "sidebar.html"), "utf8");
    for (const [text, most] of [
      [addIn().code, 2000],
      [sidebar, 10_000],
    ] as const) {
      expect(Math.max(...text.split("\n").map(({ length }) => length))).toBeLessThan(most);
    }
    const page = inBuild(
      `import { instructions } from "./src/build/add-in-release.mjs"; console.log(JSON.stringify(instructions()))`,
    ) as string;
    for (const word of ["appsscript.json", "Code.gs", "sidebar", "Drive API", "เลือกทั้งหมด", "<svg"]) {
      expect(page).toContain(word);
    }
  });

  test("the gate refuses newer syntax, a large script and a slow one", () => {
    const faults = [
      "class A { static x = 1 }",
      `"${"x".repeat(950_000)}"`,
      "const end = Date.now() + 30; while (Date.now() < end);",
    ];
    for (const code of faults) {
      const call = `import { gate } from "./src/build/add-in-gate.mjs"; try { gate(${JSON.stringify(code)}); console.log("null") } catch (error) { console.log(JSON.stringify(error.message)) }`;
      expect(inBuild(call)).toEqual(expect.any(String));
    }
  });

  test("carries every template part for part", () => {
    const realm = open();
    paperKindList.forEach((_, index) => {
      realm.person.typed = [String(index + 1)];
      realm.call("menuPutTemplate");
    });
    expect(realm.drive.documents).toHaveLength(paperKindList.length);
    paperKindList.forEach((kind, index) => {
      const carried = new PizZip(realm.drive.documents[index]?.bytes ?? new Uint8Array());
      const source = new PizZip(readFileSync(join(root, "templates", `${kind}.docx`)));
      expect(Object.keys(carried.files)).toEqual(Object.keys(source.files));
      for (const name of Object.keys(source.files)) {
        expect({ kind, name, same: carried.file(name)?.asBinary() === source.file(name)?.asBinary() }).toEqual({
          kind,
          name,
          same: true,
        });
      }
    });
  });
});

describe("permissions", () => {
  const faultsOf = (change: string): unknown =>
    inBuild(
      `import { scopeFaults } from "./src/build/add-in-scopes.mjs"; import { readFileSync } from "node:fs";
       let code = readFileSync(${JSON.stringify(join(addIn().folder, "code.js"))}, "utf8");
       let manifest = JSON.parse(readFileSync("appsscript.json", "utf8"));
       ${change}; console.log(JSON.stringify(scopeFaults(code, manifest)))`,
    );

  test("agree with the services that the script calls", () => {
    expect(faultsOf("")).toEqual([]);
  });

  test.each([
    ["a service of a restricted scope", 'code += "DriveApp.getFiles()"', "DriveApp.getFiles is in no table of scopes"],
    [
      "a method that opens other files",
      'code += "SpreadsheetApp.openById(1)"',
      "SpreadsheetApp.openById is in no table of scopes",
    ],
    [
      "a scope too few",
      "manifest.oauthScopes = manifest.oauthScopes.filter((one) => !one.endsWith('send_mail'))",
      "the code needs script.send_mail, the manifest lacks it",
    ],
    [
      "a scope too many",
      "manifest.oauthScopes.push('https://www.googleapis.com/auth/drive')",
      "the manifest asks for drive, no call needs it",
    ],
    [
      "a feature that is gone",
      'code = code.replace(/MailApp\\.\\w+/g, "nothing.x")',
      "the manifest asks for script.send_mail, no call needs it",
    ],
  ])("%s is found", (_, change, fault) => {
    expect(faultsOf(change)).toContain(fault);
  });

  test("every method of a service that the source calls is in the table of scopes", () => {
    const folder = join(root, "src/apps-script");
    const config = ts.readConfigFile(join(folder, "tsconfig.json"), (path) => ts.sys.readFile(path));
    const { fileNames, options } = ts.parseJsonConfigFileContent(config.config, ts.sys, folder);
    const program = ts.createProgram(fileNames, options);
    const checker = program.getTypeChecker();
    const used = new Set<string>();
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) {
        const declaration = checker.getSymbolAtLocation(node.name)?.declarations?.[0];
        const file = declaration?.getSourceFile().fileName ?? "";
        const isService = file.includes("@types/google-apps-script") || file.endsWith("apps-script/services.d.ts");
        if (
          declaration !== undefined &&
          isService &&
          ts.isMethodSignature(declaration) &&
          ts.isInterfaceDeclaration(declaration.parent)
        ) {
          used.add(`${declaration.parent.name.text}.${node.name.text}`);
        }
      }
      ts.forEachChild(node, visit);
    };
    for (const file of program.getSourceFiles()) if (file.fileName.startsWith(folder)) visit(file);
    const known = Object.keys(table.methods);
    expect([...used].filter((name) => !known.includes(name))).toEqual([]);
    expect(known.filter((name) => !used.has(name) && !name.startsWith("Drive."))).toEqual([]);
  }, 120_000);
});

describe("what clasp pushes", () => {
  test("is the script, the page and the manifest", () => {
    const folder = mkdtempSync(join(tmpdir(), "ita-clasp-"));
    try {
      const claspFile = JSON.parse(readFileSync(join(root, ".clasp.json"), "utf8")) as { rootDir: string };
      expect(claspFile.rootDir).toBe("dist/add-in");
      writeFileSync(join(folder, ".clasp.json"), JSON.stringify({ ...claspFile, rootDir: "add-in" }));
      cpSync(addIn().folder, join(folder, "add-in"), { recursive: true });
      const clasp = join(root, "node_modules/@google/clasp/build/src/index.js");
      const text = execFileSync(process.execPath, [clasp, "show-file-status", "--json"], {
        cwd: folder,
        encoding: "utf8",
      });
      const { filesToPush, untrackedFiles } = JSON.parse(text) as { filesToPush: string[]; untrackedFiles: string[] };
      expect(filesToPush.sort()).toEqual(["add-in/appsscript.json", "add-in/code.js", "add-in/sidebar.html"]);
      expect(untrackedFiles.filter((name) => name.startsWith("add-in/"))).toEqual([]);
      expect(readdirSync(addIn().folder).sort()).toEqual(["appsscript.json", "code.js", "sidebar.html"]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);

  test("the page is one file: nothing is fetched from beside it", () => {
    const page = readFileSync(join(addIn().folder, "sidebar.html"), "utf8");
    expect(page).not.toMatch(/<script[^>]+src=|<link[^>]+stylesheet/);
    expect(page).toContain("google.script.run".slice(0, 6));
    expect(page.match(/<\/script>/g)?.length).toBe(page.match(/<script/g)?.length);
  });
});
