import { openDatabase } from "@/lib/data/database";
import { calendarDate, dateInShanghai } from "@/lib/domain/calendar-date";
import { currentYear } from "./demo/current-year";
import { foundBureau, inviteDeputies } from "./demo/people";
import { play2024 } from "./demo/play-2024";
import { playSynthetic } from "./demo/play-current-year";
import { Player } from "./demo/player";
import { readOldMessages } from "./demo/read-messages";
import { registerRows } from "./demo/register";
import { playRelations } from "./demo/relations-current-year";
import { playReport2024 } from "./demo/report-2024";
import { playDelegation } from "./demo/showcase";
import { year2024 } from "./demo/year-2024";
import { loadReferenceData } from "./reference-data";

/** Plays the demo: 2024 on fixed days, and a year of synthetic cases placed around `now`. All of it invented. */
export async function playDemo(url: string, now: Date): Promise<void> {
  const db = openDatabase(url);
  try {
    await loadReferenceData(db);
    const bureau = await foundBureau(db);
    const player = new Player(db);
    const rows = year2024.map(({ row }) => row);
    const handlingOf = await registerRows(player, bureau.unitId, rows, calendarDate(2024, 3, 15));
    await inviteDeputies(db);
    for (const demo of year2024) await play2024(player, demo, handlingOf(demo.row));
    await playReport2024(player);
    const today = dateInShanghai(now);
    for (const demo of currentYear(today)) {
      const deliveredOn = demo.row.deliveredOn ?? today;
      const idOf = await registerRows(player, bureau.unitId, [demo.row], deliveredOn);
      await playSynthetic(player, bureau, demo, idOf(demo.row), today);
    }
    await playRelations(player, bureau, today);
    await readOldMessages(player, today);
    await playDelegation(player, today);
  } finally {
    await db.$disconnect();
  }
}

const url = process.env.DATABASE_URL;
if (process.argv[1]?.endsWith("seed.ts")) {
  if (!url) throw new Error("DATABASE_URL is not set");
  await playDemo(url, new Date());
}
