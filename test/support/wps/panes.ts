/** Task panes and PluginStorage. Panes start hidden and are counted from 1 in each host; a closed one is not found again. */
import type { Bridge } from './bridge';

export interface FakePane {
  readonly ID: number;
  readonly url: string;
  Visible: boolean;
  Width: number;
  DockPosition: number;
}

/** Shown at a third of this width unless told again once it shows: as WPS does. */
const FIRST_WIDTH = 200;

export function panesOf(bridge: Bridge): object {
  const panes = new Map<number, object>();
  let last = 0;
  const CreateTaskPane = (url: string): object => {
    last += 1;
    const state = { visible: false, width: FIRST_WIDTH, dock: 3 };
    const id = last;
    const pane = bridge.host('TaskPane', {
      ID: id,
      url,
      get Visible() {
        return state.visible;
      },
      set Visible(visible: boolean) {
        state.visible = visible;
        if (visible) state.width = FIRST_WIDTH;
      },
      get Width() {
        return state.width;
      },
      set Width(width: number) {
        state.width = width;
      },
      get DockPosition() {
        return state.dock;
      },
      set DockPosition(dock: number) {
        state.dock = dock;
      },
      Delete: () => panes.delete(id),
    });
    panes.set(id, pane);
    return pane;
  };
  return { CreateTaskPane, GetTaskPane: (id: number) => panes.get(id) ?? null };
}

export function pluginStorage(bridge: Bridge): object {
  const entries = new Map<string, string | number | boolean>();
  return bridge.host('PluginStorage', {
    setItem: (key: string, value: unknown) => {
      if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') throw new Error('类型不匹配');
      entries.set(key, value);
    },
    getItem: (key: string) => entries.get(key) ?? null,
    removeItem: (key: string) => entries.delete(key),
    clear: () => entries.clear(),
  });
}
