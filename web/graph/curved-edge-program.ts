import { EdgeProgram, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { EdgeDisplay } from "./edge-display.ts";

const UNIFORMS = ["u_matrix", "u_sizeRatio", "u_pixelRatio", "u_dimensions"] as const;

// A quad along the chord, wide enough for the bow. In the chord's own coordinates the bow is the parabola
// y = 2h·t(1−t) (a quadratic curve whose control point is above the middle), so neither its length nor the distance to
// it needs an equation of higher degree. Lengths in device pixels. A line is at least 9 pixels wide for the pointer.
const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_targetSize;
attribute float a_thickness;
attribute float a_curvature;
attribute vec3 a_dash;
attribute float a_current;
attribute float a_direction;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform vec2 u_dimensions;
varying vec4 v_color;
varying vec2 v_at;
varying float v_length;
varying float v_height;
varying float v_thickness;
varying float v_targetSize;
varying vec3 v_dash;
varying float v_pixel;
const float bias = 255.0 / 254.0;
void main() {
  vec2 source = ((u_matrix * vec3(a_source, 1.0)).xy + 1.0) * 0.5 * u_dimensions;
  vec2 target = ((u_matrix * vec3(a_target, 1.0)).xy + 1.0) * 0.5 * u_dimensions;
  vec2 delta = target - source;
  v_length = max(length(delta), 0.001);
  vec2 along = delta / v_length;
  vec2 across = vec2(-along.y, along.x);
  v_height = v_length * a_curvature;
  v_pixel = u_pixelRatio;
  v_thickness = max(a_thickness / u_sizeRatio, 1.0) * u_pixelRatio;
  #ifdef PICKING_MODE
  v_thickness = max(v_thickness, 9.0 * u_pixelRatio);
  #endif
  v_targetSize = a_targetSize * u_pixelRatio / u_sizeRatio;
  v_dash = a_dash * u_pixelRatio;
  float room = v_thickness * 3.0 + 2.0;
  float bow = v_height * 0.5;
  v_at = vec2(
    mix(-room, v_length + room, a_current),
    a_direction > 0.0 ? max(bow, 0.0) + room : min(bow, 0.0) - room
  );
  vec2 position = source + along * v_at.x + across * v_at.y;
  gl_Position = vec4(position / u_dimensions * 2.0 - 1.0, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_at;
varying float v_length;
varying float v_height;
varying float v_thickness;
varying float v_targetSize;
varying vec3 v_dash;
varying float v_pixel;
void main(void) {
  float t = clamp(v_at.x / v_length, 0.0, 1.0);
  float slope = 2.0 * v_height * (1.0 - 2.0 * t) / v_length;
  float dist = abs(v_at.y - 2.0 * v_height * t * (1.0 - t)) / sqrt(1.0 + slope * slope);
  float half_ = v_thickness * 0.5;
  float toTarget = length(v_at - vec2(v_length, 0.0)) - v_targetSize;
  float head = v_thickness * 3.0 + 3.0 * v_pixel;
  bool inHead = v_dash.z > 0.5 && toTarget < head;
  if (inHead) half_ = max(0.0, toTarget / head) * (v_thickness * 1.3 + 2.0 * v_pixel);
  if (v_at.x < 0.0 || v_at.x > v_length || toTarget < 0.0) discard;
  #ifdef PICKING_MODE
  if (dist > v_thickness * 0.5) discard;
  gl_FragColor = v_color;
  #else
  float alpha = 1.0 - smoothstep(half_ - 0.5 * v_pixel, half_ + 0.5 * v_pixel, dist);
  if (!inHead && v_dash.x > 0.0) {
    float place = mod(v_at.x, v_dash.x + v_dash.y);
    alpha *= 1.0 - smoothstep(v_dash.x - 0.5 * v_pixel, v_dash.x + 0.5 * v_pixel, place);
  }
  gl_FragColor = v_color * alpha;
  #endif
}`;

/** Draws an edge straight or bent, solid or dashed, with or without an arrow: what @sigma/edge-curve lacks is the dash. */
export class CurvedEdgeProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_source", size: 2, type: FLOAT },
        { name: "a_target", size: 2, type: FLOAT },
        { name: "a_targetSize", size: 1, type: FLOAT },
        { name: "a_thickness", size: 1, type: FLOAT },
        { name: "a_curvature", size: 1, type: FLOAT },
        { name: "a_dash", size: 3, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [
        { name: "a_current", size: 1, type: FLOAT },
        { name: "a_direction", size: 1, type: FLOAT },
      ],
      // Two triangles of one quad: [0 source … 1 target, side].
      CONSTANT_DATA: [
        [0, 1],
        [0, -1],
        [1, 1],
        [0, -1],
        [1, 1],
        [1, -1],
      ],
    };
  }

  processVisibleItem(
    edgeIndex: number,
    at: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData & Partial<EdgeDisplay>,
  ): void {
    const [drawn, left] = data.dash ?? [0, 0];
    this.array.set(
      [
        source.x,
        source.y,
        target.x,
        target.y,
        target.size,
        data.size,
        data.curvature ?? 0,
        drawn,
        left,
        data.arrow === true ? 1 : 0,
        floatColor(data.color),
        edgeIndex,
      ],
      at,
    );
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
    gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio ?? null, params.pixelRatio);
    gl.uniform2f(
      uniformLocations.u_dimensions ?? null,
      params.width * params.pixelRatio,
      params.height * params.pixelRatio,
    );
  }
}
