import { redirect } from "next/navigation";
import { homeOf } from "@/lib/domain/places";
import { requireActor } from "@/lib/request/session";

/** The address people type: leads to the first page of their role. */
export default async function Start() {
  redirect(homeOf((await requireActor()).role));
}
