/**
 * The form of a dictionary with its words taken out: the same nested keys, any text at each leaf. The English
 * dictionaries are written `satisfies Shape<typeof zh>`, so a missing or an extra key fails to compile.
 */
export type Shape<Dictionary> = {
  readonly [Key in keyof Dictionary]: Dictionary[Key] extends string ? string : Shape<Dictionary[Key]>;
};

/** Every path to a text, its parts joined by dots: "common.act.save". */
export type Path<Dictionary> = {
  [Key in keyof Dictionary & string]: Dictionary[Key] extends string
    ? Key
    : `${Key}.${Path<Dictionary[Key]>}`;
}[keyof Dictionary & string];

/** The text at a path; for a union of paths, the union of their texts. */
export type TextAt<Dictionary, At extends string> = At extends `${infer Key}.${infer Rest}`
  ? Key extends keyof Dictionary
    ? TextAt<Dictionary[Key], Rest>
    : never
  : At extends keyof Dictionary
    ? Dictionary[At]
    : never;

/** The names that stand in braces in a Chinese text, which has no plural forms and so nothing but names there. */
type Placeholder<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** What may be filled in: a number where English has to choose a plural by it, else any word or figure. */
type Value<English, Name extends string> =
  Extract<English, `${string}{${Name}, plural,${string}`> extends never ? string | number : number;

/** The arguments after the key: none, or one object with exactly the names the text asks for. */
export type Arguments<Chinese, English> = [Placeholder<Chinese>] extends [never]
  ? []
  : [values: { [Name in Placeholder<Chinese>]: Value<English, Name> }];
