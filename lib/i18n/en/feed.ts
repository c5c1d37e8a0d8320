import type { Shape } from "@/lib/i18n/shape";
import type { feed as zh } from "@/lib/i18n/zh/feed";

export const feed = {
  title: "Calendar feed",
  meaning: "Puts what falls due into Outlook, WPS or your phone’s calendar, and keeps it up to date.",
  link: "Calendar feed",
  back: "Messages",
  none: "Once opened, the feed has an address of your own.",
  open: "Open the feed",
  opened: "The feed is open",
  address: "Address to subscribe to",
  since: "Open since {at}",
  secret:
    "Whoever knows this address sees your due dates and titles without signing in. Don’t pass it on; if it leaks, renew it, and the old one stops at once.",
  how: "How to subscribe",
  howTo: {
    outlook: "Outlook: Add calendar → Subscribe from web, paste the address.",
    wps: "WPS calendar: Manage calendars → Subscribe, paste the address.",
    phone:
      "Phone: calendar settings → add a subscribed calendar, paste the address; the phone has to reach this server.",
  },
  renew: "Renew the address",
  renewTitle: "Renew the address?",
  renewConsequences: "The old one stops at once; calendars subscribed to it have to be subscribed anew.",
  close: "Close the feed",
  closeTitle: "Close the feed?",
  closeConsequences: "The address stops at once. You can open a feed again later, at another address.",
  closed: "The feed is closed",
  calendar: "Due dates ({name})",
  due: {
    REPLY: "Reply due: {number} {title}",
    OPINION: "Opinion due: {number} {title}",
    PART: "Part due: {number} {title}",
    NOTICE: "Answer to notice due: {number} {title}",
    COMMITMENT: "Commitment due: {number} {title}",
  },
} as const satisfies Shape<typeof zh>;
