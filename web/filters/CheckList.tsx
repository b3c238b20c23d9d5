import { Checkbox, Group, Text } from "@mantine/core";
import { type ReactNode, useId } from "react";

interface Props<Value extends string> {
  readonly title: string;
  readonly options: readonly Value[];
  readonly chosen: readonly Value[];
  readonly labelOf: (value: Value) => string;
  readonly iconOf?: (value: Value) => ReactNode;
  readonly onChange: (chosen: Value[]) => void;
}

/** A group of boxes; none ticked means all are shown. */
export function CheckList<Value extends string>(props: Props<Value>) {
  const { title, options, chosen, labelOf, iconOf, onChange } = props;
  const id = useId();
  const toggle = (value: Value, on: boolean) => {
    const next = options.filter((option) => (option === value ? on : chosen.includes(option)));
    onChange(next.length === options.length ? [] : next);
  };
  return (
    <div role="group" aria-labelledby={id}>
      <Text id={id} size="xs" fw={600} tt="uppercase" c="dimmed" mb={4}>
        {title}
      </Text>
      {options.map((option) => (
        <Checkbox
          key={option}
          size="xs"
          py={3}
          checked={chosen.includes(option)}
          onChange={(event) => toggle(option, event.currentTarget.checked)}
          label={
            <Group gap={7} wrap="nowrap" component="span">
              {iconOf?.(option)}
              <span style={{ fontSize: "0.85rem" }}>{labelOf(option)}</span>
            </Group>
          }
        />
      ))}
    </div>
  );
}
