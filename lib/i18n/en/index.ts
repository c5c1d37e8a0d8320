import { account } from "@/lib/i18n/en/account";
import { admin } from "@/lib/i18n/en/admin";
import { allocation } from "@/lib/i18n/en/allocation";
import { assign } from "@/lib/i18n/en/assign";
import { batches } from "@/lib/i18n/en/batches";
import { calendar } from "@/lib/i18n/en/calendar";
import { cases } from "@/lib/i18n/en/cases";
import { common } from "@/lib/i18n/en/common";
import { dashboard } from "@/lib/i18n/en/dashboard";
import { delegations } from "@/lib/i18n/en/delegations";
import { deputy } from "@/lib/i18n/en/deputy";
import { domain } from "@/lib/i18n/en/domain";
import { errors } from "@/lib/i18n/en/errors";
import { events } from "@/lib/i18n/en/events";
import { feed } from "@/lib/i18n/en/feed";
import { home } from "@/lib/i18n/en/home";
import { importMessages } from "@/lib/i18n/en/import";
import { ledgers } from "@/lib/i18n/en/ledgers";
import { notices } from "@/lib/i18n/en/notices";
import { papers } from "@/lib/i18n/en/papers";
import { promises } from "@/lib/i18n/en/promises";
import { register } from "@/lib/i18n/en/register";
import { replyClass } from "@/lib/i18n/en/replyClass";
import { reports } from "@/lib/i18n/en/reports";
import { settings } from "@/lib/i18n/en/settings";
import { shell } from "@/lib/i18n/en/shell";
import { signIn } from "@/lib/i18n/en/signIn";
import { supervision } from "@/lib/i18n/en/supervision";
import { templates } from "@/lib/i18n/en/templates";
import { units } from "@/lib/i18n/en/units";

export const en = {
  supervision,
  account,
  notices,
  admin,
  units,
  allocation,
  assign,
  delegations,
  deputy,
  events,
  importMessages,
  papers,
  batches,
  promises,
  feed,
  templates,
  ledgers,
  reports,
  register,
  replyClass,
  home,
  calendar,
  cases,
  common,
  dashboard,
  domain,
  errors,
  settings,
  shell,
  signIn,
} as const;
