import { useQuery } from "@tanstack/react-query";
import { endpoints } from "../api/endpoints.ts";
import { NEIGHBOUR_LIMIT } from "../detail/neighbour-limit.ts";
import { NodeDetail } from "../detail/NodeDetail.tsx";
import { Answer } from "../layout/Answer.tsx";
import { CrashGuard } from "../layout/CrashGuard.tsx";
import { ScrollPage } from "../layout/ScrollPage.tsx";
import { usePageTitle } from "../layout/use-page-title.ts";
import { EgoPicture } from "./EgoPicture.tsx";
import classes from "./EntityPage.module.css";

/** The page of a person, a body or an event: the answer on the left, its picture on the right. */
export default function EntityPage({ id }: { readonly id: string }) {
  const entity = useQuery(endpoints.entity(id));
  const around = useQuery(endpoints.neighbours(id, NEIGHBOUR_LIMIT));
  usePageTitle(entity.data?.node.name ?? null);
  return (
    <ScrollPage width="78rem">
      <div className={classes.columns}>
        <div>
          <NodeDetail id={id} order={1} />
        </div>
        {entity.data && (
          <div className={classes.side}>
            <CrashGuard>
              <Answer query={around}>
                {(data) => <EgoPicture id={id} name={entity.data.node.name} around={data} />}
              </Answer>
            </CrashGuard>
          </div>
        )}
      </div>
    </ScrollPage>
  );
}
