import { useEffect, useEffectEvent, useState } from "react";

const BEAT = 900;

/**
 * Calls `step` again and again while playing.
 *
 * @param step gives false when there is nowhere to go, which stops it
 */
export function usePlay(step: () => boolean): readonly [boolean, (playing: boolean) => void] {
  const [playing, setPlaying] = useState(false);
  const beat = useEffectEvent(() => {
    if (!step()) setPlaying(false);
  });
  useEffect(() => {
    if (!playing) return undefined;
    const timer = window.setInterval(() => beat(), BEAT);
    return () => window.clearInterval(timer);
  }, [playing]);
  return [playing, setPlaying];
}
