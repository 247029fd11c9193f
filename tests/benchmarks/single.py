"""One measurement in a process of its own, so that its time and its peak memory are its own.

`measure` starts such a process: `python -m tests.benchmarks.single FOLDER`, which reads the job from the folder and
writes the figures and the rows there. It loads nothing beside the program that is measured.
"""

import csv
import io
import itertools
import json
import re
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import pandas as pd
import psutil

from rddg_desktop.engine import synthesis
from rddg_desktop.engine.events import Calibrated, RunDone, StageStarted
from rddg_desktop.engine.plan import Codec, Method, Mix, Plan, Settings
from rddg_desktop.engine.schema import Column, ColumnType, Schema
from rddg_desktop.llm.llama import LlamaSource, default_threads
from rddg_desktop.models.embedded import embedded_model_path, file_sha256
from tests.benchmarks.tables import load

#: The settings of each variant of the method.
VARIANTS: dict[str, dict[str, Any]] = {
    "default": {},
    "fast": {"fast": True},
    "no-calibration": {"use_calibration": False},
    "no-feedback": {"use_feedback": False},
    "no-core-set": {"use_core_set": False},
    "no-rules": {"use_rules": False},
    "csv": {"codec": Codec.CSV},
    "structure": {"method": Method.STRUCTURE},
    "epic": {"method": Method.EPIC},
}
#: The model that the program brings along.
EMBEDDED = "embedded"
#: What stands for plain `create_completion` instead of a variant.
BASELINE = "baseline"

BASELINE_REFERENCE_ROWS = 30
BASELINE_CONTEXT_TOKENS = 8192
#: More than any row takes; the grammar ends it before.
BASELINE_ROW_TOKENS = 1024

_MISSING = "NA"
_JOB, _RESULT, _ROWS = "job.json", "result.json", "rows.pickle"

BITS = ("class_frequencies", "structure", "model", "combined")


class MeasurementError(Exception):
    """A measuring process failed; the message is the end of what it said."""


@dataclass(frozen=True)
class Job:
    """What to measure.

    Attributes:
        table: Name of the table; see `tables.load`.
        model: A GGUF file, or `embedded`.
        rows: Rows wanted.
        seed: Seed of the run and of a random split.
        variant: One of `VARIANTS`, or `baseline`.
        threads: Threads of llama.cpp; None takes the program's default.
        rare_only: Whether all rows are of the rare class, rather than as many of each.
        published_split: Whether to split the table as published, where it is.
    """

    table: str
    model: str
    rows: int
    seed: int
    variant: str
    threads: int | None = None
    rare_only: bool = False
    published_split: bool = True

    @property
    def needs_model(self) -> bool:
        """Whether the variant asks a model at all."""
        return VARIANTS.get(self.variant, {}).get("method") is not Method.STRUCTURE

    @property
    def model_name(self) -> str:
        """What to call the model in results."""
        if not self.needs_model:
            return "none"
        return self.model if self.model == EMBEDDED else Path(self.model).stem

    @property
    def settings(self) -> Settings:
        """The settings of the run."""
        return Settings(
            target=load(self.table).source.target,
            rows=self.rows,
            seed=self.seed,
            mix=Mix.RARE if self.rare_only else Mix.BALANCED,
            **VARIANTS.get(self.variant, {}),
        )

    @property
    def plan(self) -> Plan:
        """The plan of the run: the same in every process."""
        return load(self.table).plan(self.settings, published_split=self.published_split)


def measure(job: Job) -> tuple[dict[str, Any], pd.DataFrame]:
    """Carry a job out in a new process.

    Returns:
        Its figures, and the typed frame of its rows (without columns for the baseline).

    Raises:
        MeasurementError: The process failed.
    """
    with tempfile.TemporaryDirectory(prefix="rddg-benchmark-") as name:
        folder = Path(name)
        document = asdict(job) | {"started": time.time()}
        (folder / _JOB).write_text(json.dumps(document), encoding="utf-8")
        process = subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.single", str(folder)],
            cwd=Path(__file__).resolve().parents[2],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
            check=False,
        )
        if process.returncode:
            raise MeasurementError(f"exit {process.returncode}: {' | '.join(process.stderr.splitlines()[-3:])}")
        return json.loads((folder / _RESULT).read_text(encoding="utf-8")), pd.read_pickle(folder / _ROWS)


def model_path(model: str) -> Path:
    """The file of a model as it is named in a job."""
    return embedded_model_path() if model == EMBEDDED else Path(model)


def peak_megabytes() -> float:
    """Most memory (resident, 10^6 bytes) that this process has had so far.

    Not `ru_maxrss` on Linux: a new process inherits the size of the one that started it.
    """
    if sys.platform == "win32":
        return float(psutil.Process().memory_info().peak_wset) / 1e6
    if sys.platform == "linux":
        status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
        return int(re.findall(r"VmHWM:\s+(\d+) kB", status)[0]) * 1024 / 1e6
    import resource  # noqa: PLC0415 - not on Windows

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


def run(job: Job, started: float) -> tuple[dict[str, Any], pd.DataFrame]:
    """Make rows by the program's own method.

    Args:
        job: What to do.
        started: Time (seconds since the epoch) at which the process was started.

    Returns:
        `seconds`: from the start of the process to the last row; `stages`: seconds by stage, `start` being imports
        and table, and `load` the model; `rows_per_second` and `generation_rows_per_second`; `bits`; and the rows.
    """
    plan = job.plan
    marks = [("start", started), ("load", time.time())]
    path = model_path(job.model)
    source = LlamaSource(path, file_sha256(path), job.threads) if job.needs_model else None
    state = synthesis.State()
    bits: dict[str, float | None] = {}
    bits_by_column: dict[str, dict[str, float | None]] = {}
    marks.append(("preparation", time.time()))
    for event in synthesis.run(plan, source, state):
        match event:
            case StageStarted(stage):
                marks.append((stage.value, time.time()))
            case Calibrated(information=information) if information is not None:
                bits = {name: getattr(information, name) for name in BITS}
                bits_by_column = {
                    one.name: {name: getattr(one, name) for name in (*BITS, "alpha")} for one in information.columns
                }
            case RunDone():
                marks.append(("end", time.time()))
    stages: dict[str, float] = {}
    for (name, begin), (_, end) in itertools.pairwise(marks):
        stages[name] = stages.get(name, 0.0) + end - begin
    seconds = marks[-1][1] - started
    rows = pd.concat([batch.rows for batch in state.batches], ignore_index=True)
    figures = {
        "seconds": seconds,
        "stages": stages,
        "rows": len(rows),
        "rows_per_second": len(rows) / seconds,
        "generation_rows_per_second": len(rows) / stages["generation"],
        "bits": bits,
        "bits_by_column": bits_by_column,
    }
    return figures, rows


def baseline(job: Job) -> dict[str, Any]:
    """Write rows by plain `create_completion` under a grammar, one after the other behind one prompt.

    Returns:
        `rows_per_second` of all rows, the first of which waits for the prompt to be read, and
        `later_rows_per_second` of the others, which find it in llama.cpp's cache.
    """
    from llama_cpp import Llama, LlamaGrammar  # noqa: PLC0415 - loaded by the program as well, which sets it up first

    plan = job.plan
    threads = job.threads or default_threads()
    model = Llama(
        str(model_path(job.model)),
        n_ctx=BASELINE_CONTEXT_TOKENS,
        n_threads=threads,
        n_threads_batch=threads,
        verbose=False,
    )
    grammar = LlamaGrammar.from_string(row_grammar(plan.schema), verbose=False)
    shown = plan.training.sample(BASELINE_REFERENCE_ROWS, random_state=job.seed)
    prompt = plan.schema.text(shown).to_csv(index=False, na_rep=_MISSING, lineterminator="\n")
    seconds = []
    characters = 0
    for number in range(job.rows):
        begun = time.time()
        answer = model.create_completion(
            prompt, max_tokens=BASELINE_ROW_TOKENS, temperature=1.0, grammar=grammar, seed=number
        )
        seconds.append(time.time() - begun)
        text = answer["choices"][0]["text"]
        if not text.endswith("\n"):
            raise MeasurementError("the baseline wrote no complete row")
        characters += len(text)
    return {
        "rows": job.rows,
        "seconds": sum(seconds),
        "rows_per_second": job.rows / sum(seconds),
        "later_rows_per_second": (job.rows - 1) / sum(seconds[1:]),
        "characters_per_row": characters / job.rows,
    }


def row_grammar(schema: Schema) -> str:
    """A GBNF grammar of one CSV line of the table: categories as their texts, numbers with the column's decimals."""
    cells = ' "," '.join(f"cell{number}" for number in range(len(schema.modelled)))
    rules = [f'root ::= {cells} "\\n"']
    for number, column in enumerate(schema.modelled):
        choices = _number_rules(column) if column.is_numeric else [_quoted(level) for level in column.levels]
        if column.may_be_missing:
            choices.append(_quoted(_MISSING))
        rules.append(f"cell{number} ::= {' | '.join(choices)}")
    return "\n".join(rules) + "\n"


def _number_rules(column: Column) -> list[str]:
    if column.type is ColumnType.DATE:
        digits = {"%Y": "[0-9]{4}", "%b": "[A-Z][a-z][a-z]"}
        parts = re.split(r"(%.)", column.date_format or "")
        return [" ".join(digits.get(part, "[0-9]{2}") if part[0] == "%" else _quoted(part) for part in parts if part)]
    sign = '"-"? ' if (column.minimum or 0) < 0 else ""
    whole = max(len(str(int(abs(edge)))) for edge in (column.minimum or 0, column.maximum or 0))
    fraction = f' ("." [0-9]{{1,{column.decimals}}})?' if column.decimals else ""
    return [f"{sign}[0-9]{{1,{whole}}}{fraction}"]


def _quoted(text: str) -> str:
    """A text as it stands in a CSV line, as a terminal of a grammar."""
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="").writerow([text])
    return json.dumps(buffer.getvalue(), ensure_ascii=False)


def main(folder: Path) -> None:
    """Carry out the job that lies in the folder."""
    document = json.loads((folder / _JOB).read_text(encoding="utf-8"))
    started = document.pop("started")
    job = Job(**document)
    figures, rows = (baseline(job), pd.DataFrame()) if job.variant == BASELINE else run(job, started)
    figures["peak_megabytes"] = peak_megabytes()
    (folder / _RESULT).write_text(json.dumps(figures), encoding="utf-8")
    rows.to_pickle(folder / _ROWS)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
