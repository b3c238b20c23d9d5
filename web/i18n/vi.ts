import { detail } from "./vi/detail.ts";
import { explain } from "./vi/explain.ts";
import { general } from "./vi/general.ts";
import { views } from "./vi/views.ts";

export const vi = { ...general, ...views, ...detail, ...explain };
