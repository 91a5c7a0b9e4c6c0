// Compares the services that the built script calls with the permissions that the manifest asks for, both ways.
import { readdirSync, readFileSync } from "node:fs";
import { parsed } from "./add-in-gate.mjs";

const prefix = "https://www.googleapis.com/auth/";
const { methods, constants } = JSON.parse(readFileSync(new URL("./add-in-scopes.json", import.meta.url), "utf8"));

/** Every global service that Apps Script knows, by its published types. */
function serviceNames() {
  const folder = "node_modules/@types/google-apps-script";
  const files = readdirSync(folder).filter((name) => name.endsWith(".d.ts"));
  const texts = files.map((name) => readFileSync(`${folder}/${name}`, "utf8"));
  const declared = texts.flatMap((text) =>
    [...text.matchAll(/^declare (?:var|const) (\w+)/gm)].map(([, name]) => name),
  );
  return new Set([...declared, "Drive"].filter((name) => name !== "console"));
}

function walk(node, visit) {
  if (node === null || typeof node !== "object") return;
  if (typeof node.type === "string") visit(node);
  for (const [key, value] of Object.entries(node)) {
    if (Array.isArray(value)) for (const one of value) walk(one, visit);
    else if (key !== "type" && value !== null && typeof value === "object") walk(value, visit);
  }
}

/** What the script names of the services: `Service.member` for each, and the names of all methods that it calls. */
function usedIn(code, services) {
  const members = new Set();
  const called = new Set();
  const bare = new Set();
  const seen = new Set();
  walk(parsed(code), (node) => {
    if (node.type === "CallExpression" && node.callee.type === "MemberExpression")
      called.add(node.callee.property.name);
    if (node.type === "MemberExpression" && node.object.type === "Identifier" && services.has(node.object.name)) {
      members.add(`${node.object.name}.${node.property.name}`);
      seen.add(node.object);
    }
    // Names of properties and keys are no use of a global.
    if (node.type === "MemberExpression" && !node.computed) seen.add(node.property);
    if (node.type === "Property" && !node.computed && !node.shorthand) seen.add(node.key);
    if (node.type === "Identifier" && services.has(node.name) && !seen.has(node)) bare.add(node.name);
  });
  return { members, called, bare };
}

const classOf = (method) => method.slice(0, method.indexOf("."));

/** Every disagreement as a sentence; [] where the script uses what the manifest asks for and nothing else. */
export function scopeFaults(code, manifest = JSON.parse(readFileSync("appsscript.json", "utf8"))) {
  const services = serviceNames();
  const { members, called, bare } = usedIn(code, services);
  const known = new Set([...Object.keys(methods), ...constants]);
  const used = new Set();
  for (const [method, scope] of Object.entries(methods)) {
    const name = method.slice(method.lastIndexOf(".") + 1);
    const isGlobal = services.has(classOf(method));
    const isUsed = isGlobal ? members.has(method) || (bare.has(classOf(method)) && called.has(name)) : called.has(name);
    if (scope !== "" && isUsed) used.add(scope);
  }
  const asked = new Set(manifest.oauthScopes.map((scope) => scope.replace(prefix, "")));
  const knownServices = new Set([...known].map(classOf));
  return [
    ...[...members]
      .filter((member) => !known.has(member) && !member.startsWith("Drive."))
      .map((member) => `${member} is in no table of scopes`),
    ...[...bare].filter((name) => !knownServices.has(name)).map((name) => `${name} is in no table of scopes`),
    ...[...used].filter((scope) => !asked.has(scope)).map((scope) => `the code needs ${scope}, the manifest lacks it`),
    ...[...asked]
      .filter((scope) => !used.has(scope))
      .map((scope) => `the manifest asks for ${scope}, no call needs it`),
  ];
}
