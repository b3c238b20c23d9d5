/** The architecture of docs/architecture.md as rules: the way the data flows is the way the folders run. */
const only = (name, comment, module, home) => ({
  name,
  comment,
  severity: "error",
  from: { path: "^(server|web|scripts)", pathNot: home },
  to: { path: `node_modules/${module}` },
});
const stage = (name, folder, comment, allowed) => ({
  name,
  comment,
  severity: "error",
  from: { path: `^server/${folder}/`, pathNot: "\\.test\\.ts$" },
  to: { path: "^(server|web|scripts)/", pathNot: [`^server/${folder}/`, "^server/model/", ...allowed] },
});

module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment: "A cycle means that two files are one idea.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-unresolvable",
      comment: "An import that resolves to nothing breaks the start on a fresh machine.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-dev-dependency-in-product",
      comment: "What is served or ingested must run after npm ci --omit=dev.",
      severity: "error",
      from: {
        path: "^(server|web|scripts)",
        pathNot: "\\.(test|e2e)\\.tsx?$|\\.config\\.ts$|-contract\\.ts$|(^|/)testing/",
      },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "node_modules/@types/" },
    },
    {
      name: "model-imports-nothing-of-ours",
      comment: "The model is the vocabulary of every stage: if it knew a stage, every stage would.",
      severity: "error",
      from: { path: "^server/model/", pathNot: "\\.test\\.ts$" },
      to: { path: "^(server/(?!model/)|web/|scripts/)" },
    },
    {
      name: "model-runs-anywhere",
      comment: "The page uses the model too, so it may use neither Node nor the DOM.",
      severity: "error",
      from: { path: "^server/model/", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    stage("documents-stand-alone", "documents", "A stage imports only the model and the language-pack contract.", [
      "^server/languages/language-pack\\.ts$",
    ]),
    stage("mentions-stand-alone", "mentions", "A stage imports only the model and the language-pack contract.", [
      "^server/languages/language-pack\\.ts$",
    ]),
    stage("claims-stand-alone", "claims", "A stage imports only the model and the language-pack contract.", [
      "^server/languages/language-pack\\.ts$",
    ]),
    stage(
      "entities-stand-alone",
      "entities",
      "Resolution is a pure function of claims: it knows no language and no store.",
      [],
    ),
    stage(
      "languages-stand-alone",
      "languages",
      "A pack knows its language and the model, so that a second language is one more folder.",
      [],
    ),
    stage("graph-stands-alone", "graph", "The stores run statements; what to store is decided before.", []),
    stage(
      "api-behind-its-ports",
      "api",
      "Routes read the graph through its port and never read articles or pick a store themselves.",
      ["^server/graph/graph-store\\.ts$", "^server/graph/cypher/"],
    ),
    {
      name: "stores-behind-the-port",
      comment: "Only the composition root and the tests know which store is used.",
      severity: "error",
      from: {
        path: "^(server|scripts)/",
        pathNot:
          "^server/graph/(embedded|neo4j)/|^server/(main|configuration)\\.ts$|^server/graph/open-store\\.ts$|\\.test\\.ts$",
      },
      to: { path: "^server/graph/(embedded|neo4j)/" },
    },
    {
      name: "web-knows-model-and-http",
      comment: "The page could be served from elsewhere: it knows the model and HTTP, nothing else of the server.",
      severity: "error",
      from: { path: "^web/", pathNot: "\\.(e2e|test)\\.tsx?$" },
      to: { path: "^(server/(?!model/)|scripts/)" },
    },
    {
      name: "server-knows-no-page",
      comment: "The server serves the built page as files and imports none of it.",
      severity: "error",
      from: { path: "^server/" },
      to: { path: "^(web|scripts)/" },
    },
    only(
      "neo4j-driver-in-one-place",
      "One adapter to replace when the driver changes.",
      "neo4j-driver",
      "^server/graph/neo4j/",
    ),
    only(
      "embedded-engine-in-one-place",
      "A young engine is pinned and kept behind one door.",
      "@grafeo-db/",
      "^server/graph/embedded/",
    ),
    only("express-in-one-place", "HTTP is one way in, not the shape of the product.", "express/", "^server/api/"),
    only("sigma-in-one-place", "Drawing is behind web/graph.", "(sigma|@sigma|@react-sigma)/", "^web/graph/"),
    only(
      "graphology-where-graphs-are",
      "The page's graph lives in web/graph; server code may use its algorithms.",
      "graphology",
      "^(web/graph|server)/",
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|\\.types)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
