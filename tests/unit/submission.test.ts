import { expect, it } from "vitest";
import { submissionGaps } from "@/lib/domain/submission";

const empty = { classCode: null, disclosure: null, submitted: false };
const full = { classCode: "A", disclosure: "PUBLIC", submitted: false };

const unasked = { pointRules: [] };

it("names everything that a reply lacks, at once", () => {
  expect(
    submissionGaps({ role: "LEAD", draft: empty, consulted: false, promised: false, ...unasked }),
  ).toEqual(["CONTACT_MISSING", "CLASS_MISSING", "DISCLOSURE_MISSING", "COMMITMENT_MISSING"]);
  expect(submissionGaps({ role: "SOLE", draft: null, consulted: false, promised: true, ...unasked })).toEqual(
    ["CONTACT_MISSING", "DRAFT_MISSING"],
  );
  expect(
    submissionGaps({ role: "SEPARATE", draft: full, consulted: true, promised: true, ...unasked }),
  ).toEqual([]);
});

it("asks for a new wording after one was handed up", () => {
  const draft = { ...full, submitted: true };
  expect(submissionGaps({ role: "LEAD", draft, consulted: true, promised: true, ...unasked })).toEqual([
    "DRAFT_UNCHANGED",
  ]);
});

it("asks of an opinion for its wording alone", () => {
  expect(submissionGaps({ role: "CO", draft: empty, consulted: false, promised: false, ...unasked })).toEqual(
    [],
  );
  expect(submissionGaps({ role: "CO", draft: null, consulted: false, promised: true, ...unasked })).toEqual([
    "DRAFT_MISSING",
  ]);
});

it("lists what is missing of the answer to each point, of a reply that is written", () => {
  const pointRules = ["POINT_UNANSWERED", "POINT_BASIS_MISSING"] as const;
  const asked = { consulted: true, promised: true, pointRules };
  expect(submissionGaps({ role: "LEAD", draft: full, ...asked })).toEqual(pointRules);
  expect(submissionGaps({ role: "LEAD", draft: null, ...asked })).toEqual(["DRAFT_MISSING"]);
  expect(submissionGaps({ role: "CO", draft: full, ...asked })).toEqual([]);
});
