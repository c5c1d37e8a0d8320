import { zh } from "@/lib/i18n/zh";
import { daysAgo, register } from "./register";
import { expect, expectNotFound, openAct, send, signIn, test } from "./support";

const { form, points, page: words } = zh.cases;
const year = 2032;
const title = "关于老旧小区加装扶手的建议";
/** One dot of a picture. */
const dot = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

/** Papers of one case: what assists it, proves it, answers it point by point, and who signs while the chief is away. */
test("a case's papers: sheet, proposal, evidence, points, a part handed in, an urging, a stand-in's signature", async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  await signIn(page, "secretariat");
  const address = await register(page, {
    ...{ sessionName: "办件材料演示会议", year, number: "=1", title, sponsors: "甘文清" },
    ...{ role: "LEAD", deliveredOn: daysAgo(100) },
  });
  const visit = async (username: string) => {
    await signIn(page, username, address);
  };
  await openAct(page, "assign-sections");
  await page.getByLabel(form.leadSection).selectOption({ label: "养老服务科" });
  await page.getByRole("checkbox", { name: "区划地名科" }).check();
  await page.getByLabel("区划地名科的完成期限").fill(daysAgo(-5));
  await send(page, "assign-sections");

  await page.goto(`/cases/allocation?of=${year}-NPC`);
  await expect(
    page.getByRole("heading", { level: 1, name: `${year}年市民政局人大建议办理分工表` }),
  ).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: title })).toContainText("区划地名科");
  const sheet = await context.request.get(`/cases/allocation/sheet?of=${year}-NPC`);
  expect(sheet.headers()["content-disposition"]).toContain("attachment");
  expect((await sheet.body()).subarray(0, 2).toString()).toBe("PK");

  await page.goto("/supervision?tab=proposed");
  const proposal = zh.supervision.proposal;
  await page.getByRole("checkbox", { name: new RegExp(`^${zh.supervision.rule.OVERDUE}.*${title}`) }).check();
  await page.getByLabel(proposal.requirement).fill("五日内提交答复稿。");
  await page.getByRole("button", { name: proposal.issue }).click();
  await expect(page.getByText(proposal.issued.replace("{count}", "1"))).toBeVisible();

  await visit("elder-care");
  await openAct(page, "acknowledge-assignment");
  await send(page, "acknowledge-assignment");
  await openAct(page, "record-contact");
  await page.getByText(zh.domain.contactStage.BEFORE, { exact: true }).click();
  await page.getByRole("combobox", { name: new RegExp(`^${form.formOfContact}`) }).selectOption("VISIT");
  await page.getByLabel(form.views).fill("希望先装老楼。");
  await send(page, "record-contact");
  await openAct(page, "add-attachment");
  await page.getByLabel(form.file).setInputFiles({ name: "走访.png", mimeType: "image/png", buffer: dot });
  await page.getByLabel(form.evidenceOf).selectOption({ index: 1 });
  await page.getByLabel(form.shows).fill("走访照片");
  await send(page, "add-attachment");
  const file = (await page.getByRole("link", { name: "走访.png" }).getAttribute("href")) ?? "";
  expect((await context.request.get(file)).headers()["content-disposition"]).toContain("attachment");

  await openAct(page, "split-points");
  await page.getByLabel(points.lines).fill("在老楼加装扶手\n免费发放拐杖");
  await send(page, "split-points");
  await openAct(page, "save-draft");
  await page.getByRole("textbox", { name: form.body }).fill("一、年内加装。\n二、按规定发放。");
  await page.getByLabel(form.replyClass).selectOption("A");
  await page.getByRole("combobox", { name: form.disclosure }).selectOption("PUBLIC");
  await page.getByLabel(form.handlerPhone).fill("0795-3210001");
  await send(page, "save-draft");
  await page.goto(`${address}/submit-draft`);
  await page.getByRole("link", { name: words.gap.POINT_UNANSWERED }).click();
  await page.getByLabel(points.outcome).nth(0).selectOption("ADOPTED");
  await page.getByLabel(points.outcome).nth(1).selectOption("NOT_ADOPTED");
  await page.getByLabel(points.reason).nth(1).fill("须按评估结果配发。");
  await page.getByRole("textbox", { name: points.legalBasis }).nth(1).fill("《江西省养老服务条例》");
  await send(page, "save-draft");
  await openAct(page, "submit-draft");
  await send(page, "submit-draft");
  await openAct(page, "confirm-draft");
  await page.getByText(zh.domain.decision.PASS, { exact: true }).click();
  await send(page, "confirm-draft");

  await signIn(page, "place-names");
  const part = page
    .getByRole("list", { name: zh.home.parts })
    .getByRole("listitem")
    .filter({ hasText: title });
  await expect(part).toContainText("养老服务科");
  await page.goto(`${address}/record-progress`);
  await page.getByRole("textbox", { name: form.summary }).fill("已核对门牌。");
  await page.getByLabel(form.handsInPart).check();
  await send(page, "record-progress");
  await expect(page.getByText(words.partEntry, { exact: false }).first()).toBeVisible();
  expect((await context.request.get(file)).status()).toBe(200);

  await signIn(page, "deputy-gan");
  await expectNotFound(context.request, file);
  await page.getByRole("listitem").filter({ hasText: title }).getByRole("link").first().click();
  await page.getByLabel(form.urgeRemark).fill("请尽快答复。");
  await page.getByRole("button", { name: zh.cases.act["urge-case"] }).click();
  await expect(page.getByText(zh.cases.done["urge-case"])).toBeVisible();

  await visit("secretariat");
  await openAct(page, "proof-draft");
  await page.getByText(zh.domain.decision.PASS, { exact: true }).click();
  await page.getByLabel(form.toChief).check();
  await send(page, "proof-draft");

  await signIn(page, "director");
  const { delegations } = zh;
  await page.goto("/delegations");
  await page.getByLabel(delegations.delegate, { exact: false }).selectOption({ label: "王建平" });
  await page.getByLabel(new RegExp(`^${delegations.until}`)).fill(daysAgo(-1));
  await page.getByRole("button", { name: delegations.submit, exact: true }).click();
  await expect(page.getByText(delegations.given)).toBeVisible();

  await visit("vice-director");
  await openAct(page, "sign-reply");
  await page.getByText(zh.domain.decision.PASS, { exact: true }).click();
  await send(page, "sign-reply");
  await openAct(page, "sign-reply");
  await expect(page.getByText(zh.cases.signing.standsIn.replace("{name}", "罗正明"))).toBeVisible();
  await page.getByText(zh.domain.decision.PASS, { exact: true }).click();
  await send(page, "sign-reply");
  await expect(page.getByText("王建平 代 罗正明", { exact: false }).first()).toBeVisible();

  // The chief is back, for the tests that follow.
  await signIn(page, "director", "/delegations");
  await page.getByRole("button", { name: delegations.end }).first().click();
  await expect(page.getByText(delegations.ended)).toBeVisible();
});
