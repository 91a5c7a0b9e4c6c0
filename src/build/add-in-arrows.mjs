// Says functions of libraries shorter: those that are handed to a method of lists and texts become arrows.
import { parse } from "acorn";

/** Methods that call what they are handed, and never with `new` or a `this` of its own. */
const callers = new Set(["map", "forEach", "filter", "reduce", "some", "every", "find", "sort", "replace"]);

/** What a function has of its own and an arrow has not, told apart down to the next function. */
function hasOwn(node) {
  if (node === null || typeof node !== "object") return false;
  if (Array.isArray(node)) return node.some(hasOwn);
  if (node.type === "ThisExpression" || node.type === "MetaProperty" || node.type === "Super") return true;
  if (node.type === "Identifier" && node.name === "arguments") return true;
  if (node.type === "FunctionExpression" || node.type === "FunctionDeclaration") return false;
  return Object.values(node).some(hasOwn);
}

const isPlain = (one) =>
  one?.type === "FunctionExpression" &&
  one.id === null &&
  !one.generator &&
  !one.async &&
  !hasOwn(one.body) &&
  !hasOwn(one.params);

/** The script with plain functions as arrows where they are an argument of such a method or called at once. */
export function withArrows(code) {
  const cuts = [];
  const walk = (node) => {
    if (node === null || typeof node !== "object") return;
    if (Array.isArray(node)) return node.forEach(walk);
    if (node.type === "CallExpression" && callers.has(node.callee.property?.name)) {
      for (const one of node.arguments.filter(isPlain)) {
        cuts.push([one.start, one.start + "function".length, ""], [one.body.start, one.body.start, "=>"]);
      }
    }
    if (node.type === "CallExpression" && isPlain(node.callee)) {
      const { start, end, body } = node.callee;
      cuts.push([start, start + "function".length, "("], [body.start, body.start, "=>"], [end, end, ")"]);
    }
    Object.values(node).forEach(walk);
  };
  walk(parse(code, { ecmaVersion: 2019, sourceType: "script" }));
  let done = 0;
  const pieces = cuts
    .sort((a, b) => a[0] - b[0])
    .map(([at, end, instead]) => {
      const piece = code.slice(done, at) + instead;
      done = end;
      return piece;
    });
  return pieces.join("") + code.slice(done);
}
