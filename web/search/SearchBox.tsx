import type { SearchHit } from "#model/api";
import { Combobox, Kbd, Loader, TextInput, useCombobox, VisuallyHidden } from "@mantine/core";
import { useDebouncedValue, useHotkeys } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { endpoints } from "../api/endpoints.ts";
import { HitOption } from "./HitOption.tsx";
import { recentHits } from "./recent-hits.ts";
import classes from "./SearchBox.module.css";
import { useOpenHit } from "./use-open-hit.ts";

const MOST = 10;

/** Finds people, bodies, events and articles while typing; "/" from anywhere leads here. */
export function SearchBox() {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const [recent, setRecent] = useState<SearchHit[]>(recentHits.read);
  const input = useRef<HTMLInputElement>(null);
  const open = useOpenHit();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [query] = useDebouncedValue(text.trim(), 150);
  const found = useQuery({
    ...endpoints.search(query, MOST),
    enabled: query !== "",
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
  useHotkeys([["/", () => input.current?.focus()]]);

  const typing = text.trim() !== "";
  const hits = typing ? (found.data?.hits ?? []) : recent;
  const settled = typing && found.isSuccess && !found.isPlaceholderData && query === text.trim();
  const total = found.data?.total ?? 0;
  const choose = (id: string) => {
    const hit = hits.find((candidate) => candidate.id === id);
    if (!hit) return;
    recentHits.add(hit);
    setRecent(recentHits.read());
    setText("");
    combobox.closeDropdown();
    input.current?.blur();
    open(hit);
  };
  const { selectFirstOption, resetSelectedOption } = combobox;
  const shown = hits.map(({ id }) => id).join();
  useEffect(() => {
    // Enter takes the best suggestion; merely looking at recent ones chooses none.
    if (typing && shown !== "") selectFirstOption();
    else resetSelectedOption();
  }, [typing, shown, selectFirstOption, resetSelectedOption]);
  const clearRecent = () => {
    recentHits.clear();
    setRecent([]);
  };

  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal shadow="md" zIndex={400}>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          ref={input}
          role="combobox"
          inputMode="search"
          enterKeyHint="search"
          aria-label={t("search.label")}
          placeholder={t("search.placeholder")}
          value={text}
          autoComplete="off"
          spellCheck={false}
          leftSection={<IconSearch size={17} aria-hidden />}
          rightSection={found.isFetching && typing ? <Loader size={14} /> : <Kbd aria-hidden>/</Kbd>}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={() => combobox.openDropdown()}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            if (text === "") input.current?.blur();
            setText("");
          }}
        />
      </Combobox.Target>
      <VisuallyHidden role="status" aria-live="polite">
        {settled && (hits.length === 0 ? t("search.none", { query }) : t("search.results", { count: total }))}
      </VisuallyHidden>
      <Combobox.Dropdown hidden={!typing && recent.length === 0}>
        {!typing && recent.length > 0 && <Combobox.Header>{t("search.recent")}</Combobox.Header>}
        <Combobox.Options mah="min(24rem, 70dvh)" style={{ overflowY: "auto" }} aria-label={t("search.label")}>
          {hits.map((hit) => (
            <Combobox.Option key={hit.id} value={hit.id} className={classes.row ?? ""}>
              <HitOption hit={hit} query={typing ? query : ""} />
            </Combobox.Option>
          ))}
          {settled && hits.length === 0 && <Combobox.Empty>{t("search.none", { query })}</Combobox.Empty>}
          {typing && found.isError && <Combobox.Empty>{t("state.failed")}</Combobox.Empty>}
        </Combobox.Options>
        {typing && total > hits.length && hits.length > 0 && (
          <Combobox.Footer fz="xs" c="dimmed">
            {t("search.shownOf", { shown: hits.length, total })}
          </Combobox.Footer>
        )}
        {!typing && recent.length > 0 && (
          <Combobox.Footer>
            <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={clearRecent}>
              {t("search.clearRecent")}
            </button>
          </Combobox.Footer>
        )}
      </Combobox.Dropdown>
    </Combobox>
  );
}
