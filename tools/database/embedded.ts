import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { codeOf, Failure } from "../console/failure";
import { postgresAccount } from "./account";
import { locateBinaries } from "./binaries";
import { type Cluster, dataOf, initialise, SUPERUSER, start, stop } from "./cluster";
import {
  type ClusterRecord,
  newRecord,
  prepareClusterHome,
  prepareDataFolder,
  readRecord,
  writeRecord,
} from "./layout";
import { type Lease, takeLease } from "./lease";
import { runningPostmaster } from "./postmaster";

/** The application's database on an embedded cluster. */
const DATABASE = "banfu";
const PATIENCE_MS = 60_000;
const APPLICATION_PATIENCE_MS = 8_000;

export type Embedded = {
  /** Address of the application's database. */
  readonly url: string;
  /** Makes this process the one application on the data folder; throws a Failure if there is one already. */
  becomeApplication(): Promise<void>;
  /** Leaves; the server is stopped too unless another process uses it. */
  close(): Promise<void>;
};

/** The address of a database on the cluster. */
export function addressOf(record: ClusterRecord, database: string): string {
  return `postgresql://${SUPERUSER}:${record.password}@127.0.0.1:${record.port}/${database}`;
}

/**
 * Opens the embedded PostgreSQL of a data folder: makes the cluster at the first call, starts the server, or joins
 * the one that another process started or a killed one left running.
 *
 * @param settings server settings beyond the usual; they have no effect on a server that runs already
 * @param onLost called when the server goes away although nobody closed it
 */
export async function openEmbedded(
  dataFolder: string,
  settings: Readonly<Record<string, string>> = {},
  onLost: () => void = () => {},
): Promise<Embedded> {
  prepareDataFolder(dataFolder);
  const account = postgresAccount();
  let record = readRecord(dataFolder) ?? newRecord(dataFolder, account);
  const cluster: Cluster = { home: record.folder, account, binaries: locateBinaries(account), settings };
  prepareClusterHome(cluster.home, account);
  writeRecord(dataFolder, record);

  const giveUpAt = performance.now() + PATIENCE_MS;
  while (performance.now() < giveUpAt) {
    record = await ensureRunning(cluster, record);
    writeRecord(dataFolder, record);
    const lease = await takeLease(addressOf(record, "postgres"), onLost);
    if (lease) {
      await ensureDatabase(addressOf(record, "postgres"));
      return embeddedOf(cluster, record, dataFolder, lease);
    }
    await pause(200);
  }
  throw new Failure(
    `The database in ${cluster.home} runs but does not answer: stop its process ${runningPostmaster(dataOf(cluster))?.pid ?? ""} and start again.`,
  );
}

async function ensureRunning(cluster: Cluster, record: ClusterRecord): Promise<ClusterRecord> {
  const running = runningPostmaster(dataOf(cluster));
  if (running) return running.port > 0 ? { ...record, port: running.port } : record;
  await initialise(cluster, record.password);
  return { ...record, port: (await start(cluster, record.port)) ?? record.port };
}

function embeddedOf(cluster: Cluster, record: ClusterRecord, dataFolder: string, lease: Lease): Embedded {
  return {
    url: addressOf(record, DATABASE),
    async becomeApplication() {
      // a predecessor that was killed needs a moment to let go
      const giveUpAt = performance.now() + APPLICATION_PATIENCE_MS;
      while (!(await lease.becomeApplication())) {
        if (performance.now() > giveUpAt) {
          throw new Failure(
            `Another Banfu already runs on the data folder ${dataFolder}: stop it first, or set DATA_DIR (and PORT) to others for a second one.`,
          );
        }
        await pause(300);
      }
    },
    async close() {
      const last = await lease.release().catch(() => true);
      if (last) await stop(cluster);
      await lease.close();
    },
  };
}

async function ensureDatabase(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`create database ${DATABASE}`);
  } catch (error) {
    const exists = ["42P04", "23505"]; // the second when two processes create it at the same moment
    if (!exists.includes(codeOf(error) ?? "")) throw error;
  } finally {
    await client.end();
  }
}
