import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import {
  CheckboxField,
  CheckboxListField,
  DateField,
  RadioField,
  SelectField,
  TextAreaField,
  TextField,
} from "@/components/form/fields";
import { FormContext } from "@/components/form/form-context";
import { type FormState, idleFormState } from "@/lib/schemas/form-state";

const options = ["a", "b", "c"].map((value) => ({ value, label: value.toUpperCase() }));

const fields = (
  <>
    <TextField name="place" label="地点" defaultValue="会议室" required />
    <TextAreaField name="views" label="意见" />
    <DateField name="heldOn" label="日期" defaultValue="2024-04-01" />
    <SelectField name="deputyId" label="代表" options={options} placeholder="请选择" />
    <RadioField name="form" legend="方式" options={options} defaultValue="a" />
    <CheckboxListField name="sections" legend="科室" options={options} defaultValues={["a"]} />
    <CheckboxField name="present" label="领导参加" defaultChecked />
  </>
);

function show(state: FormState, children: ReactNode): string {
  return renderToStaticMarkup(<FormContext value={{ state, requiredMark: "必填" }}>{children}</FormContext>);
}

/** The controls as a browser without scripts would send them. */
function sent(html: string): Record<string, string[]> {
  const pairs = [...html.matchAll(/<(input|textarea|select)\b([^>]*)>(.*?)(?=<\/(?:textarea|select)>|<)/gs)];
  const found: Record<string, string[]> = {};
  for (const [, tag, attributes = "", content = ""] of pairs) {
    const name = /name="([^"]*)"/.exec(attributes)?.[1] ?? "";
    const value = /value="([^"]*)"/.exec(attributes)?.[1] ?? "";
    const choice = /type="(?:radio|checkbox)"/.test(attributes);
    if (choice && !attributes.includes("checked")) continue;
    found[name] = [...(found[name] ?? []), tag === "textarea" ? content.trim() : value];
  }
  const selected = /<option value="([^"]*)" selected=""/.exec(html)?.[1];
  return { ...found, deputyId: selected ? [selected] : [] };
}

it("shows its defaults before it was ever sent", () => {
  expect(sent(show(idleFormState, fields))).toEqual({
    place: ["会议室"],
    views: [""],
    heldOn: ["2024-04-01"],
    deputyId: [],
    form: ["a"],
    sections: ["a"],
    present: ["yes"],
  });
});

it("keeps what was typed, emptied and unticked when it comes back, with each error beside its field", () => {
  const state: FormState = {
    status: "error",
    kind: "INVALID",
    fieldErrors: { views: "请填写", sections: "请从列出的选项中选择" },
    values: { place: "", views: "同意", heldOn: "someday", deputyId: "b", form: "c", sections: ["b", "c"] },
  };
  const html = show(state, fields);
  expect(sent(html)).toEqual({
    place: [""],
    views: ["同意"],
    heldOn: ["someday"],
    deputyId: ["b"],
    form: ["c"],
    sections: ["b", "c"],
  });
  expect(html).toContain('id="views-error"');
  expect(html).toContain('id="sections-error"');
  expect(html).not.toContain('id="place-error"');
});
