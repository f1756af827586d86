/**
 * Marks drawn over cells while they are painted. Nothing is written into the workbook, so that clearing leaves no
 * trace and saving never meets them. Each level has a shape as well as a colour: a full frame with a filled corner for
 * an error, a dashed frame with an open corner for a doubt, a dotted frame for a hint.
 */
import { InterceptorEffectEnum, type ICellCustomRender, type ICellRenderContext, type Injector } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from './facade';
import { placeKey } from '../../model/address';
import type { Level } from '../../model/relation';
import type { Mark } from '../host';

interface Look {
  readonly frame: string;
  readonly tint: string;
  readonly dash: readonly number[];
  readonly corner: 'full' | 'open' | 'none';
}

const LOOKS: Readonly<Record<Level, Look>> = {
  hard: { frame: '#c50f1f', tint: 'rgba(197, 15, 31, 0.10)', dash: [], corner: 'full' },
  soft: { frame: '#bc4b09', tint: 'rgba(247, 99, 12, 0.10)', dash: [5, 3], corner: 'open' },
  hint: { frame: '#0f6cbd', tint: 'rgba(15, 108, 189, 0.07)', dash: [1.5, 2.5], corner: 'none' },
};

/** The worst mark of a cell is the one that is drawn. */
const RANK: Readonly<Record<Level, number>> = { hard: 0, soft: 1, hint: 2 };
const CORNER = 7;
/** After the cell's own drawing. */
const ABOVE = 50;
const PRIORITY = 8;

export class CellMarks {
  private levels = new Map<string, Level>();
  private readonly drawers = new Map<Level, ICellCustomRender>((Object.keys(LOOKS) as Level[]).map((level) => [level, drawer(LOOKS[level])]));

  constructor(injector: Injector) {
    injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      priority: PRIORITY,
      handler: (cell, place, next) => {
        const level = this.levels.size === 0 ? undefined : this.levels.get(placeKey({ sheet: place.worksheet.getName(), row: place.row + 1, column: place.col + 1 }));
        const drawn = level && this.drawers.get(level);
        return next(drawn ? { ...cell, customRender: [...(cell?.customRender ?? []), drawn] } : cell);
      },
    });
  }

  set(marks: readonly Mark[]): void {
    const levels = new Map<string, Level>();
    for (const { place, level } of marks) {
      const key = placeKey(place);
      const present = levels.get(key);
      if (present === undefined || RANK[level] < RANK[present]) levels.set(key, level);
    }
    this.levels = levels;
  }
}

function drawer({ frame, tint, dash, corner }: Look): ICellCustomRender {
  return {
    zIndex: ABOVE,
    drawWith(context, { primaryWithCoord }: ICellRenderContext) {
      const { startX, startY, endX, endY } = primaryWithCoord.isMergedMainCell ? primaryWithCoord.mergeInfo : primaryWithCoord;
      context.save();
      context.fillStyle = tint;
      context.fillRect(startX, startY, endX - startX, endY - startY);
      context.strokeStyle = frame;
      context.lineWidth = 1.5;
      context.setLineDash([...dash]);
      context.strokeRect(startX + 1, startY + 1, endX - startX - 2, endY - startY - 2);
      if (corner !== 'none') drawCorner(context, endX - 1, startY + 1, frame, corner === 'full');
      context.restore();
    },
  };
}

function drawCorner(context: CanvasRenderingContext2D, right: number, top: number, colour: string, full: boolean): void {
  context.beginPath();
  context.moveTo(right - CORNER, top);
  context.lineTo(right, top);
  context.lineTo(right, top + CORNER);
  context.closePath();
  context.fillStyle = full ? colour : '#ffffff';
  context.fill();
  context.setLineDash([]);
  context.stroke();
}
