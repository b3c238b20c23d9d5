import { z } from "zod";

/** The properties of a node or relationship, as both stores give them: plain JSON, dates as ISO text. */
export const PropertyMap = z.record(z.string(), z.unknown());
export type PropertyMap = z.infer<typeof PropertyMap>;
