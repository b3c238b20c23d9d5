import { Anchor, type AnchorProps } from "@mantine/core";
import type { MouseEventHandler, ReactNode } from "react";
import { useLocation } from "wouter";

interface Props extends AnchorProps {
  readonly to: string;
  readonly children: ReactNode;
  readonly onClick?: () => void;
  readonly "aria-label"?: string;
  readonly "aria-current"?: "page";
}

/** A link inside the page: a plain click stays without reloading, any other click is the browser's. */
export function PageLink({ to, children, onClick, ...rest }: Props) {
  const [, navigate] = useLocation();
  const follow: MouseEventHandler = (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onClick?.();
    navigate(to);
  };
  return (
    <Anchor {...rest} href={to} onClick={follow}>
      {children}
    </Anchor>
  );
}
