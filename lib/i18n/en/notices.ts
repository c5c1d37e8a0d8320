import type { Shape } from "@/lib/i18n/shape";
import type { notices as zh } from "@/lib/i18n/zh/notices";

export const notices = {
  stage: {
    OVERDUE: "Overdue",
    NOTICE_OVERDUE: "Supervision notice not answered in time",
    PART_OVERDUE: "Assisting part overdue",
    DUE_ORANGE: "Due very soon",
    NOTICE_DUE: "Answer to a supervision notice due",
    PART_DUE: "Assisting part due soon",
    CONTACT_MISSING: "Deputy not contacted since assignment",
    DUE_YELLOW: "Due soon",
    SURVEY_MISSING: "Survey not returned",
  },
  stageCount: "{stage}: {count, plural, one {# case} other {# cases}}",
  caseOn: "No. {number}, {title} ({day})",
  more: "… {count, plural, one {# case} other {# cases}} in all",
  digest: {
    title: "Reminders of {day}",
    lead: "Please look after these cases today:",
    all: "See these cases",
  },
  mail: {
    subject: "[Banfu] {sentence}",
    subjectOfCase: "[Banfu] {sentence}: No. {number}, {title}",
    greeting: "Dear {name},",
    byWhom: "{actor}, {when}",
    system: "System",
    open: "Details: {link}",
    why: "You get this mail because you entered an address; take it away under Messages, Mail. Please don’t reply.",
  },
  chat: {
    message: "[Banfu] {sentence}\nNo. {number}, {title}\n{link}",
  },
  address: {
    title: "Mail",
    meaning: "With an address, your messages come by mail as well; without one none are sent.",
    link: "Mail",
    email: "Mail address",
    emailHint: "A mail names the matter, the case’s number and title, and nothing of how it is handled.",
    save: "Save",
    saved: "Address saved: messages come by mail from now on.",
    removed: "No more mail is sent to you.",
    back: "Back to messages",
  },
  reminders: {
    title: "Reminders",
    meaning:
      "Sent to each person at 8:30 on working days. Choose a day to see who would get what; nothing is sent from here.",
    link: "Reminders",
    back: "Back to supervision",
    day: "Day",
    show: "Show",
    dayOff: "{day} is a day off: nobody is reminded.",
    none: "Nothing to remind anybody of on {day}.",
    total: "{people, plural, one {# person} other {# people}} on {day}.",
    person: "{name} ({role})",
    caption: "Reminders",
    col: { person: "Person", stage: "Matter", cases: "Cases" },
    group: "Work group",
    groupMeaning:
      "Notices, issued replies and new rounds are also posted to the robot of the unit’s chat group; none without an address. Only matter, number and title are written.",
    webhook: "Address of the group’s robot",
    webhookHint: "Begins with https://; the chat group’s robot page shows it.",
    webhookSaved: "The group’s address is saved.",
  },
} as const satisfies Shape<typeof zh>;
