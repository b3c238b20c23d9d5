import { createContext } from "react";
import { type EntityType, pageAddress } from "../state/page-address.ts";

export type EntityAddress = (type: EntityType, id: string) => string;

/** Where a name leads: its own page, unless a part of the page (the picture) has something closer. */
export const EntityAddressContext = createContext<EntityAddress>(pageAddress);
