import { describe, expect, it } from "vitest";
import { partDueTrouble, partToHandIn, proposedPartDue } from "@/lib/domain/assisting-parts";
import { parseCalendarDate as day } from "@/lib/domain/calendar-date";

const today = day("2024-04-01");

describe("proposedPartDue", () => {
  it("comes some days before the reply is due, and on its due date when those days are over", () => {
    expect(proposedPartDue(day("2024-06-15"), today, 15)).toBe("2024-05-31");
    expect(proposedPartDue(day("2024-04-16"), today, 15)).toBe("2024-04-16");
    expect(proposedPartDue(day("2024-04-17"), today, 15)).toBe("2024-04-02");
  });

  it("is none without a due date to come, and none where the unit proposes none", () => {
    expect(proposedPartDue(null, today, 15)).toBeNull();
    expect(proposedPartDue(today, today, 15)).toBeNull();
    expect(proposedPartDue(day("2024-06-15"), today, 0)).toBeNull();
  });
});

describe("partDueTrouble", () => {
  it("refuses a day that is over and one after the reply is due", () => {
    expect(partDueTrouble(day("2024-03-31"), null, today)).toBe("past");
    expect(partDueTrouble(day("2024-06-16"), day("2024-06-15"), today)).toBe("afterCaseDue");
    expect(partDueTrouble(day("2024-06-15"), day("2024-06-15"), today)).toBeNull();
    expect(partDueTrouble(today, null, today)).toBeNull();
    expect(partDueTrouble(day("2024-04-05"), day("2024-03-20"), today)).toBeNull();
  });
});

describe("partToHandIn", () => {
  it("is the section's own, where it assists and has handed nothing in", () => {
    const part = (sectionId: string, kind: "LEAD" | "ASSISTING", handedInOn: "2024-03-30" | null) => ({
      sectionId,
      kind,
      handedInOn: handedInOn && day(handedInOn),
    });
    const parts = [
      part("a", "LEAD", null),
      part("b", "ASSISTING", null),
      part("c", "ASSISTING", "2024-03-30"),
    ];
    expect(partToHandIn(parts, "b")).toBe(parts[1]);
    for (const section of ["a", "c", "d", null]) expect(partToHandIn(parts, section)).toBeNull();
  });
});
