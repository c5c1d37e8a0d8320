import type { z } from "zod";
import { MAX_FILE_BYTES } from "@/lib/domain/attachments/file-kind";
import { contactForms, contactStages } from "@/lib/domain/case-facts";
import {
  calendarDate,
  caseAct,
  checkbox,
  choice,
  id,
  many,
  optionalFile,
  optionalText,
  requiredText,
} from "@/lib/schemas/fields";

/** A contact with one of the sponsors: with whom, when, how, and what was said on both sides. */
export const recordContactSchema = caseAct.extend({
  deputyId: id,
  stage: choice(contactStages),
  form: choice(contactForms),
  heldOn: calendarDate,
  place: optionalText(200),
  attendees: optionalText(500),
  leaderPresent: checkbox,
  views: requiredText(5000),
  response: optionalText(5000),
  onlineReason: optionalText(500),
  /** Cases merged with this one that it is recorded for as well. */
  alsoFor: many(id).optional(),
  scan: optionalFile(MAX_FILE_BYTES),
});
export type RecordContactInput = z.infer<typeof recordContactSchema>;
