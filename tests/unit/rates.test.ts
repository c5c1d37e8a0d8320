import { describe, expect, it } from "vitest";
import type { CaseFacts } from "@/lib/domain/case-facts";
import { computeRates } from "@/lib/domain/rates";
import { roundRate } from "@/lib/domain/rates/figure";
import { idsOfFigure } from "@/lib/domain/rates/figure-cases";
import { defaultSettings } from "@/lib/domain/settings";
import { caseFacts, contact, day, issue, round, survey } from "@/tests/support/case-history";

const asOf = day("2024-06-11");
const rates = (cases: readonly CaseFacts[], settings = {}, on = asOf) =>
  computeRates(cases, on, { ...defaultSettings, ...settings });
const fraction = (figure: { numerator: number; denominator: number }) =>
  `${figure.numerator}/${figure.denominator}`;

/** The year of the 2024 report: four led, two co-handled, five of them elder care. */
const report2024: CaseFacts[] = [
  caseFacts({
    handlingId: "1",
    contacts: [contact("VISIT", "2024-04-02")],
    issues: [issue("2024-05-20")],
    surveys: [survey("SATISFIED", "2024-05-25")],
  }),
  caseFacts({
    handlingId: "2",
    contacts: [contact("SITE_SURVEY", "2024-04-10")],
    issues: [issue("2024-05-28")],
    surveys: [survey("SATISFIED", "2024-06-03")],
  }),
  caseFacts({
    handlingId: "3",
    contacts: [contact("VIDEO", "2024-04-15", true), contact("PHONE", "2024-04-20")],
    issues: [issue("2024-06-04")],
    surveys: [survey("SATISFIED", "2024-06-07")],
  }),
  caseFacts({
    handlingId: "4",
    contacts: [contact("VIDEO", "2024-05-06", true)],
    issues: [issue("2024-06-11")],
    surveys: [survey("BASICALLY_SATISFIED", "2024-06-11")],
  }),
  caseFacts({
    handlingId: "5",
    role: "CO",
    rounds: [round({ roundNo: 1, openedOn: day("2024-03-15"), dueOn: day("2024-04-15") })],
    issues: [issue("2024-04-12", 1, null)],
  }),
  caseFacts({
    handlingId: "6",
    role: "CO",
    topic: "区划地名",
    rounds: [round({ roundNo: 1, openedOn: day("2024-03-15"), dueOn: day("2024-04-15") })],
    issues: [issue("2024-04-15", 1, null)],
  }),
];

describe("the year of the 2024 report, as of 11 June", () => {
  const found = rates(report2024);

  it("has six cases, four led and two co-handled, five of them elder care", () => {
    expect([found.total, found.lead, found.coHandled]).toEqual([6, 4, 2]);
    expect(found.topics.map(({ topic, count }) => [topic, count])).toEqual([
      ["养老服务", 5],
      ["区划地名", 1],
    ]);
    expect(roundRate(found.topics[0]?.share ?? null)).toBe(0.8333);
  });

  it("has full consultation, reply and satisfaction, and shows beside them what is lower", () => {
    expect(fraction(found.consultation)).toBe("4/4");
    expect(fraction(found.inPerson)).toBe("2/4");
    expect(fraction(found.contact)).toBe("4/4");
    expect(fraction(found.reply)).toBe("6/6");
    expect(fraction(found.onTime)).toBe("6/6");
    expect(fraction(found.satisfaction)).toBe("4/4");
    expect(fraction(found.satisfaction.strict)).toBe("3/4");
    expect([found.satisfaction.returned, found.satisfaction.of]).toEqual([4, 4]);
  });

  it("names the cases behind each figure", () => {
    expect(idsOfFigure(found, "inPerson", "in")).toEqual(["1", "2"]);
    expect(idsOfFigure(found, "inPerson", "out")).toEqual(["3", "4"]);
    expect(idsOfFigure(found, "strict")).toEqual(["1", "2", "3", "4"]);
    expect(idsOfFigure(found, "total")).toHaveLength(6);
    expect(idsOfFigure(found, "coHandled")).toEqual(["5", "6"]);
  });

  it("knew less a day earlier and nothing before delivery", () => {
    const before = rates(report2024, {}, day("2024-06-10"));
    expect(fraction(before.reply)).toBe("5/6");
    expect(fraction(before.satisfaction)).toBe("3/3");
    expect(before.satisfaction.leftOut).toEqual([{ handlingId: "4", reason: "NOT_REPLIED" }]);
    const nothing = rates(report2024, {}, day("2024-03-14"));
    expect(nothing.total).toBe(0);
    expect(nothing.reply.rate).toBeNull();
  });
});

describe("consultation", () => {
  const consultation = (some: Partial<CaseFacts>, settings = {}) =>
    fraction(rates([caseFacts(some)], settings).consultation);

  it("counts a video only with its reason, and only where the settings say so", () => {
    expect(consultation({ contacts: [contact("VIDEO", "2024-04-01")] })).toBe("0/1");
    expect(consultation({ contacts: [contact("VIDEO", "2024-04-01", true)] })).toBe("1/1");
    const settings = { videoCountsWithReason: false };
    expect(consultation({ contacts: [contact("VIDEO", "2024-04-01", true)] }, settings)).toBe("0/1");
  });

  it("counts no contact after the first reply, and the day of the reply itself", () => {
    const issues = [issue("2024-05-20")];
    expect(consultation({ issues, contacts: [contact("VISIT", "2024-05-21")] })).toBe("0/1");
    expect(consultation({ issues, contacts: [contact("VISIT", "2024-05-20")] })).toBe("1/1");
  });

  it("counts no contact with a co-signer alone", () => {
    const contacts = [{ ...contact("VISIT", "2024-04-01"), withLeadDeputy: false }];
    expect(consultation({ contacts })).toBe("0/1");
  });

  it("leaves a waived case out of both numbers, from the day of the waiver", () => {
    const waived = [caseFacts({ waivedOn: day("2024-04-01"), contacts: [contact("VISIT", "2024-03-20")] })];
    const { consultation: figure } = rates(waived);
    expect(figure).toMatchObject({ numerator: 0, denominator: 0, rate: null });
    expect(figure.leftOut).toEqual([{ handlingId: "case", reason: "WAIVED" }]);
    expect(fraction(rates(waived, {}, day("2024-03-31")).consultation)).toBe("1/1");
  });

  it("takes co-handled cases into its base where the settings say so", () => {
    expect(fraction(rates(report2024, { consultationBase: "ALL" }).consultation)).toBe("4/6");
  });
});

describe("reply and punctuality", () => {
  it("counts a reply only when every addressee has been sent it", () => {
    expect(fraction(rates([caseFacts({ issues: [issue("2024-05-20", 1, null)] })]).reply)).toBe("0/1");
    const late = caseFacts({ issues: [issue("2024-05-20", 1, day("2024-06-20"))] });
    expect(fraction(rates([late]).reply)).toBe("0/1");
    expect(fraction(rates([late], {}, day("2024-06-20")).onTime)).toBe("0/1");
  });

  it("leaves open cases out of punctuality until they are overdue", () => {
    const open = [caseFacts()];
    expect(rates(open).onTime.leftOut).toEqual([{ handlingId: "case", reason: "NOT_YET_DUE" }]);
    expect(rates(open, {}, day("2024-06-15")).onTime.rate).toBeNull();
    expect(fraction(rates(open, {}, day("2024-06-16")).onTime)).toBe("0/1");
  });

  it("cannot call a case without a due date punctual", () => {
    const undated = caseFacts({
      rounds: [round({ roundNo: 1, openedOn: null, dueOn: null })],
      issues: [issue("2024-05-20")],
    });
    expect(rates([undated]).onTime.leftOut).toEqual([{ handlingId: "case", reason: "NO_DUE_DATE" }]);
  });

  it("keeps a case answered while it is handled again, and calls it late once the new round is", () => {
    const again = caseFacts({
      rounds: [
        round({ roundNo: 1, openedOn: day("2024-03-15"), dueOn: day("2024-06-15") }),
        round({ roundNo: 2, openedOn: day("2024-05-25"), dueOn: day("2024-06-25") }),
      ],
      issues: [issue("2024-05-20")],
      surveys: [survey("DISSATISFIED", "2024-05-25")],
    });
    const found = rates([again]);
    expect([fraction(found.reply), fraction(found.onTime)]).toEqual(["1/1", "1/1"]);
    expect(fraction(rates([again], {}, day("2024-06-26")).onTime)).toBe("0/1");
  });

  it("passes over what is only to be read", () => {
    expect(rates([caseFacts({ role: "REFERENCE" })])).toMatchObject({ total: 0, topics: [] });
  });

  it("counts a case without a day of delivery from its registration", () => {
    const listed = [caseFacts({ deliveredOn: null, registeredOn: day("2024-06-11") })];
    expect(rates(listed).total).toBe(1);
    expect(rates(listed, {}, day("2024-06-10")).total).toBe(0);
  });
});

describe("satisfaction", () => {
  const again = caseFacts({
    issues: [issue("2024-05-20"), issue("2024-06-05", 2)],
    surveys: [survey("DISSATISFIED", "2024-05-25"), survey("BASICALLY_SATISFIED", "2024-06-08", 2)],
  });

  it("counts dissatisfaction until the survey on the new reply is back", () => {
    expect(fraction(rates([again], {}, day("2024-06-07")).satisfaction)).toBe("0/1");
    const { satisfaction } = rates([again]);
    expect([fraction(satisfaction), fraction(satisfaction.firstRound)]).toEqual(["1/1", "0/1"]);
    expect(fraction(satisfaction.strict)).toBe("0/1");
    expect(fraction(rates([again], { countBasicallySatisfied: false }).satisfaction)).toBe("0/1");
  });

  it("counts attitude beside the result, or in its place where the settings say so", () => {
    const before = day("2024-06-07");
    expect(fraction(rates([again], {}, before).satisfaction.attitude)).toBe("1/1");
    expect(fraction(rates([again], { satisfactionAxis: "ATTITUDE" }, before).satisfaction)).toBe("1/1");
  });

  it("leaves out what is not returned, or counts it against the rate where the settings say so", () => {
    const silent = caseFacts({ handlingId: "silent", issues: [issue("2024-05-20")] });
    const { satisfaction } = rates([again, silent]);
    expect(fraction(satisfaction)).toBe("1/1");
    expect([satisfaction.returned, satisfaction.of]).toEqual([1, 2]);
    expect(satisfaction.leftOut).toEqual([{ handlingId: "silent", reason: "NOT_RETURNED" }]);
    expect(fraction(rates([again, silent], { satisfactionBase: "ALL" }).satisfaction)).toBe("1/2");
  });

  it("does not count a co-signer's survey", () => {
    const surveys = [{ ...survey("DISSATISFIED", "2024-05-25"), byLeadDeputy: false }];
    const { satisfaction } = rates([caseFacts({ issues: [issue("2024-05-20")], surveys })]);
    expect(satisfaction).toMatchObject({ rate: null, returned: 0, of: 1 });
  });
});

it("rounds to four decimals without claiming a full or an empty rate", () => {
  expect([5 / 6, 99_999 / 100_000, 1 / 100_000, 0, 1, null].map(roundRate)).toEqual([
    0.8333,
    0.9999,
    0.0001,
    0,
    1,
    null,
  ]);
});

describe("a due date that moved", () => {
  const done = { issues: [issue("2024-07-10")] };
  const onTime = (rounds: CaseFacts["rounds"], asOf: string) => {
    const { numerator, denominator } = computeRates(
      [caseFacts({ rounds, ...done })],
      day(asOf),
      defaultSettings,
    ).onTime;
    return [numerator, denominator];
  };

  it("counts from the day of the decision: an extension makes no earlier day better", () => {
    const extended = [round({ changes: [{ effectiveOn: day("2024-06-20"), dueOn: day("2024-07-31") }] })];
    expect(onTime(extended, "2024-06-19")).toEqual([0, 1]);
    expect(onTime(extended, "2024-06-20")).toEqual([0, 0]);
    expect(onTime(extended, "2024-07-10")).toEqual([1, 1]);
    expect(onTime([round({})], "2024-07-10")).toEqual([0, 1]);
  });

  it("does not exist while the clock stands", () => {
    const paused = [round({ suspensions: [{ fromOn: day("2024-06-01"), untilOn: day("2024-07-01") }] })];
    expect(onTime(paused, "2024-06-20")).toEqual([0, 0]);
    expect(onTime(paused, "2024-07-01")).toEqual([0, 1]);
  });
});

describe("a case that was returned or withdrawn", () => {
  it("leaves every figure from that day on, and none before", () => {
    const facts = [caseFacts({ leftOn: day("2024-04-01") }), caseFacts({ handlingId: "other" })];
    expect(computeRates(facts, day("2024-03-31"), defaultSettings).total).toBe(2);
    const after = computeRates(facts, day("2024-04-01"), defaultSettings);
    expect(after.caseIds.lead).toEqual(["other"]);
    expect(after.reply.denominator).toBe(1);
  });
});
