const DATABASE_COMMANDS = ["can-connect-to-database", "create-database", "drop-database"];

/**
 * What Prisma's CLI asks for with its command line.
 *
 * @typedef {{ kind: "version" }} VersionInvocation
 * @typedef {{ kind: "database-command", command: string, url: string | undefined }} DatabaseInvocation
 * @typedef {{ kind: "serve", url: string | undefined, datamodels: string[] }} ServeInvocation
 *
 * @param {readonly string[]} argv the arguments after the program's name
 * @returns {VersionInvocation | DatabaseInvocation | ServeInvocation}
 */
export function readArguments(argv) {
  if (argv.includes("--version")) return { kind: "version" };
  const url = datasourceUrl(valuesOf(argv, "--datasource")[0]);
  const command = DATABASE_COMMANDS.find((name) => argv.includes(name));
  if (command) return { kind: "database-command", command, url };
  return { kind: "serve", url, datamodels: valuesOf(argv, "--datamodels") };
}

function valuesOf(argv, name) {
  return argv.flatMap((argument, index) => (argument === name ? argv.slice(index + 1, index + 2) : []));
}

function datasourceUrl(json) {
  return json === undefined ? undefined : JSON.parse(json).url;
}
