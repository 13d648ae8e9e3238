/** How wide a tie is at its end, as a share of its width at the start. */
const TAPER = 0.35;

/** What the one shader hands to the other. */
const VARYINGS = `varying vec4 v_color;
varying float v_offset;
varying float v_half;
varying float v_feather;
varying float v_along;
varying float v_dashed;
`;

export const VERTEX_SHADER = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_start;
attribute vec2 a_end;
attribute vec2 a_normal;
attribute float a_dashed;
attribute float a_along;
attribute float a_side;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_zoomRatio;
uniform float u_pixelRatio;
uniform float u_correctionRatio;
uniform float u_minEdgeThickness;
uniform float u_feather;

${VARYINGS}
const float bias = 255.0 / 254.0;

void main() {
  float size = max(length(a_normal), u_minEdgeThickness * u_sizeRatio);
  float unit = u_correctionRatio / u_sizeRatio;
  vec2 normal = length(a_normal) > 0.0 ? normalize(a_normal) : vec2(0.0);
  float halfWidth = size * unit * mix(1.0, ${TAPER}, a_along);
  vec2 position = mix(a_start, a_end, a_along) - normal * size * unit + normal * a_side * halfWidth;
  gl_Position = vec4((u_matrix * vec3(position, 1.0)).xy, 0.0, 1.0);

  v_offset = a_side * halfWidth / u_zoomRatio;
  v_half = halfWidth / u_zoomRatio;
  v_feather = u_feather * u_correctionRatio / u_zoomRatio / u_pixelRatio * 2.0;
  v_along = a_along * length(a_end - a_start) / unit / 2.0;
  v_dashed = a_dashed;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

export const FRAGMENT_SHADER = /* glsl */ `
precision mediump float;

${VARYINGS}
const float dash = 5.0;

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  if (v_dashed > 0.5 && mod(v_along, 2.0 * dash) > dash) discard;
  gl_FragColor = v_color * (1.0 - smoothstep(v_half - v_feather, v_half, abs(v_offset)));
  #endif
}
`;
