import { Anchor, VisuallyHidden } from "@mantine/core";
import { IconExternalLink } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { webAddress } from "./web-address.ts";

interface Props {
  readonly url: string | null;
  readonly children: ReactNode;
}

/** A link out of here, to http and https only; anything else an article calls its address stays text. */
export function ExternalLink({ url, children }: Props) {
  const { t } = useTranslation();
  const address = webAddress(url);
  if (address === null) return <>{children}</>;
  return (
    <Anchor href={address} target="_blank" rel="noopener noreferrer nofollow" size="sm">
      {children} <IconExternalLink size={13} aria-hidden style={{ verticalAlign: "-2px" }} />
      <VisuallyHidden>({t("app.newTab")})</VisuallyHidden>
    </Anchor>
  );
}
