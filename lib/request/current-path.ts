import { headers } from "next/headers";
import { localPath } from "@/lib/request/local-path";

/** The header in which proxy.ts hands on the path and query that were asked for. */
export const PATH_HEADER = "x-banfu-path";

/** The path and query of the page being shown; "/" when unknown. */
export async function currentPath(): Promise<string> {
  return localPath((await headers()).get(PATH_HEADER));
}
