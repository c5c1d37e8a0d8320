"use server";

import {
  changePasswordThroughDoor,
  signInThroughDoor,
  signOutThroughDoor,
  switchLanguageThroughDoor,
} from "@/lib/request/account";

export const changePassword = changePasswordThroughDoor;
export const signIn = signInThroughDoor;
export const signOut = signOutThroughDoor;
export const switchLanguage = switchLanguageThroughDoor;
