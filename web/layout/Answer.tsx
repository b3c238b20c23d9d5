import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { FailureNote } from "./FailureNote.tsx";
import { LoadingNote } from "./LoadingNote.tsx";

interface Props<Data> {
  readonly query: UseQueryResult<Data>;
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
}

/** A question to the server in its three states: waiting, failed (with a way to ask again), answered. */
export function Answer<Data>({ query, lines, children }: Props<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <FailureNote error={query.error} onRetry={() => void query.refetch()} />;
  return <LoadingNote {...(lines === undefined ? {} : { lines })} />;
}
