import { hashPassword } from "@/lib/data/accounts/password";
import type { Database } from "@/lib/data/database";
import { toDateColumn } from "@/lib/data/dates";
import type { Role } from "@/lib/domain/actor";
import { calendarDate } from "@/lib/domain/calendar-date";
import { DEMO_PASSWORD } from "@/lib/domain/demo-accounts";

/** Demo data: every person and phone number here is invented. */
export const demoSections = [
  "养老服务科",
  "区划地名科",
  "社会救助科",
  "儿童福利科",
  "社会事务科",
  "社会组织管理科",
  "慈善事业促进科",
  "基层政权科",
] as const;
export type DemoSection = (typeof demoSections)[number];

const foundedAt = new Date("2024-01-02T01:00:00Z");
const inChargeSince = calendarDate(2024, 1, 2);

/** The bureau of the demo: its unit, sections, and accounts by user name. */
export interface DemoBureau {
  readonly unitId: string;
  readonly sectionIds: Readonly<Record<DemoSection, string>>;
}

/** Creates the unit, its sections, and everybody who works there. */
export async function foundBureau(db: Database): Promise<DemoBureau> {
  const unit = await db.unit.create({
    data: { name: "市民政局", docPrefix: "市民字", kind: "INTERNAL", createdAt: foundedAt },
  });
  const sections = await db.section.createManyAndReturn({
    data: demoSections.map((name, position) => ({ unitId: unit.id, name, position })),
  });
  const sectionIds = Object.fromEntries(sections.map(({ name, id }) => [name, id])) as Record<
    DemoSection,
    string
  >;
  const account = await accountMaker(db);
  const at = (section: DemoSection) => ({ unitId: unit.id, sectionId: sectionIds[section] });
  await account("secretariat", "秦书雅", "SECRETARIAT", { unitId: unit.id });
  await account("elder-care", "何志远", "SECTION_HEAD", at("养老服务科"));
  await account("elder-staff", "陶晓敏", "SECTION_STAFF", at("养老服务科"));
  await account("place-names", "邱立群", "SECTION_HEAD", at("区划地名科"));
  await account("relief", "柳国栋", "SECTION_HEAD", at("社会救助科"));
  await account("child-welfare", "姚文静", "SECTION_HEAD", at("儿童福利科"));
  await account("social-affairs", "孟庆华", "SECTION_HEAD", at("社会事务科"));
  await account("organisations", "康伟", "SECTION_HEAD", at("社会组织管理科"));
  await account("charity", "顾晓岚", "SECTION_HEAD", at("慈善事业促进科"));
  await account("grassroots", "段宏", "SECTION_HEAD", at("基层政权科"));
  const inCharge = { unitId: unit.id, leaderRank: "IN_CHARGE" } as const;
  const vice = await account("vice-director", "王建平", "LEADER", inCharge);
  const second = await account("vice-director-2", "赵海燕", "LEADER", inCharge);
  await account("director", "罗正明", "LEADER", { unitId: unit.id, leaderRank: "CHIEF" });
  await account("overseer", "市政府督查室", "OVERSEER", {});
  await account("admin", "系统管理员", "ADMIN", {});
  await account("auditor", "审计员", "AUDITOR", {});
  await chargeSections(db, vice, [
    sectionIds.养老服务科,
    sectionIds.社会救助科,
    sectionIds.儿童福利科,
    sectionIds.慈善事业促进科,
  ]);
  await chargeSections(db, second, [
    sectionIds.区划地名科,
    sectionIds.社会事务科,
    sectionIds.社会组织管理科,
    sectionIds.基层政权科,
  ]);
  return { unitId: unit.id, sectionIds };
}

/** Gives two deputies of the sheet their accounts. */
export async function inviteDeputies(db: Database): Promise<void> {
  const account = await accountMaker(db);
  for (const [username, name] of [
    ["deputy-gan", "甘文清"],
    ["deputy-huang", "黄丽娟"],
  ] as const) {
    const deputy = await db.deputy.findFirstOrThrow({ where: { name }, select: { id: true } });
    await account(username, name, "DEPUTY", { deputyId: deputy.id });
  }
}

type Place = { unitId?: string; sectionId?: string; deputyId?: string; leaderRank?: "CHIEF" | "IN_CHARGE" };

async function accountMaker(db: Database) {
  // One hash for all: the demo's password is printed on the sign-in page anyway.
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  return async (username: string, name: string, role: Role, place: Place): Promise<string> => {
    const { id } = await db.user.create({
      data: { username, name, role, passwordHash, credentialsAt: foundedAt, createdAt: foundedAt, ...place },
      select: { id: true },
    });
    return id;
  };
}

async function chargeSections(db: Database, leaderId: string, sectionIds: readonly string[]): Promise<void> {
  await db.sectionCharge.createMany({
    data: sectionIds.map((sectionId) => ({ leaderId, sectionId, fromOn: toDateColumn(inChargeSince) })),
  });
}
