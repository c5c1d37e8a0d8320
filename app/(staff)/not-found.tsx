import { MissingPage } from "@/components/shell/missing-page";
import { getI18n } from "@/lib/request/i18n";

/** Not there, or not for this person; said inside the frame that stands around it already. */
export default async function NotFound() {
  return <MissingPage t={(await getI18n()).t} />;
}
