"use server";

import { action } from "@/lib/request/action";
import { keepTemplate, takeInTemplate } from "@/lib/request/kept-template";
import {
  restoreTemplateSchema,
  takeInTemplateSchema,
  uploadTemplateSchema,
} from "@/lib/schemas/papers/template";
import { restoreTemplate } from "@/lib/use-cases/papers/restore-template";

export const uploadTemplateAction = action(uploadTemplateSchema, keepTemplate, {
  onDone: ({ input: { kind, file }, result }) => ({
    to: `/settings/templates/${kind}/${result.hash}?${new URLSearchParams({ name: file.name.slice(-200) })}`,
  }),
});

export const takeInTemplateAction = action(takeInTemplateSchema, takeInTemplate, {
  onDone: ({ input, t }) => ({ to: `/settings/templates/${input.kind}`, say: t("templates.preview.taken") }),
});

export const restoreTemplateAction = action(restoreTemplateSchema, restoreTemplate, {
  onDone: ({ input, t }) => ({
    to: `/settings/templates/${input.kind}`,
    say: t("templates.history.restored"),
  }),
});
