import type { QueryResult } from "#model/query";
import { lazy, Suspense, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { webglAvailable } from "../graph/webgl-available.ts";
import { EmptyNote } from "../layout/EmptyNote.tsx";
import { LoadingNote } from "../layout/LoadingNote.tsx";
import { entityType } from "../state/entity-type.ts";
import { pageAddress } from "../state/page-address.ts";
import { pictureAddress } from "../state/picture-address.ts";
import { queryPicture } from "./query-picture.ts";

const Picture = lazy(() => import("../graph/Picture.tsx"));

/** The nodes and relationships of a result, drawn; a click chooses, a double click opens the page. */
export function ResultGraph({ result }: { readonly result: QueryResult }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [drawable] = useState(webglAvailable);
  const [selection, setSelection] = useState<readonly string[]>([]);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const data = useMemo(() => queryPicture(result), [result]);
  if (!drawable) return <EmptyNote title={t("picture.noWebgl")} />;
  if (data.nodes.length === 0) return <EmptyNote title={t("console.noGraph")} />;
  return (
    <div style={{ height: "60dvh", border: "1px solid var(--qh-line)", borderRadius: 4, overflow: "hidden" }}>
      <Suspense fallback={<LoadingNote />}>
        <Picture
          data={data}
          selection={selection}
          opened={opened}
          expanded={[]}
          without={["addToSelection", "collapse", "hide", "copy"]}
          line={t("console.title")}
          onSelect={(key) => setSelection(key === null ? [] : [key])}
          onOpen={(pair) => {
            setOpened([...opened, pair]);
            setSelection([pair]);
          }}
          onAction={(action, id) => {
            const type = entityType(id);
            if (type !== null)
              navigate(action === "expand" && type !== "article" ? pictureAddress(id) : pageAddress(type, id));
          }}
        />
      </Suspense>
    </div>
  );
}
