import type { Shape } from "@/lib/i18n/shape";
import type { units as zh } from "@/lib/i18n/zh/units";

export const units = {
  title: "Units and sections",
  meaning: "The units that work here with their sections and leaders; other units are known by name only.",
  list: "Units",
  empty: "No unit yet",
  emptyHint: "Create your own unit first, then its sections and accounts.",
  kind: { INTERNAL: "Works here", OUTSIDE: "Known by name" },
  col: { name: "Unit", kind: "Kind", docPrefix: "Document prefix", sections: "Sections" },
  closed: "{name} (closed)",
  more: "Next page",
  add: {
    title: "New unit",
    name: "Name",
    kind: "Kind",
    kindHint: {
      INTERNAL: "Its people work on this installation",
      OUTSIDE: "Appears only as lead or co-handling unit",
    },
    docPrefix: "Document prefix",
    docPrefixHint: "How document numbers of its replies begin. Leave it empty for a unit known by name.",
    save: "Create unit",
    done: "The unit is created",
  },
  page: {
    back: "Back to the units",
    sections: "Sections",
    sectionList: "Sections",
    noSections: "No section yet",
    section: "Section",
    leader: "Leader in charge",
    accounts: "Accounts in use",
    standing: "Standing",
    open: "In use",
    closedOn: "Closed {date}",
    begins: "{name} (from {date})",
    nobody: "Nobody",
    outside: "A unit known by name has neither sections nor accounts.",
  },
  section: {
    title: "Add a section",
    name: "Name of the section",
    save: "Add section",
    done: "The section is added",
  },
  close: {
    title: "Close a section",
    meaning:
      "No case can be assigned to it any more; its records stay. It cannot be opened again. A section with unfinished cases or accounts in use cannot be closed.",
    section: "Section to close",
    closedOn: "Closed on",
    save: "Close section",
    done: "The section is closed",
  },
  charges: {
    title: "Leaders in charge",
    meaning:
      "A leader in charge sees and signs the cases of the sections in charge only; the chief needs no setting.",
    noLeaders: "There is no account of a leader in charge yet.",
    choose: "Choose a leader",
    sections: "Sections in the charge of {name}",
    sectionsHint:
      "Tick all of them. What another leader had passes to this one from that day; what is not ticked ends the day before.",
    fromOn: "From",
    save: "Change",
    done: "The sections in charge are changed",
  },
} as const satisfies Shape<typeof zh>;
