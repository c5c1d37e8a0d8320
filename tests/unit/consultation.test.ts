import { expect, it } from "vitest";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { type ContactFact, type ContactForm, contactForms } from "@/lib/domain/case-facts";
import { consultationMet, countsAsConsultation } from "@/lib/domain/consultation";
import { defaultSettings } from "@/lib/domain/settings";

const day = parseCalendarDate;
const contact = (form: ContactForm, some: Partial<ContactFact> = {}): ContactFact => ({
  form,
  heldOn: day("2024-04-10"),
  withLeadDeputy: true,
  hasOnlineReason: false,
  ...some,
});
const first = { waived: false, roundNo: 1, openedOn: day("2024-04-15") };
const second = { waived: false, roundNo: 2, openedOn: day("2024-04-10") };

it("counts the forms in person, a video with its reason, and no mere message", () => {
  const counted = contactForms.filter((form) => countsAsConsultation(contact(form), defaultSettings));
  expect(counted).toEqual(["INTERVIEW", "VISIT", "MEETING", "SITE_SURVEY", "INVITATION"]);
  const reasoned = contactForms.filter((form) =>
    countsAsConsultation(contact(form, { hasOnlineReason: true }), defaultSettings),
  );
  expect(reasoned).toEqual([...counted, "VIDEO"]);
  const strict = { ...defaultSettings, videoCountsWithReason: false };
  expect(countsAsConsultation(contact("VIDEO", { hasOnlineReason: true }), strict)).toBe(false);
});

it("is met in the first round by any counted contact with the lead deputy", () => {
  const met = (...contacts: ContactFact[]) => consultationMet({ ...first, contacts }, defaultSettings);
  expect(met()).toBe(false);
  expect(met(contact("PHONE"), contact("VIDEO"))).toBe(false);
  expect(met(contact("VISIT", { withLeadDeputy: false }))).toBe(false);
  expect(met(contact("PHONE"), contact("VISIT"))).toBe(true);
});

it("is met in a later round by a contact since its first day", () => {
  const met = (heldOn: string) =>
    consultationMet({ ...second, contacts: [contact("VISIT", { heldOn: day(heldOn) })] }, defaultSettings);
  expect([met("2024-04-09"), met("2024-04-10"), met("2024-05-01")]).toEqual([false, true, true]);
});

it("is met by a waiver in every round", () => {
  expect(consultationMet({ ...first, waived: true, contacts: [] }, defaultSettings)).toBe(true);
  expect(consultationMet({ ...second, waived: true, contacts: [] }, defaultSettings)).toBe(true);
});

it("takes any form where the unit does not demand meeting, but not silence", () => {
  const lenient = { ...defaultSettings, inPersonRequiredForLead: false };
  expect(consultationMet({ ...first, contacts: [contact("PHONE")] }, lenient)).toBe(true);
  expect(consultationMet({ ...first, contacts: [] }, lenient)).toBe(false);
});
