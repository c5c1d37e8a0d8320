/**
 * Writes prisma/calendar/working-calendar.json from the installed package chinese-days:
 * `node --import tsx tools/build-calendar.ts`. Run it when the package carries a new year, and name that
 * year's notice in the table below first.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

interface Notice {
  readonly number?: string;
  readonly amendment?: string;
  readonly address: string;
}

const GOV = "https://www.gov.cn/";

/** The State Council's notice of each year (国务院办公厅关于某年部分节假日安排的通知). */
const notices: Readonly<Record<number, Notice>> = {
  2004: { address: "https://zh.wikisource.org/zh-hans/国务院办公厅关于2004年部分节假日安排的通知" },
  2005: { address: "https://zhidao.baidu.com/question/2299098.html" },
  2006: { address: `${GOV}jrzg/2005-12/22/content_133837.htm` },
  2007: { address: `${GOV}fwxx/sh/2006-12/18/content_471877.htm` },
  2008: { address: `${GOV}zwgk/2007-12/18/content_837184.htm` },
  2009: { address: `${GOV}zwgk/2008-12/10/content_1174014.htm` },
  2010: { address: `${GOV}zwgk/2009-12/08/content_1482691.htm` },
  2011: { address: `${GOV}zwgk/2010-12/10/content_1762643.htm` },
  2012: { address: `${GOV}zwgk/2011-12/06/content_2012097.htm` },
  2013: { address: `${GOV}zwgk/2012-12/10/content_2286598.htm` },
  2014: { number: "国办发明电〔2013〕28号", address: `${GOV}zwgk/2013-12/11/content_2546204.htm` },
  2015: {
    number: "国办发明电〔2014〕28号",
    amendment: "国发明电〔2015〕1号",
    address: `${GOV}zhengce/content/2014-12/16/content_9302.htm`,
  },
  2016: { number: "国办发明电〔2015〕18号", address: `${GOV}zhengce/content/2015-12/10/content_10394.htm` },
  2017: { number: "国办发明电〔2016〕17号", address: `${GOV}zhengce/content/2016-12/01/content_5141603.htm` },
  2018: { number: "国办发明电〔2017〕12号", address: `${GOV}zhengce/content/2017-11/30/content_5243579.htm` },
  2019: {
    number: "国办发明电〔2018〕15号",
    amendment: "国办发明电〔2019〕3号",
    address: `${GOV}xinwen/2018-12/06/content_5346287.htm`,
  },
  2020: {
    number: "国办发明电〔2019〕16号",
    amendment: "国办发明电〔2020〕1号",
    address: `${GOV}zhengce/content/2019-11/21/content_5454164.htm`,
  },
  2021: { number: "国办发明电〔2020〕27号", address: `${GOV}zhengce/content/2020-11/25/content_5564127.htm` },
  2022: { number: "国办发明电〔2021〕11号", address: `${GOV}zhengce/content/2021-10/25/content_5644835.htm` },
  2023: { number: "国办发明电〔2022〕16号", address: `${GOV}zhengce/content/2022-12/08/content_5730844.htm` },
  2024: { number: "国办发明电〔2023〕7号", address: `${GOV}zhengce/content/202310/content_6911527.htm` },
  2025: { number: "国办发明电〔2024〕12号", address: `${GOV}zhengce/zhengceku/202411/content_6986383.htm` },
  2026: { number: "国办发明电〔2025〕7号", address: `${GOV}zhengce/zhengceku/202511/content_7047091.htm` },
};

/** The package leaves out this day, which the notice for 2006 names: 12月31日(星期六)上班. */
const corrections = { "2005-12-31": { kind: "MAKE_UP", name: "元旦" } };

const officialNames: Readonly<Record<string, string>> = { 清明: "清明节", 端午: "端午节", 中秋: "中秋节" };

const require = createRequire(import.meta.url);
const root = new URL("../", import.meta.url);
const version = readVersion();
const days = readDays();
const years = Object.entries(notices).map(([year, notice]) => ({
  year: Number(year),
  official: true,
  source: sourceText(Number(year), notice),
  days: days.filter((day) => day.date.startsWith(year)),
}));
const left = days.filter((day) => notices[Number(day.date.slice(0, 4))] === undefined);
if (left.length > 0) throw new Error(`No notice is named for ${left.map((day) => day.date).join(", ")}`);
const file = new URL("prisma/calendar/working-calendar.json", root);
writeFileSync(file, `${JSON.stringify({ generatedFrom: `chinese-days ${version}`, years }, null, 2)}\n`);
process.stdout.write(`${years.length} years, ${days.length} days\n`);

function readDays(): { date: string; kind: string; name: string }[] {
  const path = require.resolve("chinese-days/dist/chinese-days.json");
  const data: { holidays: Record<string, string>; workdays: Record<string, string> } = JSON.parse(
    readFileSync(path, "utf8"),
  );
  const rows = new Map<string, { date: string; kind: string; name: string }>();
  for (const [date, text] of Object.entries(data.holidays)) rows.set(date, row(date, "HOLIDAY", text));
  for (const [date, text] of Object.entries(data.workdays)) rows.set(date, row(date, "MAKE_UP", text));
  for (const [date, fix] of Object.entries(corrections)) rows.set(date, { date, ...fix });
  return [...rows.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function row(date: string, kind: string, text: string) {
  const chinese = text.split(",")[1] ?? text;
  return { date, kind, name: officialNames[chinese] ?? chinese };
}

function sourceText(year: number, notice: Notice): string {
  const numbers = [notice.number, notice.amendment].filter((number) => number !== undefined);
  const named = numbers.length > 0 ? `(${numbers.join("、")})` : "";
  return `《国务院办公厅关于${year}年部分节假日安排的通知》${named} ${notice.address}; chinese-days ${version}`;
}

function readVersion(): string {
  const text = readFileSync(new URL("node_modules/chinese-days/package.json", root), "utf8");
  const { version: found }: { version: string } = JSON.parse(text);
  return found;
}
