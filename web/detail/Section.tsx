import { Title } from "@mantine/core";
import { type ReactNode, useId } from "react";

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A headed part of a detail. */
export function Section({ title, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} style={{ paddingBlock: "0.6rem" }}>
      <Title order={3} size="h5" id={id} mb={6}>
        {title}
      </Title>
      {children}
    </section>
  );
}
