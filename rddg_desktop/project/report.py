"""Writing a project's report to a file."""

import platform
import sys
from importlib.metadata import version
from pathlib import Path

from rddg_desktop import __version__
from rddg_desktop.engine.plan import Method
from rddg_desktop.engine.table import table_hash
from rddg_desktop.engine.table_writing import replace_file
from rddg_desktop.errors import EvaluationError
from rddg_desktop.evaluation.alignment import typed_with_unseen
from rddg_desktop.evaluation.report import Model, ReportSource, Sending, Step, document, html, pdf
from rddg_desktop.language import speaking
from rddg_desktop.llm.endpoint import Endpoint
from rddg_desktop.project.recipe import history
from rddg_desktop.project.store import Project

SUFFIXES = (".html", ".pdf")
#: Libraries whose versions the figures depend on.
_LIBRARIES = ("numpy", "pandas", "scipy", "scikit-learn", "imbalanced-learn", "lightgbm", "catboost", "matplotlib")
_XGBOOST = "xgboost" if sys.platform == "darwin" else "xgboost-cpu"


def check_report_name(path: Path) -> None:
    """See before a long computation that a report can have this name.

    Raises:
        EvaluationError: It ends in something else than `SUFFIXES`.
    """
    if path.suffix.lower() not in SUFFIXES:
        raise EvaluationError(
            "A report cannot be written as {path!r}.",
            "Nothing was written.",
            "Choose a name that ends in {kinds}.",
            path=path.name,
            kinds=", ".join(SUFFIXES),
        )


def write_report(project: Project, path: Path, run: int | None = None, language: str = "en") -> None:
    """Write the report of a project; a file of this name is replaced, whole or not at all.

    Args:
        project: The project. Of one that is not finished or was not judged the report says so.
        path: Where to; the ending decides between HTML and PDF.
        run: Number of the run that it tells of; None for the current one.
        language: A key of `LANGUAGES`.

    Raises:
        EvaluationError: The ending is another one, or there is no font for a PDF.
        TableError: The file cannot be written.
    """
    check_report_name(path)
    replace_file(path, rendered(report_source(project, run), path.suffix.lower(), language))


def rendered(source: ReportSource, suffix: str, language: str) -> bytes:
    """A report as a file.

    Args:
        source: What it is written from.
        suffix: Of the file: one of `SUFFIXES`.
        language: A key of `LANGUAGES`.

    Raises:
        EvaluationError: It is to be a PDF, and this computer has no font for its letters.
    """
    with speaking(language):
        content = document(source)
        return html(content).encode() if suffix == ".html" else pdf(content)


def _sending(project: Project) -> Sending | None:
    """What was sent over the network."""
    requests, spent = project.requests(), project.spent()
    if not requests:
        return None
    return Sending(
        hosts=tuple(sorted({one.host for one in requests})),
        requests=len(requests),
        real_rows=sum(one.real_rows for one in requests),
        sent_bytes=sum(one.sent_bytes for one in requests),
        prompt_tokens=spent.prompt_tokens,
        answer_tokens=spent.answer_tokens,
        cost=spent.cost,
    )


def report_source(project: Project, run: int | None = None) -> ReportSource:
    """All that the report of a project is written from: of the current run, or the one with a given number."""
    plan, rows, model = project.plan(run), project.rows(run), project.model(run)
    source, told = project.source_table(run), history(project, run)
    return ReportSource(
        project=project.path.name,
        table=project.source_name(run),
        table_sha256=table_hash(source),
        table_rows=len(source),
        plan=plan,
        held_out=typed_with_unseen(source.loc[list(plan.held_out)], plan.schema),
        state=project.state(run),
        rule_refusals=project.rule_refusals(run),
        synthetic=rows,
        synthetic_sha256=table_hash(plan.schema.text(rows)),
        model=None
        if plan.settings.method is Method.STRUCTURE
        else Model(
            model.name,
            model.sha256,
            model.threads,
            model.context_tokens,
            Endpoint.from_json(model.endpoint).base_url if model.endpoint else "",
        ),
        sending=_sending(project),
        steps=tuple(
            Step(time, action, str(detail.get("version", ""))) for time, action, detail in project.audit_trail()
        ),
        versions={
            "RDDG Desktop": __version__,
            "Python": platform.python_version(),
            **{name: version(name) for name in (*_LIBRARIES, _XGBOOST)},
        },
        judgement=project.judgement(run),
        interventions=(*told.rules, *told.wanted),
    )
