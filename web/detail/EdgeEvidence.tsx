import { useQuery } from "@tanstack/react-query";
import { endpoints } from "../api/endpoints.ts";
import { EvidenceList } from "../evidence/EvidenceList.tsx";
import { Answer } from "../layout/Answer.tsx";

/** The sentences behind one edge, fetched when shown. */
export function EdgeEvidence({ edge }: { readonly edge: string }) {
  const query = useQuery(endpoints.edge(edge));
  return (
    <Answer query={query} lines={2}>
      {(detail) => <EvidenceList evidence={detail.evidence} total={detail.edge.claims.length} />}
    </Answer>
  );
}
