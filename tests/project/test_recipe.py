import json
import shlex
from itertools import pairwise
from pathlib import Path

import pytest

from rddg_desktop import cli
from rddg_desktop.engine.plan import Mix
from rddg_desktop.engine.table_writing import write_table
from rddg_desktop.llm.scripted import ScriptedSource
from rddg_desktop.models.library import ModelFile
from rddg_desktop.project.model import LocalModel
from rddg_desktop.project.recipe import recipe
from rddg_desktop.project.store import Project
from tests.evaluation.patients import patients
from tests.scripting import answer
from tests.scripting import patients as patients_of_the_script

STRUCTURE = ("--rows", "30", "--method", "structure")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    folder = tmp_path / "first"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def repeated(folder, tmp_path, monkeypatch, capsys):
    """Run a command, print its recipe into a file, do what it says elsewhere; returns the recipe's text."""

    def repeat(*arguments, table="patients.csv", name="patients"):
        assert cli.main(["run", *arguments]) == 0
        assert cli.main(["recipe", f"{name}.rddg"]) == 0
        printed = capsys.readouterr().out
        elsewhere = tmp_path / "second"
        elsewhere.mkdir()
        assert cli.main(["recipe", f"{name}.rddg", "--out", str(elsewhere / "recipe.txt")]) == 0
        if table:
            (elsewhere / table).write_bytes((folder / table).read_bytes())
        monkeypatch.chdir(elsewhere)
        text = (elsewhere / "recipe.txt").read_text(encoding="utf-8")
        assert printed.startswith(text)
        command = shlex.split(next(line for line in text.splitlines() if line.startswith("rddg-desktop run ")))
        assert cli.main(command[1:]) == 0
        rows = f"{name}-synthetic.csv"
        assert (elsewhere / rows).read_bytes() == (folder / rows).read_bytes()
        with Project.open(folder / f"{name}.rddg") as first, Project.open(elsewhere / f"{name}.rddg") as second:
            assert second.schema() == first.schema()
            assert [rule.text for rule in second.rules()] == [rule.text for rule in first.rules()]
            assert recipe(second) == recipe(first)
        monkeypatch.chdir(folder)
        return text

    return repeat


def test_the_printed_command_makes_the_same_rows(folder, repeated):
    write_table(patients(120), folder / "patients.csv")
    text = repeated("patients.csv", "--target", "y", "--seed", "7", "--mix", "rare", "--no-calibration", *STRUCTURE)
    assert "--seed 7" in text
    assert "--mix rare" in text
    assert "--no-calibration" in text
    assert "--no-feedback" not in text
    with Project.open(folder / "patients.rddg") as project:
        assert project.audit_trail()[0][2]["source_sha256"] in text
    assert "all the same" not in text
    assert str(folder) not in text


def test_corrections_rules_and_columns_left_out_are_part_of_it(folder, repeated):
    frame = patients(120)
    frame["split"] = ["test" if row % 5 > 3 else "train" for row in range(len(frame))]
    frame["a name"] = "1"
    frame["rank"] = [str(row % 4 + 1) for row in range(len(frame))]
    frame["only held out"] = [("x", "z")[row % 2] if row % 5 > 3 else None for row in range(len(frame))]
    write_table(frame, folder / "patients.csv")
    columns = [
        {"name": "marker", "minimum": 0, "maximum": 200, "unit": "mg"},
        {"name": "rank", "type": "ordinal", "levels": ["4", "3", "2", "1"]},
        {"name": "noise", "decimals": 1},
    ]
    document = {"format": "rddg-schema", "version": 1, "columns": columns}
    Path("mine.json").write_text(json.dumps(document), encoding="utf-8")
    Path("rules.txt").write_text("marker >= 40\nsoft: noise <= 2\n", encoding="utf-8")
    options = ("--split-column", "split", "--exclude", "a name", "--schema", "mine.json", "--rules", "rules.txt")
    text = repeated("patients.csv", "--target", "y", *options, *STRUCTURE)
    assert "--exclude 'a name'" in text
    assert "--split-column split" in text
    assert "--schema patients-schema.json --rules patients-rules.json" in text
    assert "only held out" not in text
    assert "all the same" not in text


def test_an_example_needs_no_table(repeated):
    text = repeated("--example", "clinic", *STRUCTURE, table=None, name="clinic")
    assert "run --example clinic --target SepticShock" in text
    assert "The table" not in text


def test_a_class_that_looks_like_an_option_is_none(folder, repeated):
    frame = patients(120, classes=("well", "-ill"))
    write_table(frame, folder / "patients.csv")
    assert "--rare=-ill" in repeated("patients.csv", "--target", "y", *STRUCTURE)


def test_a_model_and_its_threads_are_named_without_their_folder(folder, monkeypatch):
    class Source(ScriptedSource):
        threads = 3
        gpu_layers = 2
        fingerprint = "f" * 64

    monkeypatch.setattr(cli.sources, "load_source", lambda _: Source(answer))
    write_table(patients_of_the_script(), folder / "patients.csv")
    model = folder / "my model.gguf"
    monkeypatch.setattr(LocalModel, "file", lambda _: ModelFile(model, "f" * 64, is_embedded=False))
    run = ("--rows", "12", "--reference-rows", "4", "--batch-rows", "4", "--no-core-set", "--model", str(model))
    assert cli.main(["run", "patients.csv", "--target", "Outcome", *run]) == 0
    with Project.open(folder / "patients.rddg") as project:
        found = recipe(project)
    assert found.command[-6:] == ("--model", "my model.gguf", "--threads", "3", "--gpu-layers", "2")
    (need,) = (need for need in found.needs if "model" in need)
    assert "f" * 64 in need
    assert not any(str(folder) in text for text in (*found.command, *found.needs))


def test_what_a_command_cannot_repeat_is_said(folder, capsys):
    write_table(patients(120), folder / "patients.csv")
    assert cli.main(["run", "patients.csv", "--target", "y", *STRUCTURE]) == 0
    assert cli.main(["rules", "patients.rddg", "add", "marker >= 40"]) == 0
    with Project.open(folder / "patients.rddg") as project:
        for name, change in (("settings", {"patience": 7}), ("quotas", {"ill": 14, "well": 16})):
            (content,) = project._connection.execute(f"SELECT {name} FROM run").fetchone()
            changed = json.dumps(json.loads(content) | change)
            project._connection.execute(f"UPDATE run SET {name} = ?", (changed,))
    capsys.readouterr()
    assert cli.main(["recipe", "patients.rddg"]) == 0
    text = capsys.readouterr().out
    assert "Rules were changed on" in text
    assert "The setting patience is 7, which the command line cannot say." in text
    assert "reads or splits the table in another way" in text


def test_after_a_change_of_what_is_wanted_the_recipe_says_what_its_command_makes(folder):
    write_table(patients(120), folder / "patients.csv")
    begun = ("--rows", "60", "--batch-rows", "6", "--method", "structure")
    assert cli.main(["run", "patients.csv", "--target", "y", *begun]) == 0
    with Project.open(folder / "patients.rddg") as project:
        unchanged = recipe(project)
        # As if it had been stopped after its first batch.
        project._connection.execute("DELETE FROM batch WHERE number > 0")
        project._connection.execute("UPDATE run SET finished = NULL")
        made = len(project.rows())
        project.change_wanted(30, Mix.RARE)
        project.change_wanted(35, Mix.RARE)
        changed = recipe(project)
    assert unchanged.doubts == ()
    assert {("--rows", "35"), ("--mix", "rare")} <= set(pairwise(changed.command))
    first, second, told = changed.doubts
    assert f"when {made} rows had been made" in first
    assert "from 60 rows in the mix 'balanced' to 30 rows in the mix 'rare'" in first
    assert "from 30 rows in the mix 'rare' to 35 rows in the mix 'rare'" in second
    assert "for what was wanted last, so it does not make the same rows" in told
    assert "With --rows 60 --mix balanced it begins as the run did" in told


def test_a_recipe_is_never_written_over_something(folder, capsys):
    write_table(patients(120), folder / "patients.csv")
    Path("rules.txt").write_text("marker >= 40\n", encoding="utf-8")
    assert cli.main(["run", "patients.csv", "--target", "y", "--rules", "rules.txt", *STRUCTURE]) == 0
    Path("patients-rules.json").write_text("mine", encoding="utf-8")
    assert cli.main(["recipe", "patients.rddg", "--out", "recipe.txt"]) == 2
    assert "already a file patients-rules.json" in capsys.readouterr().err
    assert not Path("recipe.txt").exists()
    assert Path("patients-rules.json").read_text(encoding="utf-8") == "mine"
    assert cli.main(["recipe", "nowhere.rddg"]) == 2
