"use server";

import { action } from "@/lib/request/action";
import { assignManySchema } from "@/lib/schemas/assignment/assign-many";
import { assignMany } from "@/lib/use-cases/assignment/assign-many";

export const assignManyAction = action(assignManySchema, assignMany, {
  onDone: ({ result, t }) => ({ to: "/cases/assign", say: t("assign.done", result) }),
});
