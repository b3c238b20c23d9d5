import type { MultiDirectedGraph } from "graphology";
import type Sigma from "sigma";
import type { Scheme } from "./appearance.ts";
import type { Bundle } from "./bundles.ts";
import type { Crowd } from "./crowd.ts";
import type { EdgeDisplay } from "./edge-display.ts";
import type { Emphasis } from "./emphasis.ts";
import type { NodeDisplay } from "./node-display.ts";
import type { PictureEdge, PictureNode } from "./picture-data.ts";

export interface NodeAttributes {
  x: number;
  y: number;
  node: PictureNode;
}
export interface EdgeAttributes {
  edge: PictureEdge;
  bundle: Bundle;
}
export type PictureGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;
export type PictureSigma = Sigma<NodeAttributes, EdgeAttributes>;

/** Everything a frame is drawn from besides the graph itself. */
export interface StageState {
  readonly emphasis: Emphasis;
  readonly scheme: Scheme;
  /** Keys of bundles drawn apart. */
  readonly opened: ReadonlySet<string>;
  readonly crowd: Crowd;
  readonly isPinned: (id: string) => boolean;
}

/** A node as sigma holds it for the frame: our display values with the place it has on the screen, in pixels. */
export interface DrawnNode extends NodeDisplay {
  readonly id: string;
  readonly node: PictureNode;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}
export type DrawnEdge = EdgeDisplay & { readonly edge: PictureEdge; readonly bundle: Bundle };
