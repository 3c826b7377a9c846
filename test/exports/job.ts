import { chartOf, chartsOf } from "../../src/charts";
import type { Job } from "../../src/exports/format";
import { fitting } from "../../src/exports/pptx/fitting";
import { nativeBeside, type NativeChart } from "../../src/exports/pptx/native-chart";
import { slidePlan } from "../../src/exports/pptx/slide-plan";
import type { Dataset } from "../../src/model/dataset";
import { palettes } from "../../src/model/palette";
import { everything, select, type Selection } from "../../src/model/selection";
import { dataset } from "../dataset";

/** What a reader would ask for: these charts (all, when none is named) of these data. */
export function jobOf(
  ids: readonly string[] = [],
  options: Partial<Job> & { readonly data?: Dataset; readonly selection?: Selection } = {},
): Job {
  const { data = dataset, selection = everything, ...rest } = options;
  return {
    charts: ids.length > 0 ? ids.map((id) => [id, chartOf(id)] as const) : chartsOf(data),
    view: select(data, selection),
    locale: "zh",
    theme: "light",
    shape: "16:9",
    scale: 1,
    transparent: false,
    ...rest,
  };
}

/** The bars that the slide of a chart leaves to the office program, alone or beside shapes. */
export function nativeOf(id: string, job: Job): NativeChart | undefined {
  const [chart, palette] = [chartOf(id), palettes[job.theme]];
  const voice = { locale: job.locale, palette };
  const { native, box } = slidePlan([id, chart], job, voice);
  if (native) return native;
  const { frame, scene } = fitting(chart, job.view, box);
  return nativeBeside(chart, job.view, frame, scene)?.native;
}
