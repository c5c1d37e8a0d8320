import { z } from "zod";
import type { LeftOut } from "@/lib/domain/papers/paper-batch";

/** The cases left out of a batch, as its row holds them. */
export const leftOutSchema: z.ZodType<readonly LeftOut[]> = z.array(
  z.object({
    ...{ handlingId: z.string(), number: z.string(), title: z.string() },
    reason: z.enum(["NONE", "TEMPLATE"]),
  }),
);
