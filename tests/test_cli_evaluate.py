import json
import math
import signal
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from rddg_desktop import cli
from rddg_desktop.cli.console import EXIT_INTERRUPTED
from rddg_desktop.engine.table_reading import read_table
from rddg_desktop.engine.table_writing import write_table
from rddg_desktop.evaluation import judgement as judging
from rddg_desktop.evaluation.metrics import Metric
from rddg_desktop.evaluation.serialisation import to_json
from rddg_desktop.project.store import Project
from tests.benchmarks.tables import data_folder
from tests.evaluation.patients import patients

#: A cell of the refused tables; no message may show it.
SECRET = "Quibblewort"
FILES = ("--train", "train.csv", "--test", "test.csv", "--synthetic", "made.csv", "--target", "y")


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A folder with a table and the finished project of a run on it, which no test changes."""
    folder = tmp_path_factory.mktemp("made")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        frame = patients(120, classes=("well", "[bold]ill"))
        frame["split"] = ["test" if row % 5 > 2 else "train" for row in range(len(frame))]
        # A ward and a marker that no training row has.
        frame.loc[3, ["ward", "marker"]] = ["east", "500.0"]
        write_table(frame, Path("patients.csv"))
        run = ("patients.csv", "--target", "y", "--split-column", "split", "--rows", "60", "--method", "structure")
        assert cli.main(["run", *run]) == 0
    return folder


@pytest.fixture(autouse=True)
def folder(made, tmp_path, monkeypatch):
    """Every command is run in a folder of its own, which has a copy of the table, the project and its rows."""
    folder = tmp_path / "here"
    folder.mkdir()
    for file in made.iterdir():
        (folder / file.name).write_bytes(file.read_bytes())
    frame = patients(120)
    write_table(frame.iloc[:80], folder / "train.csv")
    write_table(frame.iloc[80:], folder / "test.csv")
    write_table(patients(60, seed=1), folder / "made.csv")
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def evaluated(capsys):
    """Run `evaluate`; returns what was printed."""

    def run(*arguments, code=0):
        assert cli.main(["evaluate", *map(str, arguments)]) == code
        return capsys.readouterr().out

    return run


@pytest.fixture
def refused(capsys, folder):
    """Run `evaluate`, which must refuse with a message and change nothing; returns the message."""

    def run(*arguments):
        before = {file: file.read_bytes() for file in folder.iterdir() if file.suffix != ".rddg"}
        assert cli.main(["evaluate", *map(str, arguments)]) == 2
        assert {file: file.read_bytes() for file in folder.iterdir() if file.suffix != ".rddg"} == before
        output, message = capsys.readouterr()
        assert output == ""
        assert "Traceback" not in message
        assert "defect" not in message
        assert SECRET not in message
        return message

    return run


def parsed(text):
    """A JSON document, in which nothing may stand that JSON does not know."""

    def refuse(name):
        pytest.fail(f"{name} is no JSON")

    return json.loads(text, parse_constant=refuse)


def leaves(content: object) -> Iterator[object]:
    if isinstance(content, dict | list):
        for part in content.values() if isinstance(content, dict) else content:
            yield from leaves(part)
    else:
        yield content


# A project


def test_the_rows_of_a_project_are_judged_and_the_judgement_is_kept(folder, evaluated):
    found = parsed(evaluated("patients.rddg", "--quick", "--quasi", "ward", "--json"))
    assert found["rare_class"] == "[bold]ill"
    assert found["held_out_rows"] == {"well": 36, "[bold]ill": 12}
    assert found["is_quick"]
    assert found["dose"] is None
    assert {fit["seed"] for fit in found["utility"]["fits"]} == {0}
    assert [one["name"] for one in found["judged"]] == ["this project"]
    assert found["judged"][0]["rows"] == {"well": 30, "[bold]ill": 30}
    kinds = {score["treatment"]["kind"] for score in found["scores"]}
    assert kinds >= {"original", "random oversampling", "SMOTENC", "class weights"}
    assert kinds >= {"synthetic only", "original + synthetic"}
    assert {score["metric"] for score in found["scores"]} == {metric.value for metric in Metric}
    names = {figure["name"] for figure in found["judged"][0]["privacy"]["figures"]}
    assert names >= {"copies", "dcr_share", "membership_auc", "smallest_group"}
    figures = found["judged"][0]["fidelity"]["figures"]
    assert {figure["group"] for figure in figures} == {None, "well", "[bold]ill"}
    assert all(math.isfinite(leaf) for leaf in leaves(found) if isinstance(leaf, float))
    assert not any("probabilities" in fit for fit in found["utility"]["fits"])

    with Project.open(folder / "patients.rddg") as project:
        assert parsed(json.dumps(to_json(project.judgement()))) == found
        _, action, detail = project.audit_trail()[-1]
    assert action == "evaluated"
    assert detail["quick"]
    assert detail["quasi_identifiers"] == ["ward"]
    assert detail["rows"] == 60


def test_a_judgement_is_printed_in_words_and_tables(folder, evaluated):
    text = evaluated("patients.rddg", "--quick", "--compare", "others=patients-synthetic.csv")
    for expected in (
        "Rare class: [bold]ill.",
        "training rows as they are",
        "training + synthetic rows, this project",
        "training + synthetic rows, others",
        "sensitivity",
        "How like the training rows: others",
        "held-out rows vary",
        "rows equal to a training row",
        "class [bold]ill",
    ):
        assert expected in text
    assert "nan" not in text.lower()
    for verdict in ("anonymous", "safe", "passed", "failed"):
        assert verdict not in text.lower()
    with Project.open(folder / "patients.rddg") as project:
        assert [one.name for one in project.judgement().judged] == ["this project", "others"]
        assert list(project.audit_trail()[-1][2]["compared"]) == ["others"]


def test_a_project_without_rows_cannot_be_judged(folder, refused):
    with Project.open(folder / "patients.rddg") as project:
        project._connection.execute("DELETE FROM batch")
    message = refused("patients.rddg")
    assert "no rows yet" in message
    assert "rddg-desktop resume patients.rddg" in message


def test_a_run_that_is_not_finished_is_judged_by_what_there_is(folder, evaluated):
    with Project.open(folder / "patients.rddg") as project:
        (settings,) = project._connection.execute("SELECT settings FROM run").fetchone()
        wanted = json.dumps(json.loads(settings) | {"rows": 90})
        project._connection.execute("UPDATE run SET settings = ?", (wanted,))
    assert "The run is not finished: 60 of 90 rows were judged." in evaluated("patients.rddg", "--quick")


def test_an_interrupted_judgement_stores_nothing(folder, monkeypatch, capsys):
    real = judging.judge

    def interrupted(*arguments, **options):
        for number, report in enumerate(real(*arguments, **options)):
            if number == 3:
                signal.raise_signal(signal.SIGINT)
            yield report

    monkeypatch.setattr(judging, "judge", interrupted)
    assert cli.main(["evaluate", "patients.rddg", "--quick"]) == EXIT_INTERRUPTED
    output, message = capsys.readouterr()
    assert output == ""
    assert "Nothing was stored" in message
    with Project.open(folder / "patients.rddg") as project:
        assert project.judgement() is None
        assert project.audit_trail()[-1][1] != "evaluated"


# Files


def test_rows_of_any_program_are_judged_from_files_of_any_format(folder, evaluated):
    frame = read_table(Path("made.csv")).frame
    # Other formats, another order of the columns, and a column that the table does not have.
    write_table(frame.assign(extra="1")[["extra", *reversed(frame.columns)]], folder / "other.xlsx")
    write_table(read_table(Path("train.csv")).frame, folder / "train.parquet")
    files = ("--train", "train.parquet", "--test", "test.csv", "--target", "y", "--rare", "ill")
    found = parsed(evaluated(*files, "--compare", "one=made.csv", "--compare", "two=other.xlsx", "--quick", "--json"))
    assert [one["name"] for one in found["judged"]] == ["one", "two"]
    assert "other.xlsx: Columns that the table does not have are left out: 'extra'." in found["notices"]
    means = {
        (score["treatment"]["synthetic"], score["treatment"]["kind"], score["metric"]): score["mean"]
        for score in found["scores"]
    }
    for (name, *rest), mean in means.items():
        if name == "one":
            assert means["two", *rest] == mean


def test_the_schema_file_says_how_the_files_are_read(folder, evaluated):
    columns = [{"name": "noise", "role": "excluded"}, {"name": "y", "role": "target"}]
    document = {"format": "rddg-schema", "version": 1, "columns": columns}
    Path("schema.json").write_text(json.dumps(document), encoding="utf-8")
    files = ("--train", "train.csv", "--test", "test.csv", "--synthetic", "made.csv", "--schema", "schema.json")
    text = evaluated(*files, "--quick")
    assert "Columns that are not compared, as in a run: noise." in text
    assert "guessing a cell from all others" in text
    assert "training + synthetic rows, made.csv" in text


def test_what_means_missing_in_the_test_rows_alone_is_missing(folder, evaluated):
    frame = read_table(Path("test.csv")).frame
    frame.loc[[3, 8], ["marker", "ward"]] = "NA"
    write_table(frame, folder / "test.csv")
    with_words = parsed(evaluated(*FILES, "--quick", "--json"))
    frame.loc[[3, 8], ["marker", "ward"]] = None
    write_table(frame, folder / "test.csv")
    assert parsed(evaluated(*FILES, "--quick", "--json"))["scores"] == with_words["scores"]


def test_rows_without_a_class_are_left_out_and_said_to_be(folder, evaluated):
    frame = read_table(Path("train.csv")).frame
    frame.loc[5, "y"] = None
    write_table(frame, folder / "train.csv")
    found = parsed(evaluated(*FILES, "--quick", "--json"))
    assert sum(found["training_rows"].values()) == 79
    assert "train.csv: 1 row without a value of the target left out." in found["notices"]


def changed(name, **columns):
    frame = read_table(Path(name)).frame
    write_table(frame.assign(**columns), Path(name))


def without(name, column):
    write_table(read_table(Path(name)).frame.drop(columns=column), Path(name))


BAD_FILES = {
    "synthetic rows lack a column": (lambda: without("made.csv", "marker"), "made.csv: The rows lack a column"),
    "test rows lack a column": (lambda: without("test.csv", "marker"), "test.csv: the test rows lack columns"),
    "training rows lack the target": (lambda: without("train.csv", "y"), "train.csv: The table has no column 'y'"),
    "texts among synthetic numbers": (lambda: changed("made.csv", marker=SECRET), "'marker' (60 cells are no numbers)"),
    "texts among test numbers": (lambda: changed("test.csv", marker=SECRET), "test.csv: Column 'marker'"),
    "synthetic categories nobody knows": (lambda: changed("made.csv", ward=SECRET), "'ward' (60 cells are no levels"),
    "synthetic classes nobody knows": (lambda: changed("made.csv", y=SECRET), "'y' (60 cells are no levels"),
    "test classes nobody knows": (lambda: changed("test.csv", y=SECRET), "one that no training row has"),
    "one class of training rows": (lambda: changed("train.csv", y="ill"), "one class only"),
    "no rare test row": (lambda: changed("test.csv", y="well"), "No test row has the class 'ill'"),
    "nothing but rare test rows": (lambda: changed("test.csv", y="ill"), "All test rows have the class 'ill'"),
    "no class of synthetic rows": (lambda: changed("made.csv", y=None), "No row has a value of the target"),
    "no class of training rows": (lambda: changed("train.csv", y=None), "every cell of the target"),
    "empty file": (lambda: Path("made.csv").write_bytes(b""), "is empty"),
    "header only": (lambda: Path("made.csv").write_bytes(b"marker,noise,finding,ward,y\n"), "no rows"),
    "no file": (lambda: Path("made.csv").unlink(), "no file"),
    "nothing but the target": (
        lambda: write_table(pd.DataFrame({"y": ["ill", "well"] * 20}), Path("train.csv")),
        "no column to compare",
    ),
}


@pytest.mark.parametrize("case", BAD_FILES)
def test_files_that_cannot_be_judged_are_refused(case, refused):
    spoil, expected = BAD_FILES[case]
    spoil()
    assert expected in refused(*FILES, "--quick")


def test_synthetic_rows_of_one_class_are_judged_with_what_is_possible(evaluated):
    changed("made.csv", y="ill")
    text = evaluated(*FILES, "--quick")
    assert "synthetic rows only, made.csv: All synthetic rows are of one class" in text
    assert "Class 'well' has no synthetic row" in text


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], "Name either a project or the files"),
        (["patients.rddg", "--train", "train.csv"], "Both a project and --train"),
        (["patients.rddg", "--target", "y"], "Both a project and --target"),
        (["nowhere.rddg"], "no project file"),
        (["--train", "train.csv"], "Files are missing: --test, --synthetic"),
        (["--train", "train.csv", "--test", "test.csv", "--synthetic", "made.csv"], "No target column"),
        ([*FILES, "--rare", "dead"], "No training row has the class 'dead'"),
        ([*FILES, "--quasi", "name"], "no column 'name'"),
        ([*FILES, "--compare", "made.csv"], "not of the form NAME=FILE"),
        ([*FILES, "--compare", "=made.csv"], "not of the form NAME=FILE"),
        ([*FILES, "--compare", "a="], "not of the form NAME=FILE"),
        ([*FILES, "--compare", "a=made.csv", "--compare", "a=made.csv"], "'a' of --compare is taken"),
        ([*FILES, "--compare", "made.csv=made.csv"], "is that of the --synthetic file"),
        (["patients.rddg", "--compare", "this project=made.csv"], "'this project' of --compare is taken"),
        ([*FILES, "--compare", "a=nowhere.csv"], "nowhere.csv"),
    ],
)
def test_arguments_that_make_no_sense_are_refused(arguments, expected, refused):
    assert expected in refused(*arguments)


def test_a_report_is_written_with_or_without_a_judgement(folder, evaluated, capsys):
    assert cli.main(["report", "patients.rddg", "--out", "before.html"]) == 0
    assert "have not been judged" in capsys.readouterr().err
    evaluated("patients.rddg", "--quick")
    assert cli.main(["report", "patients.rddg", "--out", "after.html"]) == 0
    assert "have not been judged" not in capsys.readouterr().err
    before, after = (folder / name for name in ("before.html", "after.html"))
    assert len(after.read_text(encoding="utf-8")) > len(before.read_text(encoding="utf-8"))
    assert cli.main(["report", "patients.rddg", "--out", "nachher.html", "--language", "de"]) == 0
    assert "Was getan wurde" in (folder / "nachher.html").read_text(encoding="utf-8")
    assert "What was done" in after.read_text(encoding="utf-8")
    assert cli.main(["report", "patients.rddg", "--out", "after.pdf"]) == 0
    assert (folder / "after.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("patients.rddg", "--out", "report.docx"), "ends in .html, .pdf"),
        (("patients.rddg", "--out", "patients.html"), "already a file"),
        (("absent.rddg", "--out", "report.html"), "no project file"),
        (("patients.csv", "--out", "report.html"), "not an RDDG project"),
        (("patients.rddg", "--out", "nowhere/report.html"), "does not exist"),
    ],
)
def test_a_report_that_cannot_be_written_is_refused(arguments, complaint, folder, capsys):
    (folder / "patients.html").write_text("mine", encoding="utf-8")
    assert cli.main(["report", *arguments]) == 2
    assert complaint in capsys.readouterr().err
    assert (folder / "patients.html").read_text(encoding="utf-8") == "mine"
    assert not (folder / "report.html").exists()


def test_the_published_rows_score_as_published(folder, evaluated):
    published = data_folder() / "reference" / "thyroid_rddg_published.csv"
    if not published.exists():
        pytest.skip(f"{published} is not there")
    table = read_table(data_folder() / "thyroid_diff.csv").frame
    for part in ("train", "test"):
        write_table(table[table["split"] == part].drop(columns="split"), folder / f"{part}.csv")
    write_table(read_table(published).frame.iloc[:1000], folder / "made.csv")
    files = ("--train", "train.csv", "--test", "test.csv", "--synthetic", "made.csv", "--target", "Recurred")
    found = parsed(evaluated(*files, "--quick", "--json"))
    means = {(score["treatment"]["kind"], score["metric"]): 100 * score["mean"] for score in found["scores"]}
    kinds = ("original", "original + synthetic")
    metrics = ("f1_rare", "balanced_accuracy", "sensitivity", "specificity")
    published_means = [[95.4, 96.7, 94.7, 98.7], [97.3, 97.4, 94.7, 100.0]]
    assert np.allclose([[means[kind, metric] for metric in metrics] for kind in kinds], published_means, atol=0.3)
    assert found["judged"][0]["privacy"]["copies"] == 209


def test_other_splits_are_tried_stored_and_reported(evaluated, capsys):
    text = evaluated("patients.rddg", "--quick", "--repeat", 2)
    assert "Means over 2 random splits" in text
    with Project.open(Path("patients.rddg")) as project:
        found = project.judgement().repetition
        assert project.audit_trail()[-1][2]["repeated"] == 2
    # The split of the project holds out 48 rows; a random one a fifth of the 120.
    assert found.held_out_rows == (24, 24)
    assert found.synthetic_rows == (60, 60)
    assert cli.main(["report", "patients.rddg", "--out", "report.html"]) == 0
    report = Path("report.html").read_text(encoding="utf-8")
    assert "Does it hold for other splits?" in report
    assert "The table was split 2 times at random" in report


@pytest.mark.parametrize("times", [-1, 1, 51])
def test_a_number_of_splits_that_makes_no_sense_is_refused(times, refused):
    assert f"The table is to be split {times} times." in refused("patients.rddg", "--repeat", times)


def test_files_cannot_be_made_anew(refused):
    assert "--repeat is asked for without a project" in refused(*FILES, "--repeat", 3)
