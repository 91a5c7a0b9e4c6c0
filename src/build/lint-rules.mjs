/** Rules of this house that no linter brings: each is one look at one node. */

const zodForm = 'Write `import * as z from "zod/mini"`: any other form makes the add-in\'s bundle far larger.';

/** Zod is imported in its one small form. */
const oneZod = {
  create: (context) => ({
    ImportDeclaration(node) {
      const named = node.specifiers.some(({ type }) => type === "ImportSpecifier");
      if (node.source.value === "zod" || (node.source.value === "zod/mini" && named)) {
        context.report({ node, message: zodForm });
      }
    },
  }),
};

/** The core is synchronous: Apps Script and workers call it and wait. */
const noAsync = {
  create(context) {
    const check = (node) => {
      if (node.async) context.report({ node, message: "The core is synchronous." });
    };
    return { FunctionDeclaration: check, FunctionExpression: check, ArrowFunctionExpression: check };
  },
};

export default { meta: { name: "ita" }, rules: { "one-zod": oneZod, "no-async": noAsync } };
