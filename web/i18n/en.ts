import { detail } from "./en/detail.ts";
import { explain } from "./en/explain.ts";
import { general } from "./en/general.ts";
import { views } from "./en/views.ts";

export const en = { ...general, ...views, ...detail, ...explain };
