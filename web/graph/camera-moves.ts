import type { PictureSigma } from "./stage.ts";

const EDGE = 70;

/** Ways to look elsewhere. With reduced motion every move is a jump. */
export function cameraMoves(sigma: PictureSigma, reducedMotion: () => boolean) {
  const duration = () => (reducedMotion() ? 1 : 260);
  const camera = sigma.getCamera();
  /** Freezes the frame around all nodes, so that adding some later moves nothing on the screen. */
  const frame = () => {
    sigma.setCustomBBox(null);
    sigma.refresh();
    sigma.setCustomBBox(sigma.getBBox());
    sigma.refresh();
  };
  return {
    frame,
    fit: () => {
      frame();
      void camera.animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: duration() });
    },
    zoom: (direction: "in" | "out") => {
      const factor = { duration: duration(), factor: 1.5 };
      void (direction === "in" ? camera.animatedZoom(factor) : camera.animatedUnzoom(factor));
    },
    pan: (right: number, down: number) => {
      const { width, height } = sigma.getDimensions();
      const { x, y } = sigma.viewportToFramedGraph({ x: width / 2 + right, y: height / 2 + down });
      void camera.animate({ x, y }, { duration: duration() });
    },
    /** Moves and zooms out as little as shows these nodes; nothing if they are on the screen. */
    reveal: (ids: readonly string[]) => {
      // Moved nodes have their new places on the screen only after a frame.
      sigma.refresh();
      const { width, height } = sigma.getDimensions();
      const points = ids.flatMap((id) => {
        const data = sigma.getNodeDisplayData(id);
        return data ? [sigma.framedGraphToViewport(data)] : [];
      });
      const outside = points.some(({ x, y }) => x < EDGE || y < EDGE || x > width - EDGE || y > height - EDGE);
      if (points.length === 0 || !outside) return;
      const xs = points.map(({ x }) => x);
      const ys = points.map(({ y }) => y);
      const [left, right] = [Math.min(...xs) - EDGE, Math.max(...xs) + EDGE];
      const [top, bottom] = [Math.min(...ys) - EDGE, Math.max(...ys) + EDGE];
      const factor = Math.max(1, (right - left) / width, (bottom - top) / height);
      const centre = sigma.viewportToFramedGraph({ x: (left + right) / 2, y: (top + bottom) / 2 });
      void camera.animate({ ...centre, ratio: camera.ratio * factor }, { duration: duration() });
    },
  };
}
