import type { AnchorProps } from "@mantine/core";
import { type ReactNode, useContext } from "react";
import type { EntityType } from "../state/page-address.ts";
import { EntityAddressContext } from "./entity-address-context.ts";
import { PageLink } from "./PageLink.tsx";

interface Props extends AnchorProps {
  readonly type: EntityType;
  readonly id: string;
  readonly children: ReactNode;
}

/** Every name is a link. */
export function EntityLink({ type, id, children, ...rest }: Props) {
  const address = useContext(EntityAddressContext);
  return (
    <PageLink to={address(type, id)} {...rest}>
      {children}
    </PageLink>
  );
}
