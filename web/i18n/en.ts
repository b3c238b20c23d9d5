import { detail } from "./en/detail.ts";
import { general } from "./en/general.ts";
import { views } from "./en/views.ts";

export const en = { ...general, ...views, ...detail };
