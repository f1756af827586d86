/**
 * Starts Univer inside an element: the sheets core preset, Chinese, its own formula engine, nothing from the network.
 * What `createUniver` of @univerjs/presets does, without that package, which brings the plugins of the paid edition.
 */
import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import sheetsCoreZhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';

export interface RunningUniver {
  readonly univer: Univer;
  readonly api: FUniver;
}

export function createUniver(container: HTMLElement): RunningUniver {
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: sheetsCoreZhCN }, logLevel: LogLevel.WARN });
  for (const registration of UniverSheetsCorePreset({ container, ribbonType: 'simple', disableAutoFocus: true }).plugins) {
    if (Array.isArray(registration)) univer.registerPlugin(registration[0], registration[1]);
    else univer.registerPlugin(registration);
  }
  return { univer, api: FUniver.newAPI(univer) };
}
