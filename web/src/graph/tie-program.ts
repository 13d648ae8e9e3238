import { EdgeProgram } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { ProgramInfo } from 'sigma/rendering';
import { FRAGMENT_SHADER, VERTEX_SHADER } from './tie-shaders.js';

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_zoomRatio', 'u_pixelRatio', 'u_correctionRatio', 'u_minEdgeThickness', 'u_feather'] as const;
const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;

/**
 * Draws a tie as a band that is wide at who acts and narrow at towards whom (tapered, after Holten and van Wijk 2009), to the right of the line between
 * both, so that the tie back lies beside it; dashed where its attribute `dashed` says so. Made like sigma's own EdgeRectangleProgram.
 */
export class TieProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
  getDefinition() {
    return {
      VERTICES: 6, VERTEX_SHADER_SOURCE: VERTEX_SHADER, FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER, METHOD: TRIANGLES, UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_start', size: 2, type: FLOAT }, { name: 'a_end', size: 2, type: FLOAT }, { name: 'a_normal', size: 2, type: FLOAT }, { name: 'a_dashed', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true }, { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_along', size: 1, type: FLOAT }, { name: 'a_side', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0, 1], [0, -1], [1, 1], [1, 1], [0, -1], [1, -1]],
    };
  }

  processVisibleItem(id: number, at: number, from: NodeDisplayData, to: NodeDisplayData, data: EdgeDisplayData & { readonly dashed?: boolean }): void {
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const scale = (data.size || 1) / (Math.hypot(dx, dy) || 1);
    this.array.set([from.x, from.y, to.x, to.y, -dy * scale, dx * scale, data.dashed ? 1 : 0, floatColor(data.color), id], at);
  }

  setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo): void {
    gl.uniformMatrix3fv(at['u_matrix']!, false, params.matrix);
    gl.uniform1f(at['u_sizeRatio']!, params.sizeRatio);
    gl.uniform1f(at['u_zoomRatio']!, params.zoomRatio);
    gl.uniform1f(at['u_pixelRatio']!, params.pixelRatio);
    gl.uniform1f(at['u_correctionRatio']!, params.correctionRatio);
    gl.uniform1f(at['u_minEdgeThickness']!, params.minEdgeThickness);
    gl.uniform1f(at['u_feather']!, params.antiAliasingFeather);
  }
}
