import { describe, expect, it } from "vitest";
import { LIGHTS } from "@/components/ui/light";
import { en } from "@/lib/i18n/en/index";
import { zh } from "@/lib/i18n/zh/index";

type Tree = { readonly [key: string]: string | Tree };

const chinese = flatten(zh);
const english = flatten(en);

describe("dictionaries", () => {
  it("have the same keys in both languages", () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  it.each([...chinese])("%s has the same placeholders in both languages", (key, text) => {
    expect(placeholders(english.get(key) ?? "")).toEqual(placeholders(text));
  });

  it.each([
    ["zh", chinese],
    ["en", english],
  ] as const)("have no empty text, nor blanks around one (%s)", (_, dictionary) => {
    const bad = [...dictionary].filter(([, text]) => text === "" || text !== text.trim());
    expect(bad).toEqual([]);
  });

  it("have nothing but names in the braces of a Chinese text, as its type relies on that", () => {
    const bad = [...chinese].filter(([, text]) => /[{}]/.test(text.replace(/\{[a-zA-Z]\w*\}/g, "")));
    expect(bad).toEqual([]);
  });

  it("set Chinese texts with Chinese punctuation", () => {
    const halfWidth = /\p{Script=Han}[,:;?!()]|[()]\p{Script=Han}/u;
    const bad = [...chinese].filter(([, text]) => halfWidth.test(text)).map(([key]) => key);
    expect(bad).toEqual([]);
  });

  it("leave no Chinese in the English texts but the language's name and what a sheet's cells must say", () => {
    const left = [...english].filter(([, text]) => /\p{Script=Han}/u.test(text)).map(([key]) => key);
    expect(left.filter((key) => !key.startsWith("importMessages."))).toEqual(["shell.switchLanguage"]);
  });

  it.each([zh, en])("have a word of its own for each light", ({ common }) => {
    const words = LIGHTS.map((light) => common.light[light]);
    expect(new Set(words).size).toBe(LIGHTS.length);
  });
});

function flatten(tree: Tree, prefix = ""): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const path = prefix === "" ? key : `${prefix}.${key}`;
    if (typeof value === "string") flat.set(path, value);
    else for (const [inner, text] of flatten(value, path)) flat.set(inner, text);
  }
  return flat;
}

/** Names of arguments and tags: `{count, plural, …}` counts as `count`, what stands in its branches does not. */
function placeholders(message: string): string[] {
  const names = [...message.matchAll(/\{\s*([a-zA-Z]\w*)\s*(?=[,}])/g)].map((match) => match[1]);
  const tags = [...message.matchAll(/<([a-zA-Z]\w*)>/g)].map((match) => `<${match[1]}>`);
  return [...new Set([...names, ...tags])].map(String).sort();
}
