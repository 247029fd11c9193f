"""How fast the rows are written, how much they look like the real ones, and what they are good for.

Run from the repository root as `python -m tests.benchmarks.generation`; `--quick` takes a few minutes, everything some
hours. Printed are the figures of all runs as one table, each as the median over seeds with the smallest and the
largest, then stages, baseline, utility, scaling, and the targets beside what was reached. `--json FILE` keeps it all.
A seed is that of the generation and, where a table has no published split, of the split as well.
"""

import argparse
import json
import os
import platform
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import llama_cpp
import pandas as pd
import psutil
from rich.console import Console

from rddg_desktop.engine.plan import Settings
from rddg_desktop.evaluation.metrics import Metric
from rddg_desktop.evaluation.progress import finished
from rddg_desktop.evaluation.utility import ORIGINAL, Treatment, Utility, evaluate, over_splits
from rddg_desktop.llm.llama import default_threads
from tests.benchmarks import report
from tests.benchmarks.fidelity import Fidelity, copying
from tests.benchmarks.single import BASELINE, EMBEDDED, VARIANTS, Job, MeasurementError, measure
from tests.benchmarks.summary import plain, slope, summarised, targets
from tests.benchmarks.tables import MADE, TABLES, data_folder, load

BASELINE_ROWS = 25
UTILITY_ROWS = 1000
#: Variants whose rows are judged by their utility.
UTILITY_VARIANTS = ("structure", "default")
#: Rows written of a table of fixed width, and widths of which a fixed number of rows is written.
SCALING_ROWS, SCALED_COLUMNS = (250, 500, 1000, 2000, 4000), 12
SCALING_COLUMNS, SCALED_ROWS = (6, 12, 24, 48, 60), 250
#: Characters that the table of all runs needs in a line; in a narrower terminal, `less -S` shows it.
WIDTH = 280

Figures = dict[str, Any]


class Benchmark:
    """The measurements of one call.

    Args:
        options: What was asked for on the command line.
    """

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.failures: list[str] = []
        self._progress = Console(stderr=True, highlight=False, markup=False, soft_wrap=True)

    def baselines(self) -> dict[str, Figures]:
        """Plain `create_completion`, by "table, model"."""
        result = {}
        for table in self.options.tables:
            for model in self.options.models:
                job = Job(table, model, BASELINE_ROWS, 0, BASELINE, self.options.threads)
                found = self._measured(job)
                if found:
                    result[f"{table}, {job.model_name}"] = found[0]
        return result

    def runs(self) -> list[Figures]:
        """What was run, and every figure of it."""
        result = []
        for table in self.options.tables:
            # All variants of a seed one after the other: an hour in which the machine is busy hits them all alike.
            for seed in range(self.options.seeds):
                settings = Settings(load(table).source.target, seed=seed)
                plan = load(table).plan(settings)
                fidelity, held_out = Fidelity(plan.training, plan.schema), load(table).held_out(plan)
                for job in self._jobs(table, seed):
                    found = self._measured(job)
                    if found:
                        figures, rows = found
                        figures["fidelity"] = fidelity.compare(rows)
                        figures["copying"] = copying(rows, plan.training, held_out, settings.target)
                        identity = {"table": table, "model": job.model_name, "variant": job.variant, "seed": seed}
                        result.append(identity | {"rows_wanted": job.rows} | figures)
        return result

    def utility(self) -> list[Figures]:
        """Scores, in percent, of original, resampled and synthetic rows on the same random splits, first model."""
        result = []
        for table in self.options.tables:
            splits = []
            for split in range(self.options.utility_splits):
                source = load(table)
                plan = source.plan(Settings(source.source.target, seed=split), published_split=False)
                scoring = evaluate(
                    plan.training,
                    source.held_out(plan),
                    self._synthetic(table, split),
                    plan.schema,
                    str(plan.settings.rare_class),
                    seeds=range(self.options.classifier_seeds),
                    threads=self.options.threads,
                )
                splits.append(finished(scoring))
                self._progress.print(f"{table}, utility on split {split}: done")
            for treatment in dict.fromkeys(treatment for scored in splits for treatment in scored.treatments):
                result.append(compared(table, treatment, splits))
        return result

    def scaling(self) -> dict[str, Figures]:
        """Seconds of generation as rows and columns grow, with the first model."""
        return {
            "rows": self._growth({rows: (rows, SCALED_COLUMNS) for rows in SCALING_ROWS}),
            "columns": self._growth({columns: (SCALED_ROWS, columns) for columns in SCALING_COLUMNS}),
        }

    def _growth(self, sizes: dict[int, tuple[int, int]]) -> Figures:
        seconds = {}
        for size, (rows, columns) in sizes.items():
            job = Job(f"{MADE}{columns}", self.options.models[0], rows, 0, "default", self.options.threads)
            found = self._measured(job)
            if found:
                seconds[size] = found[0]["stages"]["generation"]
        exponent = slope(list(seconds), list(seconds.values()))
        return {"sizes": list(seconds), "seconds": list(seconds.values()), "slope": exponent}

    def _jobs(self, table: str, seed: int) -> Iterator[Job]:
        for rows in self.options.rows:
            for variant in self.options.variants:
                for model in self.options.models:
                    job = Job(table, model, rows, seed, variant, self.options.threads)
                    # Without a model one run serves all models.
                    if job.needs_model or model == self.options.models[0]:
                        yield job

    def _synthetic(self, table: str, split: int) -> dict[str, pd.DataFrame]:
        """Synthetic rows for one split, by the name of the treatment."""
        source = load(table)
        settings = Settings(source.source.target, seed=split)
        training = source.plan(settings, published_split=False).training
        sizes = training[settings.target].value_counts()
        result = {}
        for variant in UTILITY_VARIANTS:
            job = Job(table, self.options.models[0], UTILITY_ROWS, split, variant, self.options.threads)
            balanced = replace(job, published_split=False)
            rare = replace(balanced, rows=int(sizes.max() - sizes.min()), rare_only=True)
            for dose, wanted in ((f"balanced {UTILITY_ROWS}", balanced), ("rare class up to balance", rare)):
                found = self._measured(wanted)
                if found:
                    result[f"{variant}, {dose}"] = found[1]
        return result

    def _measured(self, job: Job) -> tuple[Figures, pd.DataFrame] | None:
        """The figures and rows of a job; None, and a note, where it failed."""
        rare = " of the rare class" if job.rare_only else ""
        what = f"{job.table}, {job.model_name}, {job.variant}, {job.rows} rows{rare}, seed {job.seed}"
        try:
            figures, rows = measure(job)
        except MeasurementError as error:
            self.failures.append(f"{what}: {error}")
            self._progress.print(f"{what}: failed, {error}")
            return None
        self._progress.print(f"{what}: {figures['seconds']:.1f} s, {figures['peak_megabytes']:.0f} MB")
        return figures, rows


def compared(table: str, treatment: Treatment, splits: Sequence[Utility]) -> Figures:
    """Figures of a treatment over those splits that it was possible on."""
    tried = {number: scored for number, scored in enumerate(splits) if treatment in scored.treatments}
    figures: Figures = {"table": table, "treatment": str(treatment), "splits": len(tried)}
    f1 = Metric.F1_RARE if len(splits[0].classes) == 2 else Metric.F1_WEIGHTED
    for name, metric in (("f1", f1), ("balanced_accuracy", Metric.BALANCED_ACCURACY)):
        values = {number: 100 * scored.mean(treatment, metric) for number, scored in tried.items()}
        difference = over_splits(list(tried.values()), treatment, ORIGINAL, metric)
        figures[name] = {
            "mean": sum(values.values()) / len(values),
            "difference": 100 * difference.mean,
            "half_width": 100 * (difference.high - difference.mean),
            "by_split": values,
        }
    return figures


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print and write; returns 1 where a measurement failed."""
    options = _options(arguments)
    console = Console(highlight=False, width=WIDTH)
    described = machine(options.threads)
    console.print(", ".join(f"{name}: {value}" for name, value in described.items()), markup=False)

    benchmark = Benchmark(options)
    baselines = {} if options.no_baseline else benchmark.baselines()
    runs = benchmark.runs()
    summary = summarised(runs, baselines)
    utility = [] if options.no_utility else benchmark.utility()
    scaling = benchmark.scaling() if options.scaling else {}
    reached = targets(summary, scaling)

    console.print(report.summary_table(summary))
    console.print(report.stage_table(summary))
    if baselines:
        console.print(report.baseline_table(baselines))
    if utility:
        console.print(report.utility_table(utility))
    if scaling:
        console.print(report.scaling_table(scaling))
    console.print(report.target_table(reached))
    for failure in benchmark.failures:
        console.print(f"Failed: {failure}", markup=False)
    if options.json:
        document = {
            "machine": described,
            "options": vars(options),
            "baselines": baselines,
            "runs": runs,
            "summary": {", ".join(map(str, setup)): figures for setup, figures in summary.items()},
            "utility": utility,
            "scaling": scaling,
            "targets": [vars(target) | {"verdict": target.verdict} for target in reached],
            "failures": benchmark.failures,
        }
        options.json.write_text(json.dumps(plain(document), indent=2) + "\n", encoding="utf-8")
    return 1 if benchmark.failures else 0


def machine(threads: int | None) -> Figures:
    """What the figures are measured on, and how busy it is."""
    listed = Path("/proc/cpuinfo")
    lines = listed.read_text(encoding="utf-8", errors="replace").splitlines() if listed.exists() else []
    named = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return {
        "system": platform.platform(),
        "processor": named[0] if named else platform.processor(),
        "logical cores": os.cpu_count(),
        "threads": threads or default_threads(),
        "memory, GB": round(psutil.virtual_memory().total / 1e9, 1),
        "load before": round(psutil.getloadavg()[0], 2),
        "python": platform.python_version(),
        "llama-cpp-python": llama_cpp.__version__,
    }


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks.generation",
        description="Measure speed, fidelity and utility of the rows. The tables lie in $RDDG_DATA or ../shared/data.",
    )
    parser.add_argument("--tables", type=_names, default=list(TABLES), metavar="NAME,...", help=", ".join(TABLES))
    parser.add_argument(
        "--models", type=_names, default=[EMBEDDED], metavar="MODEL,...", help=f"{EMBEDDED}, paths of GGUF files"
    )
    parser.add_argument("--rows", type=_names, default=["200", "1000"], metavar="N,...", help="rows of the runs")
    parser.add_argument("--seeds", type=int, default=3, metavar="N", help="seeds 0 to N-1 (default %(default)s)")
    parser.add_argument("--variants", type=_names, default=list(VARIANTS), metavar="NAME,...", help=", ".join(VARIANTS))
    parser.add_argument("--threads", type=int, metavar="N", help="of llama.cpp (default: one per physical core)")
    parser.add_argument("--no-baseline", action="store_true", help="leave out plain create_completion")
    parser.add_argument("--no-utility", action="store_true", help="leave out the classifiers")
    parser.add_argument("--utility-splits", type=int, default=5, metavar="N", help="seeds 0 to N-1 of the split")
    parser.add_argument(
        "--classifier-seeds", type=int, default=2, metavar="N", help="seeds 0 to N-1 of each classifier"
    )
    parser.add_argument("--scaling", action="store_true", help="also measure the growth with rows and columns")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all figures there")
    parser.add_argument(
        "--quick",
        action="store_true",
        help="smaller defaults: thyroid, 200 rows, 1 seed, default and structure, 2 splits",
    )
    if parser.parse_args(arguments).quick:
        parser.set_defaults(
            tables=["thyroid"],
            rows=["200"],
            seeds=1,
            variants=["default", "structure"],
            utility_splits=2,
            classifier_seeds=1,
        )
    options = parser.parse_args(arguments)
    for kind, known in (("tables", TABLES), ("variants", VARIANTS)):
        unknown = set(getattr(options, kind)) - set(known)
        if unknown:
            parser.error(f"--{kind}: {', '.join(sorted(unknown))} is none of {', '.join(known)}")
    absent = [TABLES[name].file for name in options.tables if not (data_folder() / TABLES[name].file).is_file()]
    if absent:
        parser.error(f"not in {data_folder()}: {', '.join(absent)}")
    if not all(text.isdecimal() for text in options.rows):
        parser.error("--rows: whole numbers, separated by commas")
    options.rows = [int(text) for text in options.rows]
    return options


def _names(text: str) -> list[str]:
    return [name.strip() for name in text.split(",") if name.strip()]


if __name__ == "__main__":
    sys.exit(main())
