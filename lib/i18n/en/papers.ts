import type { Shape } from "@/lib/i18n/shape";
import type { papers as zh } from "@/lib/i18n/zh/papers";

export const papers: Shape<typeof zh> = {
  points: "To each of the points made:",
  point: "{no}. “{text}”: {outcome}.",
  promises: "We commit ourselves to the following:",
  promise: "{no}. {measure}. Section: {section}; by {day}.",
  title: "Papers (Word)",
  meaning: "Laid out as GB/T 9704 asks; open, edit and print them in Word or WPS.",
  draft: "draft, not yet issued",
  kind: {
    REPLY: "Reply",
    OPINION: "Co-handling opinion",
    SUPERVISION_NOTICE: "Supervision notice",
    SURVEY_FORM: "Survey form",
    ASSIGNMENT_NOTICE: "Assignment notice",
    COMPLETION_NOTICE: "Completion notice",
    ANNUAL_REPORT: "Annual report",
  },
  fileName: "{kind} (No. {number})",
  roundName: "{name} round {round}",
  noticeName: "{name} notice {year}-{serial}",
  attachment: { only: "Attachment: {name}", first: "Attachments: {no}. {name}", next: "{no}. {name}" },
  batchName: "{kind} {year}",
};
