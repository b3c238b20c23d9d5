import { VisuallyHidden } from "@mantine/core";
import { type KeyboardEvent, useId, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { pairKey } from "../state/pair-key.ts";
import { downloadBlob } from "../layout/download-blob.ts";
import { formatEdtf } from "../i18n/format-edtf.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { HoverCard } from "./HoverCard.tsx";
import { type MenuPlace, type NodeAction, NodeMenu } from "./NodeMenu.tsx";
import classes from "./Picture.module.css";
import type { PictureData } from "./picture-data.ts";
import { pictureKey } from "./picture-keys.ts";
import { PictureTools } from "./PictureTools.tsx";
import { usePicture } from "./use-picture.ts";

export interface PictureProps {
  readonly data: PictureData;
  readonly selection: readonly string[];
  readonly opened: readonly string[];
  readonly expanded: readonly string[];
  readonly without?: readonly NodeAction[];
  /** Places are kept between visits; a picture of its own (a page's, a result's) is laid out for itself. */
  readonly keepsPlaces?: boolean;
  /** One line for an exported image. */
  readonly line: string;
  readonly onSelect: (key: string | null, additive: boolean) => void;
  /** A bundle was clicked: all facts between two nodes. */
  readonly onOpen: (pair: string) => void;
  readonly onAction: (action: Exclude<NodeAction, "pin" | "unpin" | "select" | "addToSelection">, id: string) => void;
}

/** The picture with everything that can be done in it by pointer and by keyboard. */
export default function Picture(props: PictureProps) {
  const {
    data,
    selection,
    opened,
    expanded,
    without = [],
    keepsPlaces = false,
    line,
    onSelect,
    onOpen,
    onAction,
  } = props;
  const { t } = useTranslation();
  const [language] = useLanguage();
  const stage = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const [spoken, setSpoken] = useState("");
  const [running, setRunning] = useState(false);
  // Where the keyboard was when it left, to go on from there.
  const left = useRef<string | null>(null);
  const help = useId();
  const nodes = useMemo(() => new Map(data.nodes.map((node) => [node.id, node])), [data.nodes]);
  const edges = useMemo(() => new Map(data.edges.map((edge) => [edge.id, edge])), [data.edges]);

  const chooseEdge = (id: string, additive: boolean) => {
    const edge = edges.get(id);
    if (!edge) return;
    const pair = pairKey(edge.from, edge.to);
    const count = data.edges.filter(({ from, to }) => pairKey(from, to) === pair).length;
    if (count > 1 && !opened.includes(pair)) onOpen(pair);
    else onSelect(id, additive);
  };
  const picture = usePicture({
    container: stage,
    data,
    selection,
    opened,
    keepsPlaces,
    handlers: {
      onNode: onSelect,
      onEdge: chooseEdge,
      onStage: () => onSelect(null, false),
      onExpand: (id) => onAction("expand", id),
      onMenu: (id, at) => setMenu({ id, ...at }),
      onHoverNode: setHovered,
      onHoverEdge: () => undefined,
      onDragged: () => undefined,
      onLayout: setRunning,
    },
  });

  const focus = (id: string | null) => {
    const node = id === null ? undefined : nodes.get(id);
    picture?.focus(node?.id ?? null);
    setSpoken(node ? t("picture.focus", { name: node.name, kind: t(`kind.${node.kind}`), count: node.degree }) : "");
  };
  const act = (action: NodeAction, id: string) => {
    setMenu(null);
    if (action === "pin" || action === "unpin") picture?.pin(id, action === "pin");
    else if (action === "select" || action === "addToSelection") onSelect(id, action === "addToSelection");
    else onAction(action, id);
  };
  const press = (event: KeyboardEvent) => {
    const meaning = pictureKey(event);
    if (!meaning || !picture || event.target !== stage.current) return;
    event.preventDefault();
    const focused = picture.focused();
    if (meaning.do === "move") {
      const next = picture.neighbourOnScreen(meaning.direction);
      if (next !== null) focus(next);
    } else if (meaning.do === "pan") picture.pan(meaning.right, meaning.down);
    else if (meaning.do === "zoom") picture.zoom(meaning.direction);
    else if (meaning.do === "fit") picture.fit();
    else if (meaning.do === "clear") {
      focus(null);
      onSelect(null, false);
    } else if (focused !== null) {
      const place = picture.placeOf(focused);
      if (meaning.do === "select") onSelect(focused, meaning.additive);
      else if (meaning.do === "expand") onAction("expand", focused);
      else if (place) setMenu({ id: focused, x: place.x, y: place.y });
    }
  };
  const save = async () => {
    const date = formatEdtf(new Date().toISOString().slice(0, 10), language);
    const image = await picture?.image(t("picture.fileLine", { line, date }));
    if (image) downloadBlob(image, "quan-he.png");
  };

  const hoveredNode = hovered === null || menu ? undefined : nodes.get(hovered);
  const menuNode = menu ? nodes.get(menu.id) : undefined;
  return (
    <div className={classes.frame}>
      <div
        ref={stage}
        className={classes.stage}
        tabIndex={0}
        role="application"
        aria-label={t("picture.label")}
        aria-describedby={help}
        data-testid="picture"
        onKeyDown={press}
        onFocus={() => picture?.focus(left.current)}
        onBlur={() => {
          left.current = picture?.focused() ?? null;
          picture?.focus(null);
        }}
      />
      <VisuallyHidden id={help}>{t("picture.help")}</VisuallyHidden>
      <VisuallyHidden role="status" aria-live="polite" data-testid="spoken">
        {spoken}
      </VisuallyHidden>
      {running && <div className={classes.running}>{t("picture.layoutRunning")}</div>}
      {picture && <PictureTools picture={picture} onExport={() => void save()} />}
      {picture && hoveredNode && <HoverCard key={hoveredNode.id} node={hoveredNode} picture={picture} />}
      {picture && menu && menuNode && (
        <NodeMenu
          place={menu}
          name={menuNode.name}
          pinned={picture.isPinned(menu.id)}
          expanded={expanded.includes(menu.id)}
          without={without}
          onAction={(action) => act(action, menu.id)}
          onClose={() => setMenu(null)}
        />
      )}
    </div>
  );
}
