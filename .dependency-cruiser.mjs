// Who may import what: the table in AGENTS.md. A layer that isn't named here may not be imported by those that are.

/** Local folders a layer may import; packages are judged by the rules further down. */
const layers = {
  "lib/domain": [],
  "lib/schemas": ["lib/domain"],
  "lib/env": [],
  "lib/data": ["lib/domain", "lib/env", "lib/context"],
  "lib/context": ["lib/domain", "lib/data"],
  "lib/use-cases": ["lib/domain", "lib/schemas", "lib/data", "lib/context"],
  "lib/queries": ["lib/domain", "lib/schemas", "lib/data", "lib/context"],
  "lib/documents": ["lib/domain"],
  "lib/charts": ["lib/domain", "lib/i18n"],
  "lib/i18n": ["lib/domain"],
  "lib/papers": ["lib/domain", "lib/i18n", "lib/documents"],
  "lib/jobs": ["lib"],
  "lib/request": ["lib"],
  "components/ui": [],
  components: ["components/ui", "lib/domain", "lib/schemas", "lib/i18n", "lib/charts", "lib/papers"],
  app: ["components", "lib"],
};

/** Packages (and Node's own modules) that only certain layers may know. */
const reserved = [
  {
    name: "prisma",
    packages: "@prisma/|prisma/|pg/|pg-",
    only: "^(lib/data|lib/jobs|tools|tests|prisma)/|^prisma\\.config",
  },
  {
    name: "next",
    packages: "next/",
    only: "^(app|components|lib/request|tests)/|^(proxy|instrumentation|next\\.config)",
  },
  { name: "next-auth", packages: "next-auth/", only: "^(app|lib/request|tests)/|^proxy" },
  { name: "react", packages: "react/|react-dom/", only: "^(app|components|lib/request|tests)/" },
];

const escaped = (text) => text.replaceAll("/", "\\/");
const under = (folder) => `^${escaped(folder)}(\\/|\\.tsx?$)`;
const anyOf = (folders) => folders.map(under).join("|");
/** The folders with rules of their own inside another one with rules. */
const inner = (folder) => Object.keys(layers).filter((other) => other.startsWith(`${folder}/`));

const layerRules = Object.entries(layers).map(([folder, allowed]) => ({
  name: `${folder} imports its own layer or below`,
  severity: "error",
  from: { path: under(folder), ...(inner(folder).length > 0 ? { pathNot: anyOf(inner(folder)) } : {}) },
  to: {
    pathNot: `${anyOf([folder, ...allowed])}|node_modules`,
    dependencyTypesNot: ["core", "npm", "npm-dev"],
  },
}));

const packageRules = reserved.map(({ name, packages, only }) => ({
  name: `only certain layers know ${name}`,
  severity: "error",
  from: { pathNot: `${only}|node_modules` },
  to: { path: `node_modules/(@types/)?(${packages})` },
}));

export default {
  forbidden: [
    ...layerRules,
    ...packageRules,
    {
      name: "the domain imports nothing but itself",
      severity: "error",
      from: { path: under("lib/domain") },
      to: { dependencyTypes: ["core", "npm", "npm-dev", "npm-optional", "npm-peer"] },
    },
    {
      name: "schemas know zod and no other package",
      severity: "error",
      from: { path: under("lib/schemas") },
      to: { dependencyTypes: ["core", "npm", "npm-dev"], pathNot: "node_modules/zod/" },
    },
    {
      name: "use cases never import one another",
      severity: "error",
      from: { path: "^lib/use-cases/" },
      to: { path: "^lib/use-cases/" },
    },
    {
      name: "app reaches the data only through queries and use cases",
      severity: "error",
      from: { path: "^(app|components)/|^proxy" },
      to: { path: "^(lib/data|prisma)/" },
    },
    {
      name: "nothing imports app or tests",
      severity: "error",
      from: { pathNot: "^(app|tests)/" },
      to: { path: "^(app|tests)/" },
    },
    {
      name: "app does not import tests",
      severity: "error",
      from: { path: "^app/" },
      to: { path: "^tests/" },
    },
    {
      name: "no cycles",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "the application needs no development package",
      severity: "error",
      from: { path: "^(app|components|lib|proxy|instrumentation)" },
      to: {
        dependencyTypes: ["npm-dev"],
        dependencyTypesNot: ["type-only"],
        pathNot: "node_modules/@types/",
      },
    },
    {
      name: "every import is found",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules|lib/data/generated" },
    exclude: { path: "^\\.next/|^lib/data/generated/.*\\.js$|\\.css$" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types", "typings"],
    },
  },
};
