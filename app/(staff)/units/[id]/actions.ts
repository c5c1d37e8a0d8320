"use server";

import { action } from "@/lib/request/action";
import { changeChargesSchema } from "@/lib/schemas/unit/change-charges";
import { changeSectionHeadSchema } from "@/lib/schemas/unit/change-section-head";
import { closeSectionSchema } from "@/lib/schemas/unit/close-section";
import { createSectionSchema } from "@/lib/schemas/unit/create-section";
import { changeCharges } from "@/lib/use-cases/unit/change-charges";
import { changeSectionHead } from "@/lib/use-cases/unit/change-section-head";
import { closeSection } from "@/lib/use-cases/unit/close-section";
import { createSection } from "@/lib/use-cases/unit/create-section";

export const createSectionAction = action(createSectionSchema, createSection, {
  onDone: ({ input, t }) => ({ to: `/units/${input.unitId}`, say: t("units.section.done") }),
});
export const closeSectionAction = action(closeSectionSchema, closeSection, {
  onDone: ({ result, t }) => ({ to: `/units/${result.unitId}`, say: t("units.close.done") }),
});
export const changeChargesAction = action(changeChargesSchema, changeCharges, {
  onDone: ({ result, t }) => ({ to: `/units/${result.unitId}`, say: t("units.charges.done") }),
});
export const changeSectionHeadAction = action(changeSectionHeadSchema, changeSectionHead, {
  onDone: ({ result, t }) => ({
    to: `/units/${result.unitId}`,
    say: result.changed ? t("units.head.done", { count: result.count }) : t("units.head.unchanged"),
  }),
});
