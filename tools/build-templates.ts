import { writeFile } from "node:fs/promises";
import path from "node:path";
import { paperKinds } from "@/lib/domain/papers/paper-kinds";
import { runTool } from "./console/failure";
import { pack } from "./templates/official-paper";
import { defaultPapers } from "./templates/papers";

// Writes the default Word templates anew: node --import tsx tools/build-templates.ts
await runTool(async () => {
  for (const kind of paperKinds) {
    const file = path.resolve(
      "lib/documents/word/templates",
      `${kind.toLowerCase().replaceAll("_", "-")}.docx`,
    );
    await writeFile(file, await pack(defaultPapers[kind]));
    console.log(file);
  }
});
