import { runTool } from "./console/failure";
import { runApplication } from "./serve/application";

await runTool(() => runApplication("dev"));
