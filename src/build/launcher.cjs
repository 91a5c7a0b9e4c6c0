#!/usr/bin/env node
// dist/ita.cjs: starts dist/ita-program.cjs with what was compiled before, so that a command waits for its work only.
const module_ = require("node:module");
const { join } = require("node:path");

const program = join(__dirname, "ita-program.cjs");

/** For a Node without a compile cache of its own: what the build compiled, where this very Node takes it. */
function runCached() {
  const { existsSync, readFileSync, writeFileSync } = require("node:fs");
  const { Script } = require("node:vm");
  const cache = join(__dirname, "ita-program.cache");
  const isMaking = process.env.ITA_MAKE_CACHE === "1";
  if (!isMaking && !existsSync(cache)) return false;
  const cached = isMaking ? {} : { cachedData: readFileSync(cache) };
  const script = new Script(module_.wrap(readFileSync(program, "latin1")), { filename: program, ...cached });
  if (isMaking) process.once("exit", () => writeFileSync(cache, script.createCachedData()));
  else if (script.cachedDataRejected) return false;
  const own = new module_(program, module);
  own.filename = program;
  script.runInThisContext().call(own.exports, own.exports, module_.createRequire(program), own, program, __dirname);
  return true;
}

/** The help of all commands is a text that the build took from the program. */
function showHelp() {
  const { existsSync, readFileSync } = require("node:fs");
  const text = join(__dirname, "ita-help.txt");
  const isAsked = process.argv.length === 3 && ["help", "--help", "-h"].includes(process.argv[2]);
  if (!isAsked || !existsSync(text)) return false;
  process.stdout.write(readFileSync(text));
  return true;
}

if (showHelp()) process.exitCode = 0;
else if (module_.enableCompileCache !== undefined && process.env.ITA_MAKE_CACHE !== "1") {
  module_.enableCompileCache();
  require(program);
} else if (!runCached()) require(program);
