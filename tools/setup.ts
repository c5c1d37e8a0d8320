import { runTool } from "./console/failure";
import { step } from "./console/step";
import { withDatabase } from "./database/connect";
import { prepareClient, prepareSchema } from "./prepare";
import { loadSecrets, loadSettings } from "./settings";

// Prepares an installation without starting it: database client, secrets, schema.
await runTool(async () => {
  const settings = loadSettings();
  await prepareClient();
  await step("Preparing the database", () => withDatabase(settings, prepareSchema));
  loadSecrets(settings);
  console.log("Ready: npm start");
});
