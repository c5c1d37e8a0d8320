import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { createSafeActionClient } from "next-safe-action";
import { z } from "zod";
import type { Context } from "@/lib/context/context";
import type { Translate } from "@/lib/i18n/create";
import { openContext } from "@/lib/request/context";
import { currentPath } from "@/lib/request/current-path";
import { explainFailure, explainFields, type Failure, SignedOut } from "@/lib/request/failure";
import { leaveFlash } from "@/lib/request/flash";
import { formFields, typedValues } from "@/lib/request/form-values";
import { getI18n } from "@/lib/request/i18n";
import { getActor, PASSWORD_PAGE } from "@/lib/request/session";
import type { FormState } from "@/lib/schemas/form-state";

/** A form's action: for `useActionState`, with the state that the form had before. */
export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

type Done<Input, Result> = Readonly<{ input: Input; result: Result; t: Translate }>;
interface Ending<Input, Result> {
  /** Where to go and what to say there, after the act is committed. */
  onDone(done: Done<Input, Result>): { readonly to: string; readonly say?: string };
}

const door = createSafeActionClient({
  handleServerError: async (error): Promise<Failure> =>
    explainFailure(error, await getI18n(), await currentPath()),
});

/**
 * The door for every act of a person who is signed in: finds the actor, reads the form by its schema, calls the
 * use case, then refreshes what is shown and goes on. What went wrong comes back in words with what was typed.
 */
export function action<Schema extends z.ZodType, Result>(
  schema: Schema,
  useCase: (context: Context, input: z.output<Schema>) => Promise<Result>,
  ending: Ending<z.output<Schema>, Result>,
): FormAction {
  return through(schema, async (input) => useCase(await ownContext(), input), ending);
}

/** The same door for the one act that a person with a temporary password has: choosing another. */
export function passwordAction<Schema extends z.ZodType, Result>(
  schema: Schema,
  act: (context: Context, input: z.output<Schema>) => Promise<Result>,
  ending: Ending<z.output<Schema>, Result>,
): FormAction {
  return through(schema, async (input) => act(await signedInContext(), input), ending);
}

/** The same door for the few acts of people not signed in: signing in and out, choosing the language. */
export function openAction<Schema extends z.ZodType, Result>(
  schema: Schema,
  act: (context: Omit<Context, "actor">, input: z.output<Schema>) => Promise<Result>,
  ending: Ending<z.output<Schema>, Result>,
): FormAction {
  return through(schema, (input) => act(openContext(), input), ending);
}

function through<Schema extends z.ZodType, Result>(
  schema: Schema,
  act: (input: z.output<Schema>) => Promise<Result>,
  { onDone }: Ending<z.output<Schema>, Result>,
): FormAction {
  const run = door.inputSchema(formOf(schema)).action(async ({ parsedInput }) => {
    const input = parsedInput as z.output<Schema>;
    return { input, result: await act(input) };
  });
  return async (_previous, form) => {
    const { t } = await getI18n();
    const { data, serverError, validationErrors } = await run(form);
    if (serverError) return refused(serverError, form);
    if (validationErrors) return refused(explainFields(firstCodes(validationErrors), t), form);
    if (!data) throw new Error("The act ended without an answer");
    const { to, say } = onDone({ ...data, t });
    if (say) await leaveFlash(say);
    revalidatePath("/", "layout");
    redirect(to);
  };
}

function formOf<Schema extends z.ZodType>(schema: Schema) {
  return z
    .instanceof(FormData, { error: "invalid" })
    .transform((form): unknown => formFields(form))
    .pipe(schema);
}

async function ownContext(): Promise<Context> {
  const context = await signedInContext();
  if (context.actor.passwordTemporary) redirect(PASSWORD_PAGE);
  return context;
}

async function signedInContext() {
  const actor = await getActor();
  if (!actor) throw new SignedOut();
  return { actor, ...openContext() };
}

function refused(failure: Failure, form: FormData): FormState {
  return { status: "error", ...failure, values: typedValues(form) };
}

/** The first code of each field; of a list, the first of any of its items. */
function firstCodes(errors: object): Record<string, string> {
  const codes = Object.entries(errors).flatMap(([field, found]) => {
    const code = firstCode(found);
    return code === null ? [] : [[field === "_errors" ? "form" : field, code]];
  });
  return Object.fromEntries(codes);
}

function firstCode(found: unknown): string | null {
  if (typeof found === "string") return found;
  if (typeof found !== "object" || found === null) return null;
  for (const value of Object.values(found)) {
    const code = firstCode(value);
    if (code !== null) return code;
  }
  return null;
}
