import { CircleCheck, Info, OctagonAlert, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

export type NoticeTone = "info" | "success" | "warning" | "error";

const TONES = {
  info: { Icon: Info, box: "border-indigo bg-indigo-wash", icon: "text-indigo" },
  success: { Icon: CircleCheck, box: "border-green bg-green-wash", icon: "text-green" },
  warning: { Icon: TriangleAlert, box: "border-orange bg-orange-wash", icon: "text-orange" },
  error: { Icon: OctagonAlert, box: "border-vermilion bg-vermilion-wash", icon: "text-vermilion" },
} as const;

type NoticeProps = { tone?: NoticeTone; title?: string; children?: ReactNode; role?: "status" | "alert" };

export function Notice({ tone = "info", title, children, role }: NoticeProps) {
  const { Icon, box, icon } = TONES[tone];
  return (
    <div role={role} className={cx("flex gap-3 rounded border p-3", box)}>
      <Icon aria-hidden="true" className={cx("mt-0.5 size-5 shrink-0", icon)} />
      <div className="min-w-0">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
