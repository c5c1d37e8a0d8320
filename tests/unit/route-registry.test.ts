import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { roles } from "@/lib/domain/actor";
import { addressOfPlace, type PlaceName, placesOfRole } from "@/lib/domain/places";
import { routeRegistry } from "@/tests/support/route-registry";

const app = path.resolve(import.meta.dirname, "../../app");

describe("the registry of routes", () => {
  it("names every page and route of the app, and none that isn't there", () => {
    const files = readdirSync(app, { recursive: true, encoding: "utf8" })
      .map((file) => file.split(path.sep).join("/"))
      .filter((file) => /(^|\/)(page|route)\.tsx?$/.test(file));
    expect(Object.keys(routeRegistry).sort()).toEqual(files.sort());
  });

  it.each(roles)("opens to %s every place of its rail", (role) => {
    for (const place of placesOfRole[role]) {
      const opening = openingOf(place);
      expect(opening === "SIGNED_IN" || (Array.isArray(opening) && opening.includes(role)), place).toBe(true);
    }
  });
});

function openingOf(place: PlaceName): unknown {
  const folder = `${addressOfPlace[place].slice(1)}/page.tsx`;
  return Object.entries(routeRegistry).find(([file]) => file.replace(/^\([a-z]+\)\//, "") === folder)?.[1];
}
