import type { GraphView } from "#model/api";
import { Button } from "@mantine/core";
import { IconTopologyStar3 } from "@tabler/icons-react";
import { lazy, Suspense, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { toPicture } from "../graph/to-picture.ts";
import { webglAvailable } from "../graph/webgl-available.ts";
import { LoadingNote } from "../layout/LoadingNote.tsx";
import { entityType } from "../state/entity-type.ts";
import { pageAddress } from "../state/page-address.ts";
import { pictureAddress } from "../state/picture-address.ts";

const Picture = lazy(() => import("../graph/Picture.tsx"));

interface Props {
  readonly id: string;
  readonly name: string;
  readonly around: GraphView;
}

/** A node amid its neighbours; a click goes to the neighbour's page, a line to its sentences in the picture. */
export function EgoPicture({ id, name, around }: Props) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [drawable] = useState(webglAvailable);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const data = useMemo(() => toPicture(around), [around]);
  const selection = useMemo(() => [id], [id]);
  const goTo = (key: string | null) => {
    if (key === null || key === id) return;
    const type = entityType(key);
    navigate(type ? pageAddress(type, key) : pictureAddress(id, { selection: [key] }));
  };
  return (
    <>
      {drawable && (
        <div style={{ height: "26rem", border: "1px solid var(--qh-line)", borderRadius: 6, overflow: "hidden" }}>
          <Suspense fallback={<LoadingNote />}>
            <Picture
              data={data}
              selection={selection}
              opened={opened}
              expanded={[]}
              without={["select", "addToSelection", "collapse", "hide"]}
              line={name}
              onSelect={goTo}
              onOpen={(pair) => setOpened([...opened, pair])}
              onAction={(action, node) => {
                if (action === "expand") navigate(pictureAddress(node));
                else if (action === "copy") {
                  const type = entityType(node);
                  const address = type ? pageAddress(type, node) : pictureAddress(node);
                  void navigator.clipboard.writeText(new URL(address, window.location.href).href);
                } else goTo(node);
              }}
            />
          </Suspense>
        </div>
      )}
      <Button
        mt={8}
        variant="light"
        size="compact-md"
        leftSection={<IconTopologyStar3 size={16} aria-hidden />}
        onClick={() => navigate(pictureAddress(id))}
      >
        {t("detail.showInPicture")}
      </Button>
    </>
  );
}
