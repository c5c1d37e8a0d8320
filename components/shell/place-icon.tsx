import {
  BellDot,
  Building2,
  ChartColumn,
  ClipboardCheck,
  Files,
  Inbox,
  Megaphone,
  ScrollText,
  SlidersHorizontal,
  Upload,
  UserCog,
} from "lucide-react";
import type { PlaceName } from "@/lib/domain/places";

const ICONS = {
  home: Inbox,
  cases: Files,
  import: Upload,
  dashboard: ChartColumn,
  supervision: Megaphone,
  suggestions: ClipboardCheck,
  notices: BellDot,
  admin: UserCog,
  units: Building2,
  audit: ScrollText,
  settings: SlidersHorizontal,
} as const satisfies Record<PlaceName, unknown>;

export function PlaceIcon({ name }: { name: PlaceName }) {
  const Icon = ICONS[name];
  return <Icon aria-hidden="true" className="size-5 shrink-0" strokeWidth={1.75} />;
}
