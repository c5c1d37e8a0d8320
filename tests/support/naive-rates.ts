import type { CaseFacts } from "@/lib/domain/case-facts";
import type { RateSettings } from "@/lib/domain/rates";

/**
 * A second count of every rate, one figure after another straight from the written definitions and sharing
 * nothing with lib/domain/rates, for the property test to compare. Each figure is [numerator, denominator].
 */
export function recount(cases: readonly CaseFacts[], asOf: string, settings: RateSettings) {
  const here = cases.filter((c) => !(c.leftOn !== null && c.leftOn <= asOf));
  const began = here.filter((c) => (c.deliveredOn === null ? c.registeredOn : c.deliveredOn) <= asOf);
  const e = began.filter((c) => ["SOLE", "LEAD", "SEPARATE", "CO"].includes(c.role));
  const l = e.filter((c) => c.role !== "CO");
  const base = settings.consultationBase === "ALL" ? e : l;
  const wanting = base.filter((c) => c.waivedOn === null || c.waivedOn > asOf);
  const inPerson = ["INTERVIEW", "VISIT", "MEETING", "SITE_SURVEY", "INVITATION"];

  const metBefore = (c: CaseFacts, video: boolean, other: boolean) => {
    let limit = asOf;
    for (const i of c.issues) if (i.roundNo === 1 && i.issuedOn < limit) limit = i.issuedOn;
    let met = false;
    for (const x of c.contacts) {
      if (!x.withLeadDeputy || x.heldOn > limit) continue;
      if (inPerson.includes(x.form)) met = true;
      if (video && x.form === "VIDEO" && x.hasOnlineReason) met = true;
      if (other) met = true;
    }
    return met;
  };

  const doneDay = (c: CaseFacts, roundNo: number): string => {
    const i = c.issues.filter((one) => one.roundNo === roundNo)[0];
    if (i === undefined) return "never";
    if (c.role === "CO") return i.issuedOn <= asOf ? i.issuedOn : "never";
    if (i.allSentOn === null || i.allSentOn > asOf || i.issuedOn > asOf) return "never";
    return i.allSentOn > i.issuedOn ? i.allSentOn : i.issuedOn;
  };

  // Day by day: which date stood on the wall that evening, "" when none did.
  const dueThen = (r: CaseFacts["rounds"][number]) => {
    let due = r.dueOn === null ? "" : String(r.dueOn);
    for (const change of r.changes) if (change.effectiveOn <= asOf) due = change.dueOn;
    for (const pause of r.suspensions) {
      if (pause.fromOn > asOf) continue;
      if (pause.untilOn === null || pause.untilOn > asOf) due = "";
    }
    return due;
  };

  let punctual = 0;
  let measured = 0;
  for (const c of e) {
    const open = c.rounds.filter((r) => dueThen(r) !== "" && !(r.openedOn !== null && r.openedOn > asOf));
    const late = open.filter((r) => {
      const done = doneDay(c, r.roundNo);
      return done === "never" ? asOf > dueThen(r) : done > dueThen(r);
    }).length;
    const done = open.filter((r) => doneDay(c, r.roundNo) !== "never").length;
    if (late > 0 || done > 0) measured++;
    if (late === 0 && done > 0) punctual++;
  }

  const surveysOf = (c: CaseFacts) =>
    c.surveys.filter((s) => s.byLeadDeputy && s.returnedOn <= asOf).sort((a, b) => b.roundNo - a.roundNo);
  const returned = l.filter((c) => surveysOf(c).length > 0);
  const good = settings.countBasicallySatisfied ? ["SATISFIED", "BASICALLY_SATISFIED"] : ["SATISFIED"];
  const axis = settings.satisfactionAxis === "RESULT" ? ("result" as const) : ("attitude" as const);
  const rated = (words: string[], which: "result" | "attitude") =>
    returned.filter((c) => words.includes(String(surveysOf(c)[0]?.[which]))).length;
  const first = l.filter((c) => surveysOf(c).some((s) => s.roundNo === 1));
  const firstGood = first.filter((c) => surveysOf(c).some((s) => s.roundNo === 1 && good.includes(s[axis])));
  const whole = settings.satisfactionBase === "ALL";

  const owed = l.flatMap((c) => c.promises.filter((p) => p.madeOn <= asOf && p.dueOn <= asOf));

  // The reply that counts is the one of the highest round that everybody had been sent by then.
  const last = (c: CaseFacts) =>
    c.issues
      .filter((i) => doneDay(c, i.roundNo) !== "never")
      .sort((a, b) => a.roundNo - b.roundNo)
      .at(-1);
  const word = (c: CaseFacts) => String(last(c)?.bucket);
  const finished = (c: CaseFacts) => {
    const completed = last(c)?.completedOn ?? null;
    return word(c) === "SOLVED" || (completed !== null && completed <= asOf);
  };
  const settled = (c: CaseFacts) => {
    const made = c.promises.filter((p) => p.madeOn <= asOf);
    const open = made.filter(
      (p) => (p.keptOn === null || p.keptOn > asOf) && (p.explainedOn === null || p.explainedOn > asOf),
    );
    return made.length > 0 && open.length === 0;
  };
  const spoken = l.filter((c) => last(c) !== undefined);
  const publishable = spoken.filter((c) => last(c)?.disclosure !== "NOT_PUBLIC");
  const said = spoken.flatMap((c) => [...(last(c)?.points ?? [])]);

  return {
    counts: [e.length, l.length, e.filter((c) => c.role === "CO").length],
    consultation: [
      wanting.filter((c) => metBefore(c, settings.videoCountsWithReason, false)).length,
      wanting.length,
    ],
    inPerson: [wanting.filter((c) => metBefore(c, false, false)).length, wanting.length],
    contact: [wanting.filter((c) => metBefore(c, false, true)).length, wanting.length],
    reply: [e.filter((c) => [1, 2, 3].some((n) => doneDay(c, n) !== "never")).length, e.length],
    onTime: [punctual, measured],
    satisfaction: [rated(good, axis), whole ? l.length : returned.length],
    strict: [rated(["SATISFIED"], axis), whole ? l.length : returned.length],
    firstRound: [firstGood.length, whole ? l.length : first.length],
    parts: {
      promisesKept: [owed.filter((p) => p.keptOn !== null && p.keptOn <= asOf).length, owed.length],
      pointsAdopted: [said.filter((word) => word !== "NOT_ADOPTED").length, said.length],
    },
    solved: [
      spoken.filter((c) => finished(c) || ["IN_PROGRESS", "PLANNED"].includes(word(c))).length,
      spoken.length,
    ],
    solvedOutright: [spoken.filter(finished).length, spoken.length],
    concluded: [spoken.filter((c) => finished(c) || word(c) === "REFERENCE" || settled(c)).length, l.length],
    disclosed: [publishable.filter((c) => last(c)?.disclosure === "PUBLIC").length, publishable.length],
    attitude: [rated(good, "attitude"), whole ? l.length : returned.length],
    returned: returned.length,
    of: l.filter((c) => surveysOf(c).length > 0 || c.issues.some((i) => i.issuedOn <= asOf)).length,
  };
}
