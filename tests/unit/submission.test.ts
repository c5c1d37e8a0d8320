import { expect, it } from "vitest";
import { submissionGaps } from "@/lib/domain/submission";

const empty = { classCode: null, disclosure: null, submitted: false };
const full = { classCode: "A", disclosure: "PUBLIC", submitted: false };

it("names everything that a reply lacks, at once", () => {
  expect(submissionGaps({ role: "LEAD", draft: empty, consulted: false, promised: false })).toEqual([
    "CONTACT_MISSING",
    "CLASS_MISSING",
    "DISCLOSURE_MISSING",
    "COMMITMENT_MISSING",
  ]);
  expect(submissionGaps({ role: "SOLE", draft: null, consulted: false, promised: true })).toEqual([
    "CONTACT_MISSING",
    "DRAFT_MISSING",
  ]);
  expect(submissionGaps({ role: "SEPARATE", draft: full, consulted: true, promised: true })).toEqual([]);
});

it("asks for a new wording after one was handed up", () => {
  const draft = { ...full, submitted: true };
  expect(submissionGaps({ role: "LEAD", draft, consulted: true, promised: true })).toEqual([
    "DRAFT_UNCHANGED",
  ]);
});

it("asks of an opinion for its wording alone", () => {
  expect(submissionGaps({ role: "CO", draft: empty, consulted: false, promised: false })).toEqual([]);
  expect(submissionGaps({ role: "CO", draft: null, consulted: false, promised: true })).toEqual([
    "DRAFT_MISSING",
  ]);
});
