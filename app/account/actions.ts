"use server";

import { signInThroughDoor, signOutThroughDoor, switchLanguageThroughDoor } from "@/lib/request/account";

export const signIn = signInThroughDoor;
export const signOut = signOutThroughDoor;
export const switchLanguage = switchLanguageThroughDoor;
