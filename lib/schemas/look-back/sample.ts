import { z } from "zod";
import type { SampleQuestion } from "@/lib/domain/look-backs";

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);

/** Which sample is asked for; whatever is not understood shows none. */
export const sampleFilterSchema = z.object({
  year: z.preprocess(first, z.coerce.number<unknown>().int().min(1950).max(2200).optional().catch(undefined)),
  class: z.preprocess(first, z.enum(["A", "B", "C", "D"]).optional().catch(undefined)),
  share: z.preprocess(first, z.coerce.number<unknown>().int().min(1).max(100).optional().catch(undefined)),
  seed: z.preprocess(first, z.string().trim().max(40).catch("")).default(""),
});
export type SampleFilter = z.infer<typeof sampleFilterSchema>;

/** The sample's terms when all of them are named, else null. */
export function wholeSample(filter: SampleFilter): SampleQuestion | null {
  const { year, class: code, share, seed } = filter;
  return year === undefined || code === undefined || share === undefined
    ? null
    : { year, class: code, share, seed };
}
