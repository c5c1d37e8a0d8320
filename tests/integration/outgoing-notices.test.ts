import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { issueSupervisionNotice } from "@/lib/use-cases/supervision/issue-supervision-notice";
import { caseInput } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { openJobQueue } from "@/tests/support/fixtures/jobs";
import { rehearsing } from "@/tests/support/fixtures/rehearsal";
import { createWorld, type World } from "@/tests/support/fixtures/world";
import { type MailSink, openMailSink, readMail } from "@/tests/support/mail-sink";

const db = testDatabase();
const queue = openJobQueue();
const { pool, jobs, hurry } = queue;
let world: World;
let sink: MailSink;

beforeAll(async () => {
  sink = await openMailSink();
});

beforeEach(async () => {
  await queue.empty();
  world = await createWorld(db);
  sink.refuse(false);
});

afterAll(async () => {
  await queue.close();
  await sink.close();
});

const mailTo = (id: string, email: string | null) => db.user.update({ where: { id }, data: { email } });

async function work(mail = true) {
  const posts: [string, string][] = [];
  await queue.work({
    ...{ db, now: () => world.clock.now() },
    mail: mail ? { server: sink.url, from: "办复 <banfu@example.gov.cn>" } : null,
    post: async (address, text) => void posts.push([address, text]),
  });
  return posts;
}

async function press(database = db) {
  const { handlingId } = await world.inProgress({ number: "12", title: "关于改进助餐服务的建议" });
  // Only now: the assignment told them as well.
  await mailTo(world.bureau.elderHead.userId, "head@example.gov.cn");
  await mailTo(world.bureau.elderStaff.userId, "staff@example.gov.cn");
  const input = {
    ...(await caseInput(db, handlingId)),
    reason: "内部事由",
    requirement: "内部要求",
    respondBy: null,
  };
  await issueSupervisionNotice({ ...world.as(world.bureau.secretariat), db: database }, input);
  return handlingId;
}

const received = (from: number) => sink.mails.slice(from);

describe("mail", () => {
  it("goes once to each reader with an address, in both languages, and leads to the case", async () => {
    const before = sink.mails.length;
    const handlingId = await press();
    await work();
    await work();
    const mails = received(before);
    expect(mails.map(({ to }) => to).sort()).toEqual(["head@example.gov.cn", "staff@example.gov.cn"]);
    const [mail] = mails;
    const { subject, text } = mail ? readMail(mail) : { subject: "", text: "" };
    expect(subject).toBe("【办复】发出督办通知：12 号《关于改进助餐服务的建议》");
    expect(text).toContain("[Banfu] Supervision notice issued: No. 12");
    expect(text.split(`https://banfu.example.gov.cn/cases/${handlingId}`)).toHaveLength(3);
    // what was written in the course of handling stays inside
    expect(text).not.toContain("内部");
    const rows = await db.mailDelivery.findMany({ where: { event: { handlingId } } });
    expect(rows.map(({ attempts, lastError, sentAt }) => ({ attempts, lastError, sentAt }))).toEqual([
      { attempts: 1, lastError: "", sentAt: world.clock.now() },
      { attempts: 1, lastError: "", sentAt: world.clock.now() },
    ]);
    expect(await jobs()).toEqual([]);
  });

  it("is not queued when the act's transaction is undone", async () => {
    await press(rehearsing(db));
    expect(await jobs()).toEqual([]);
  });

  it("is tried again later when the mail server refuses, and then sent once under the same id", async () => {
    const before = sink.mails.length;
    sink.refuse(true);
    const handlingId = await press();
    await work();
    expect(received(before)).toEqual([]);
    const [failed] = await db.mailDelivery.findMany({ where: { event: { handlingId } } });
    expect(failed).toMatchObject({ attempts: 1, sentAt: null });
    expect(failed?.lastError).toContain("451");
    const waiting = await pool.query<{ attempts: number; later: boolean }>(
      "select attempts, run_at > now() as later from graphile_worker.jobs",
    );
    expect(waiting.rows).toEqual([
      { attempts: 1, later: true },
      { attempts: 1, later: true },
    ]);

    sink.refuse(false);
    await hurry();
    await work();
    await work();
    expect(received(before)).toHaveLength(2);
    const sent = await db.mailDelivery.findMany({ where: { event: { handlingId } } });
    for (const { attempts, sentAt, messageId } of sent) {
      expect({ attempts, sentAt }).toEqual({ attempts: 2, sentAt: world.clock.now() });
      expect(
        received(before).filter(({ source }) =>
          source.replace(/\n[ \t]+/g, " ").includes(`Message-ID: ${messageId}`),
        ),
      ).toHaveLength(1);
    }
  });

  it("sends nothing twice, even when the same job is queued again", async () => {
    const before = sink.mails.length;
    const handlingId = await press();
    await work();
    await pool.query(
      `select graphile_worker.add_job('send-mail', json_build_object('eventId', event_id::text, 'userId', user_id::text))
         from mail_deliveries`,
    );
    await work();
    expect(received(before)).toHaveLength(2);
    expect(await db.mailDelivery.count({ where: { event: { handlingId } } })).toBe(2);
  });

  it("reaches nobody who has closed the account or taken the address away meanwhile", async () => {
    const before = sink.mails.length;
    await press();
    await mailTo(world.bureau.elderHead.userId, null);
    await db.user.update({
      where: { id: world.bureau.elderStaff.userId },
      data: { disabledAt: new Date(0) },
    });
    await work();
    expect(received(before)).toEqual([]);
    expect(await jobs()).toEqual([]);
  });

  it("is left out, and nothing fails, where no mail server is named", async () => {
    const before = sink.mails.length;
    const handlingId = await press();
    await work(false);
    expect(received(before)).toEqual([]);
    expect(await jobs()).toEqual([]);
    expect(await db.inboxItem.count({ where: { event: { handlingId } } })).toBeGreaterThan(2);
  });
});

describe("the work group", () => {
  it("hears once of a notice where the unit has named one, and nothing otherwise", async () => {
    await press();
    expect(await work()).toEqual([]);
    await db.setting.create({
      data: {
        unitId: world.bureau.unitId,
        key: "chatWebhook",
        value: "https://chat.example/robot",
        setAt: new Date("2024-03-01T00:00:00Z"),
      },
    });
    const handlingId = await press();
    const posts = [...(await work()), ...(await work())];
    expect(posts).toEqual([
      [
        "https://chat.example/robot",
        `【办复】发出督办通知\n12 号《关于改进助餐服务的建议》\nhttps://banfu.example.gov.cn/cases/${handlingId}`,
      ],
    ]);
    expect(await db.chatDelivery.findMany()).toMatchObject([{ attempts: 1, sentAt: world.clock.now() }]);
  });
});
