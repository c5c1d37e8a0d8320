import { account } from "@/lib/i18n/zh/account";
import { admin } from "@/lib/i18n/zh/admin";
import { allocation } from "@/lib/i18n/zh/allocation";
import { assign } from "@/lib/i18n/zh/assign";
import { batches } from "@/lib/i18n/zh/batches";
import { calendar } from "@/lib/i18n/zh/calendar";
import { cases } from "@/lib/i18n/zh/cases";
import { common } from "@/lib/i18n/zh/common";
import { dashboard } from "@/lib/i18n/zh/dashboard";
import { delegations } from "@/lib/i18n/zh/delegations";
import { deputy } from "@/lib/i18n/zh/deputy";
import { domain } from "@/lib/i18n/zh/domain";
import { errors } from "@/lib/i18n/zh/errors";
import { events } from "@/lib/i18n/zh/events";
import { feed } from "@/lib/i18n/zh/feed";
import { home } from "@/lib/i18n/zh/home";
import { importMessages } from "@/lib/i18n/zh/import";
import { ledgers } from "@/lib/i18n/zh/ledgers";
import { notices } from "@/lib/i18n/zh/notices";
import { papers } from "@/lib/i18n/zh/papers";
import { promises } from "@/lib/i18n/zh/promises";
import { register } from "@/lib/i18n/zh/register";
import { replyClass } from "@/lib/i18n/zh/replyClass";
import { reports } from "@/lib/i18n/zh/reports";
import { settings } from "@/lib/i18n/zh/settings";
import { shell } from "@/lib/i18n/zh/shell";
import { signIn } from "@/lib/i18n/zh/signIn";
import { supervision } from "@/lib/i18n/zh/supervision";
import { templates } from "@/lib/i18n/zh/templates";
import { units } from "@/lib/i18n/zh/units";

export const zh = {
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
