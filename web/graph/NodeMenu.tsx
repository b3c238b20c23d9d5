import { Menu } from "@mantine/core";
import {
  IconArrowsMaximize,
  IconEyeOff,
  IconFileText,
  IconLink,
  IconPin,
  IconPinnedOff,
  IconPointer,
  IconSquarePlus,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

export interface MenuPlace {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}
export type NodeAction =
  "open" | "select" | "addToSelection" | "expand" | "collapse" | "pin" | "unpin" | "hide" | "copy";

interface Props {
  readonly place: MenuPlace;
  readonly name: string;
  readonly pinned: boolean;
  readonly expanded: boolean;
  /** What the surroundings of the picture cannot do is left out. */
  readonly without: readonly NodeAction[];
  readonly onAction: (action: NodeAction) => void;
  readonly onClose: () => void;
}

const ICONS = {
  open: IconFileText,
  select: IconPointer,
  addToSelection: IconSquarePlus,
  expand: IconArrowsMaximize,
  collapse: IconArrowsMaximize,
  pin: IconPin,
  unpin: IconPinnedOff,
  hide: IconEyeOff,
  copy: IconLink,
};

/** What can be done with a node, where the right click or the menu key asked for it. */
export function NodeMenu({ place, name, pinned, expanded, without, onAction, onClose }: Props) {
  const { t } = useTranslation();
  const actions: NodeAction[] = [
    "open",
    "select",
    "addToSelection",
    expanded ? "collapse" : "expand",
    pinned ? "unpin" : "pin",
    "hide",
    "copy",
  ];
  return (
    <Menu
      opened
      onClose={onClose}
      position="bottom-start"
      returnFocus
      // Without "keydown": the key press that opens it would close it.
      clickOutsideEvents={["mousedown", "touchstart"]}
    >
      <Menu.Target>
        <span
          data-menu-place={`${place.x},${place.y}`}
          style={{ position: "fixed", left: place.x, top: place.y, width: 1, height: 1 }}
        />
      </Menu.Target>
      <Menu.Dropdown aria-label={t("menu.label", { name })} maw="20rem">
        <Menu.Label>{name}</Menu.Label>
        {actions
          .filter((action) => !without.includes(action))
          .map((action) => {
            const Icon = ICONS[action];
            return (
              <Menu.Item key={action} leftSection={<Icon size={16} aria-hidden />} onClick={() => onAction(action)}>
                {t(`menu.${action}`)}
              </Menu.Item>
            );
          })}
      </Menu.Dropdown>
    </Menu>
  );
}
