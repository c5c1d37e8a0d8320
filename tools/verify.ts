import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { runTool } from "./console/failure";
import { listenForInterruption } from "./console/interruption";
import { prepareClient } from "./prepare";
import { staticChecks } from "./verify/checks";
import { conclude } from "./verify/count";
import { vitestSuite } from "./verify/suites";

// The fast part of npm test, for everyday work: everything that needs neither a database nor a browser.
await runTool(async () => {
  listenForInterruption();
  await prepareClient();
  const scratch = mkdtempSync(path.join(os.tmpdir(), "banfu-verify-"));
  try {
    conclude([...(await staticChecks()), await vitestSuite("unit", scratch)]);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
});
