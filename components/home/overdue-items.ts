import type { Translate } from "@/lib/i18n/create";

/** What is overdue, each line with its count in words and where it leads; what is not overdue has none. */
export function overdueItems(t: Translate, overdue: { readonly cases: number; readonly notices: number }) {
  const { cases, notices } = overdue;
  return [
    {
      id: "cases",
      count: cases,
      sentence: t("home.overdueCases", { count: cases }),
      act: { href: "/cases?light=RED", label: t("home.toCases") },
    },
    {
      id: "notices",
      count: notices,
      sentence: t("home.overdueNotices", { count: notices }),
      act: { href: "/supervision", label: t("home.toSupervision") },
    },
  ].filter(({ count }) => count > 0);
}
