import { describe, expect, it } from "vitest";

import type { Actor } from "@/lib/domain/actor";
import { addDays, type CalendarDate, parseCalendarDate } from "@/lib/domain/calendar-date";
import { digestsOf, readDigest } from "@/lib/domain/morning-digest";
import { type ReminderCase, reminderDay, remindersOf } from "@/lib/domain/reminders";
import { defaultSettings } from "@/lib/domain/settings";
import { publishedCalendar } from "@/prisma/calendar/published-calendar";

const day = parseCalendarDate;

/** In work with a section since 15 March 2024, contacted, due 15 June, a Saturday. */
const plain: ReminderCase = {
  handlingId: "case",
  suggestionId: "suggestion",
  number: "12",
  title: "关于改进助餐服务的建议",
  unitId: "bureau",
  phase: "WORKING",
  answersDeputy: true,
  dueOn: day("2024-06-15"),
  leadSectionId: "elder-care",
  assignedOn: day("2024-03-15"),
  leadDeputyId: "deputy",
  contacted: true,
  repliedOn: null,
  notices: [],
  parts: [],
  settings: defaultSettings,
};

/** Every day of the half year on which the case gives reason to remind, with the stages. */
function course(at: ReminderCase, from = "2024-03-01", days = 150): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (let index = 0; index < days; index += 1) {
    const on = addDays(day(from), index);
    const working = reminderDay(publishedCalendar, on);
    const stages = working ? remindersOf(at, working).map(({ stage }) => stage) : [];
    if (stages.length > 0) found[on] = stages;
  }
  return found;
}

describe("remindersOf", () => {
  it("warns yellow and orange once each, then once a week after the due date, never on a day off", () => {
    expect(course(plain, "2024-05-01", 75)).toEqual({
      // fifteen days ahead of Saturday the 15th
      "2024-05-31": ["DUE_YELLOW"],
      // five days ahead would be Monday the 10th, 端午: so the Friday before
      "2024-06-07": ["DUE_ORANGE"],
      // the day after the due date is a Sunday
      "2024-06-17": ["OVERDUE"],
      "2024-06-24": ["OVERDUE"],
      "2024-07-01": ["OVERDUE"],
      "2024-07-08": ["OVERDUE"],
    });
  });

  it("is silent of a due date once the reply is out, and without one", () => {
    expect(course({ ...plain, phase: "REPLIED" })).toEqual({});
    expect(course({ ...plain, dueOn: null })).toEqual({});
    expect(course({ ...plain, phase: "CLOSED" })).toEqual({});
  });

  it("reminds on a make-up Sunday, an office day like any other", () => {
    // 28 April 2024 is worked for 1 May
    const settings = { ...defaultSettings, lightYellowDays: 17, lightOrangeDays: 1 };
    expect(course({ ...plain, dueOn: day("2024-05-15"), settings }, "2024-04-20", 15)).toEqual({
      "2024-04-28": ["DUE_YELLOW"],
    });
  });

  it("tells of a deputy not contacted ten days after assignment, weekly until the reply", () => {
    const silent = { ...plain, dueOn: null, contacted: false };
    expect(Object.keys(course(silent, "2024-03-15", 35))).toEqual([
      "2024-03-25",
      "2024-04-01",
      "2024-04-08",
      "2024-04-15",
    ]);
    expect(course({ ...silent, answersDeputy: false })).toEqual({});
    expect(course({ ...silent, assignedOn: null })).toEqual({});
  });

  it("asks for the survey from the day after it was due, weekly", () => {
    const replied: ReminderCase = { ...plain, phase: "REPLIED", repliedOn: day("2024-06-11") };
    // due on 26 June
    expect(Object.keys(course(replied, "2024-06-01", 45))).toEqual([
      "2024-06-27",
      "2024-07-04",
      "2024-07-11",
    ]);
  });

  it("asks for the answer to a notice on the last working day before, and again when it is late", () => {
    const notice = {
      sectionId: "place-names",
      issuedOn: day("2024-04-26"),
      respondBy: day("2024-05-06"),
      answered: false,
    };
    const noticed: ReminderCase = { ...plain, dueOn: null, phase: "CLOSED", notices: [notice] };
    expect(course(noticed, "2024-04-20", 30)).toEqual({
      // 1 to 5 May are days off
      "2024-04-30": ["NOTICE_DUE"],
      "2024-05-07": ["NOTICE_OVERDUE"],
      "2024-05-14": ["NOTICE_OVERDUE"],
    });
    expect(course({ ...noticed, notices: [{ ...notice, answered: true }] }, "2024-04-20", 30)).toEqual({});
  });

  it("reminds an assisting section of its part five days ahead and weekly once it is late", () => {
    const part = { sectionId: "place-names", dueOn: day("2024-05-31") };
    const assisted: ReminderCase = { ...plain, parts: [part] };
    expect(course(assisted, "2024-05-01", 45)).toEqual({
      // five days ahead of the 31st is a Sunday
      "2024-05-24": ["PART_DUE"],
      "2024-05-31": ["DUE_YELLOW"],
      // Saturday the 1st is a day off
      "2024-06-03": ["PART_OVERDUE"],
      // the 8th and the days after it are days off
      "2024-06-07": ["DUE_ORANGE"],
      "2024-06-11": ["PART_OVERDUE"],
    });
    expect(course({ ...assisted, phase: "REPLIED" })).toEqual({});
  });

  it("gives each warning exactly once whatever the due date, over two years", () => {
    for (let offset = 0; offset < 730; offset += 1) {
      const dueOn = addDays(day("2024-03-01"), offset);
      const stages = Object.values(course({ ...plain, dueOn }, addDays(dueOn, -40), 41)).flat();
      expect(stages, dueOn).toEqual(["DUE_YELLOW", "DUE_ORANGE"]);
    }
  });
});

const person = (name: string, place: Partial<Actor>): Actor => ({
  userId: name,
  name,
  role: "SECTION_STAFF",
  leaderRank: null,
  unitId: "bureau",
  sectionId: null,
  chargedSectionIds: [],
  deputyId: null,
  standsInFor: [],
  ...place,
});
const people = [
  person("head", { role: "SECTION_HEAD", sectionId: "elder-care" }),
  person("staff", { sectionId: "elder-care" }),
  person("other head", { role: "SECTION_HEAD", sectionId: "place-names" }),
  person("secretariat", { role: "SECRETARIAT" }),
  person("in charge", { role: "LEADER", leaderRank: "IN_CHARGE", chargedSectionIds: ["elder-care"] }),
  person("not in charge", { role: "LEADER", leaderRank: "IN_CHARGE", chargedSectionIds: ["place-names"] }),
  person("chief", { role: "LEADER", leaderRank: "CHIEF" }),
  person("deputy", { role: "DEPUTY", unitId: null, deputyId: "deputy" }),
  person("other deputy", { role: "DEPUTY", unitId: null, deputyId: "somebody" }),
  person("other bureau", { role: "SECRETARIAT", unitId: "other" }),
  person("other bureau's head", { role: "SECTION_HEAD", unitId: "other", sectionId: "elder-care" }),
];
const told = (on: string, ...cases: ReminderCase[]) =>
  Object.fromEntries(
    digestsOf(day(on), cases, people, publishedCalendar).map(({ person: { name }, lines }) => [
      name,
      lines.map(({ stage, cases: of }) => `${stage} ${of.map(({ number }) => number)}`),
    ]),
  );

describe("digestsOf", () => {
  it("tells more people the later it gets", () => {
    expect(Object.keys(told("2024-05-31", plain))).toEqual(["head", "staff"]);
    expect(Object.keys(told("2024-06-07", plain))).toEqual(["head", "staff", "secretariat", "in charge"]);
    expect(Object.keys(told("2024-06-17", plain))).toEqual([
      "head",
      "staff",
      "secretariat",
      "in charge",
      "chief",
    ]);
  });

  it("tells the assisting section alone of its part, and the secretariat once it is late", () => {
    const assisted = { ...plain, parts: [{ sectionId: "place-names", dueOn: day("2024-05-29") }] };
    expect(told("2024-05-24", assisted)).toEqual({ "other head": ["PART_DUE 12"] });
    expect(told("2024-05-30", assisted)).toEqual({
      "other head": ["PART_OVERDUE 12"],
      secretariat: ["PART_OVERDUE 12"],
    });
  });

  it("asks the deputy and the secretariat for the survey, and the secretariat alone for a case nobody has", () => {
    const replied: ReminderCase = { ...plain, phase: "REPLIED", repliedOn: day("2024-06-11") };
    expect(Object.keys(told("2024-06-27", replied))).toEqual(["secretariat", "deputy"]);
    expect(Object.keys(told("2024-05-31", { ...plain, leadSectionId: null }))).toEqual(["secretariat"]);
  });

  it("makes one digest of all that a person is told, the most pressing first, each case once", () => {
    const late = { ...plain, handlingId: "late", number: "7", dueOn: day("2024-06-09") };
    const twice = {
      ...plain,
      handlingId: "noticed",
      number: "9",
      dueOn: null,
      notices: ["2024-06-07", "2024-06-08"].map((respondBy) => ({
        sectionId: "elder-care",
        issuedOn: day("2024-06-01"),
        respondBy: day(respondBy),
        answered: false,
      })),
    };
    const soon = { ...plain, dueOn: day("2024-06-17") };
    expect(told("2024-06-11", soon, late, twice).head).toEqual(["OVERDUE 7", "NOTICE_OVERDUE 9"]);
    expect(told("2024-06-12", soon, late, twice)).toEqual({
      head: ["DUE_ORANGE 12"],
      staff: ["DUE_ORANGE 12"],
      secretariat: ["DUE_ORANGE 12"],
      "in charge": ["DUE_ORANGE 12"],
    });
  });

  it("tells nobody anything on a day off", () => {
    const late = { ...plain, dueOn: day("2024-06-07") };
    for (const on of ["2024-06-08", "2024-06-09", "2024-06-10"]) expect(told(on, late)).toEqual({});
    expect(Object.keys(told("2024-06-11", late))).toContain("chief");
  });
});

describe("readDigest", () => {
  it("reads back what the books hold, and nothing of other events", () => {
    const [digest] = digestsOf(day("2024-05-31"), [plain], people, publishedCalendar);
    const on: CalendarDate = day("2024-05-31");
    const data: unknown = JSON.parse(JSON.stringify({ on, lines: digest?.lines }));
    expect(readDigest(data)).toEqual({ on, lines: digest?.lines });
    for (const other of [null, [], {}, { on: "x", lines: [] }, { on }]) expect(readDigest(other)).toBeNull();
    expect(readDigest({ on, lines: [{ stage: "NO_SUCH", cases: [] }, 3] })).toEqual({ on, lines: [] });
  });
});
