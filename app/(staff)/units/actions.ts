"use server";

import { action } from "@/lib/request/action";
import { createUnitSchema } from "@/lib/schemas/unit/create-unit";
import { createUnit } from "@/lib/use-cases/unit/create-unit";

export const createUnitAction = action(createUnitSchema, createUnit, {
  onDone: ({ input, result, t }) => ({
    to: input.kind === "INTERNAL" ? `/units/${result.unitId}` : "/units",
    say: t("units.add.done"),
  }),
});
