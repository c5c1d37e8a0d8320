"use server";

import { action } from "@/lib/request/action";
import { planLookBackSampleSchema } from "@/lib/schemas/look-back/plan-look-back-sample";
import { planLookBackSample } from "@/lib/use-cases/look-back/plan-look-back-sample";

export const planLookBackSampleAction = action(planLookBackSampleSchema, planLookBackSample, {
  onDone: ({ result, t }) => ({
    to: "/look-backs",
    say: t("promises.lookBack.plannedDone", { count: result.planned }),
  }),
});
