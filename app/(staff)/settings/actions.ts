"use server";

import { action } from "@/lib/request/action";
import { changeSettingSchema } from "@/lib/schemas/setting/change-setting";
import { changeSetting } from "@/lib/use-cases/setting/change-setting";

export const changeSettingAction = action(changeSettingSchema, changeSetting, {
  onDone: ({ input, t }) => ({
    to: `/settings/${input.key}`,
    say: t(input.withdraw ? "settings.page.withdrawn" : "settings.page.saved"),
  }),
});
