import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { Shape } from "./appearance.ts";
import type { NodeDisplay } from "./node-display.ts";

const SHAPES: readonly Shape[] = ["circle", "square", "diamond", "sheet"];
const UNIFORMS = ["u_sizeRatio", "u_correctionRatio", "u_matrix"] as const;

// A triangle around the node's circle, a third larger than that so that corners of squares and diamonds fit.
const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_borderColor;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_borderColor;
varying vec2 v_offset;
varying float v_radius;
varying float v_pixel;
varying float v_shape;
const float bias = 255.0 / 254.0;
void main() {
  v_pixel = 2.0 * u_correctionRatio;
  v_radius = a_size * v_pixel / u_sizeRatio;
  v_offset = 2.0 * 1.35 * v_radius * vec2(cos(a_angle), sin(a_angle));
  v_shape = a_shape;
  gl_Position = vec4((u_matrix * vec3(a_position + v_offset, 1.0)).xy, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  v_borderColor = a_borderColor;
  v_borderColor.a *= bias;
  #endif
  v_color.a *= bias;
}`;

// Signed distance to each shape's outline; https://iquilezles.org/articles/distfunctions2d/
const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_borderColor;
varying vec2 v_offset;
varying float v_radius;
varying float v_pixel;
varying float v_shape;
float box(vec2 p, vec2 half_, float corner) {
  vec2 q = abs(p) - half_ + corner;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - corner;
}
void main(void) {
  float r = v_radius;
  float d;
  if (v_shape < 0.5) d = length(v_offset) - r;
  else if (v_shape < 1.5) d = box(v_offset, vec2(0.9 * r), 0.24 * r);
  else if (v_shape < 2.5) d = (abs(v_offset.x) + abs(v_offset.y) - 1.24 * r) * 0.7071;
  else d = box(v_offset, vec2(0.78 * r, r), 0.12 * r);
  #ifdef PICKING_MODE
  if (d > 0.0) discard;
  gl_FragColor = v_color;
  #else
  float border = max(1.6 * v_pixel, 0.1 * r);
  vec4 color = mix(v_color, v_borderColor, smoothstep(-0.5 * v_pixel, 0.5 * v_pixel, d + border));
  float alpha = 1.0 - smoothstep(-0.5 * v_pixel, 0.5 * v_pixel, d);
  gl_FragColor = color * alpha;
  #endif
}`;

/** Draws a node as circle, square, diamond or sheet with a border; one program, so that any node can take any shape. */
export class ShapedNodeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_shape", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_borderColor", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_angle", size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  processVisibleItem(nodeIndex: number, at: number, data: NodeDisplayData & Partial<NodeDisplay>): void {
    this.array.set(
      [
        data.x,
        data.y,
        data.size,
        SHAPES.indexOf(data.shape ?? "circle"),
        floatColor(data.color),
        floatColor(data.borderColor ?? data.color),
        nodeIndex,
      ],
      at,
    );
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations.u_correctionRatio ?? null, params.correctionRatio);
    gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
  }
}
