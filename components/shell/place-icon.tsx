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
  Users,
} from "lucide-react";

const ICONS = {
  home: Inbox,
  cases: Files,
  import: Upload,
  dashboard: ChartColumn,
  supervision: Megaphone,
  deputies: Users,
  suggestions: ClipboardCheck,
  notices: BellDot,
  admin: UserCog,
  units: Building2,
  audit: ScrollText,
  settings: SlidersHorizontal,
} as const;

export type PlaceIconName = keyof typeof ICONS;

export function PlaceIcon({ name }: { name: PlaceIconName }) {
  const Icon = ICONS[name];
  return <Icon aria-hidden="true" className="size-5 shrink-0" strokeWidth={1.75} />;
}
