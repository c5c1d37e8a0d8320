import { beforeAll, describe, expect, it } from "vitest";
import { availablePapers } from "@/lib/papers/available-papers";
import { paperContent } from "@/lib/papers/paper-content";
import { readCase } from "@/lib/queries/case/read-case";
import { addAttachment } from "@/lib/use-cases/attachment/add-attachment";
import { recordDownload } from "@/lib/use-cases/papers/record-download";
import { splitPoints } from "@/lib/use-cases/reply/split-points";
import { rateReply } from "@/lib/use-cases/survey/rate-reply";
import { evidence, evidenceOf } from "@/tests/support/fixtures/attachments";
import { caseInput, type TestCase } from "@/tests/support/fixtures/cases";
import { supervise } from "@/tests/support/fixtures/course";
import { testDatabase } from "@/tests/support/fixtures/database";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { measure, promise } from "@/tests/support/fixtures/promises";
import { draft, draftWith, satisfied, takeTo } from "@/tests/support/fixtures/reply-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

const seen = (at: TestCase) => readCase(world.as(world.bureau.secretariat), at.handlingId);
const kindsOf = async (at: TestCase) => availablePapers(await seen(at)).map(({ kind }) => kind);

describe("the papers of a case", () => {
  it("come one after the other as the case goes on", async () => {
    const at = await world.received();
    expect(await kindsOf(at)).toEqual(["SURVEY_FORM"]);
    const working = await world.inProgress({ number: "77" }, true);
    expect(await kindsOf(working)).toEqual(["SURVEY_FORM", "ASSIGNMENT_NOTICE"]);
    await draft(world, working);
    expect(availablePapers(await seen(working))[0]).toMatchObject({ kind: "REPLY", draft: true });
    await supervise(db, world.clock, working);
    await takeTo(world, working, "REPLIED");
    expect(availablePapers(await seen(working))[0]).toMatchObject({ kind: "REPLY", draft: false });
    await rateReply(world.as(world.leadDeputy), {
      ...(await caseInput(db, working.handlingId)),
      ...satisfied,
    });
    expect(await kindsOf(working)).toEqual([
      "REPLY",
      "SUPERVISION_NOTICE",
      "SURVEY_FORM",
      "ASSIGNMENT_NOTICE",
      "COMPLETION_NOTICE",
    ]);
  });

  it("say of the case what its pages say", async () => {
    const at = await world.inProgress({ number: "78", title: "关于增设站点的建议" }, true);
    await takeTo(world, at, "REPLIED");
    const view = await seen(at);
    const session = view.suggestion.session.name;
    expect(paperContent("REPLY", view, null)).toMatchObject({
      单位: view.unit.name,
      发文字号: view.reply?.documentNo,
      类别: "办理结果：A 类",
      标题: `关于${session}\n第78号建议的答复`,
      主送: "甘霖、黄静代表：",
      段落: [
        // two signed it
        { 文: "你们提出的《关于增设站点的建议》（第78号）收悉，现答复如下：" },
        { 文: expect.stringContaining("一、") },
        { 文: "感谢你们对我们工作的关心和支持。" },
      ],
      公开属性: "主动公开",
    });
    expect(paperContent("ASSIGNMENT_NOTICE", view, null)).toMatchObject({
      办理方式: "主办",
      交办日期: "2024年3月15日",
      办理期限: "2024年6月15日",
    });
    expect(paperContent("SUPERVISION_NOTICE", view, null)).toBeNull();
    expect(paperContent("COMPLETION_NOTICE", view, null)).toBeNull();
    expect(paperContent("OPINION", view, null)).toBeNull();
  });

  it("carry the answer to each point and what is promised", async () => {
    const at = await world.inProgress({ number: "79" }, true);
    const { elderStaff } = at.bureau;
    const input = async () => caseInput(db, at.handlingId);
    await splitPoints(world.as(elderStaff), { ...(await input()), points: ["增设站点。", "延长开放时间"] });
    const points = await db.suggestionPoint.findMany({
      where: { handlingId: at.handlingId },
      orderBy: { position: "asc" },
    });
    const outcomes = ["ADOPTED", "NOT_ADOPTED"] as const;
    const answers = points.map(({ id: pointId }, index) => ({
      pointId,
      outcome: outcomes[index] ?? null,
      ...(index === 0
        ? { reason: "", legalBasis: "" }
        : { reason: "人手不足。", legalBasis: "某条例第三条" }),
    }));
    await draftWith(world, at, { answers });
    await promise(world, at);
    const { 段落: lines } = paperContent("REPLY", await seen(at), null) ?? {};
    const said = Array.isArray(lines) ? lines.map(({ 文: text }) => text) : [];
    expect(said.slice(2)).toEqual([
      "对所提意见逐条答复如下：",
      "1．“增设站点”：采纳。",
      expect.stringContaining("2．“延长开放时间”：不采纳。人手不足。"),
      "我单位就后续落实作出如下承诺：",
      expect.stringContaining(`1．${measure}。责任科室：`),
      "感谢你们对我们工作的关心和支持。",
    ]);
    expect(said[3 + 1]).toContain("某条例第三条");
  });

  it("name what goes with the letter, in order, and nothing that is kept inside", async () => {
    const at = await world.inProgress();
    await draft(world, at);
    const note = async () => paperContent("REPLY", await seen(at), null)?.附件说明;
    const { id } = await db.reply.findFirstOrThrow({ where: { handlingId: at.handlingId } });
    const add = async (evidenceOfWhat: string, shows: string) =>
      addAttachment(world.as(at.bureau.elderStaff), {
        ...(await caseInput(db, at.handlingId)),
        ...{ ...evidence, evidenceOf: evidenceOf(evidenceOfWhat), shows, forDeputy: true },
      });
    await add("CASE", "内部研究材料");
    expect(await note()).toBe("");
    await add(`REPLY:${id}`, "站点分布图");
    expect(await note()).toBe("附件：站点分布图");
    await add(`REPLY:${id}`, "实施办法。");
    expect(await note()).toBe("附件：1．站点分布图\n　　　　　2．实施办法");
  });

  it("of a co-handler are the opinion to the lead unit, and no survey", async () => {
    const at = await world.inProgress({ role: "CO" });
    await takeTo(world, at, "OPINION_SENT");
    expect(await kindsOf(at)).toEqual(["OPINION", "ASSIGNMENT_NOTICE"]);
  });
});

describe("a download", () => {
  it("stands in the books, and is refused to whoever may not see the case", async () => {
    const at = await world.inProgress();
    const wanted = { handlingId: at.handlingId, kind: "ASSIGNMENT_NOTICE", templateId: null } as const;
    const { bureau, otherBureau, leadDeputy, admin, auditor } = world;
    await recordDownload(world.as(bureau.elderStaff), wanted);
    for (const actor of [otherBureau.secretariat, leadDeputy, admin, auditor]) {
      expect(await failureOf(recordDownload(world.as(actor), wanted))).toEqual({ kind: "NOT_FOUND" });
    }
    const events = await db.event.findMany({ where: { type: "download-paper" } });
    expect(events.map(({ actorId, data }) => ({ actorId, data }))).toEqual([
      { actorId: bureau.elderStaff.userId, data: wanted },
    ]);
  });
});
