import random
import signal
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pandas as pd
import pytest

from rddg_desktop.engine.plan import Mix, prepare
from rddg_desktop.engine.rulebook import Origin, made
from rddg_desktop.engine.rules import parse
from rddg_desktop.engine.schema import ColumnType, Role
from rddg_desktop.engine.table import Dialect
from rddg_desktop.errors import ProjectError, RuleError, SettingsError, StoppedError
from rddg_desktop.project.draft import Draft, ModelChoice, StatedRule
from rddg_desktop.project.export import export_rows
from rddg_desktop.project.recipe import history, recipe
from rddg_desktop.project.report import report_source
from rddg_desktop.project.store import Project
from tests.project.runs import MODEL, ROWS, SETTINGS, begin, carry_on, needs_fork, table
from tests.project.test_store import same, sql
from tests.scripting import patients


@pytest.fixture
def path(tmp_path):
    return tmp_path / "patients.rddg"


@pytest.fixture
def project(path):
    with Project.create_draft(path, table()) as project:
        yield project


def exported(project, folder, run=None):
    out = folder / "rows.csv"
    export_rows(project, out, overwrite=True, run=run)
    return out.read_bytes()


# Drafts


def test_a_new_draft_holds_the_table_and_how_it_was_read(project, path):
    project.close()
    with Project.open(path) as again:
        found = again.table()
        same(found, table())
        assert again.draft() == Draft(source=1)
        assert again.draft().settings.target == ""
        assert again.runs() == ()
        assert not again.is_interrupted()
        assert [action for _, action, _ in again.audit_trail()] == ["created"]


@pytest.mark.parametrize("read", [Project.plan, Project.state, Project.rows, Project.model, Project.rules])
def test_of_a_project_without_a_run_nothing_is_read_of_one(project, read):
    with pytest.raises(ProjectError, match="has no run yet"):
        read(project)


def test_every_edit_is_kept_at_once(project, path):
    edits = [
        {"settings": replace(SETTINGS, seed=7, temperature=0.1 + 0.2, rare_class="died")},
        {
            "corrections": {
                "Ward": {"role": Role.EXCLUDED},
                "Age": {"missing_codes": ("33", "?"), "type": ColumnType.INTEGER, "minimum": 0.0},
                "Diagnosis": {"levels": ("b", "a"), "description": "二 'µ'"},
            }
        },
        {"rules": (StatedRule("Age <= 120"), StatedRule("Marker rises with Platelets", is_on=False, is_hard=False))},
        {"model": ModelChoice("gemma", 3, 12, {"base_url": "https://api.example.org", "model": "m"})},
        {"settings": replace(SETTINGS, target="")},
    ]
    draft = project.draft()
    for edit in edits:
        draft = replace(draft, **edit)
        project.change_draft(draft)
        assert project.draft() == draft
        project.close()
        project = Project.open(path)
        assert project.draft() == draft
    assert [action for _, action, _ in project.audit_trail()] == ["created"]
    project.change_draft(draft, "columns corrected", columns=["Ward"])
    assert project.audit_trail()[-1][1:] == ("columns corrected", project.audit_trail()[-1][2])
    assert project.audit_trail()[-1][2]["columns"] == ["Ward"]
    project.close()


def test_an_edit_that_the_disk_does_not_take_changes_nothing(project, path):
    before = project.draft()
    project._connection.execute(f"PRAGMA max_page_count = {path.stat().st_size // 4096}")
    with pytest.raises(StoppedError, match="no room"):
        project.change_draft(replace(before, rules=(StatedRule("Age <= " + "1" * 100_000),)))
    assert project.draft() == before


def test_a_draft_without_a_target_is_no_run(project):
    with pytest.raises(SettingsError, match="No target"):
        project.draft().prepare(project.table())


def test_a_draft_is_prepared_with_everything_that_was_stated(project):
    draft = Draft(
        1, SETTINGS, {"Ward": {"role": Role.EXCLUDED}, "Age": {"unit": "a"}}, (StatedRule("Age <= 120", is_hard=False),)
    )
    plan = draft.prepare(project.table())
    expected = prepare(
        patients(),
        SETTINGS,
        corrections={"Age": {"unit": "a"}},
        exclude=["Ward"],
        descriptions={"Age": "Age in years"},
    )
    same(plan.training, expected.training)
    assert plan.schema["Ward"].role is Role.EXCLUDED
    assert plan.schema["Age"].description == "Age in years"
    (rule,) = draft.rules_for(plan)
    assert (rule.text, rule.origin, rule.is_on, rule.is_hard) == ("Age <= 120", Origin.USER, True, False)
    assert rule.training.support > 0


def test_a_table_read_in_another_way_takes_the_place_of_the_first(project, path):
    project.change_draft(Draft(1, SETTINGS, {"Ward": {"role": Role.EXCLUDED}, "Age": {"unit": "a"}}))
    before = project.draft()
    other = replace(
        table(seed=5), frame=patients(seed=5).drop(columns=["Ward", "Outcome"]), dialect=Dialect("csv", "cp1252", ",")
    )
    after = project.change_table(other)
    same(project.table(), other)
    assert after.settings.target == ""
    assert after.corrections == {"Age": {"unit": "a"}}
    project.change_draft(before)
    same(project.table(), table())
    project.change_draft(after)
    project.close()
    with Project.open(path) as again:
        assert again.draft() == after
        same(again.table(), other)
    assert sql(path, "SELECT count(*) FROM source") == [(1,)]


def test_the_draft_of_the_command_line_states_its_run(path):
    corrections = {"Age": {"missing_codes": ("33",)}, "Marker": {"unit": "µg/l", "role": Role.EXCLUDED}}
    plan = prepare(patients(), SETTINGS, corrections=corrections, descriptions={"Ward": "Where"})
    rules = (made(parse("Age <= 120", plan.schema), Origin.USER, plan.schema, plan.training, plan.held_out_rows),)
    with Project.create(path, patients(), "patients.csv", plan, MODEL, rules) as project:
        draft = project.draft()
        same(draft.prepare(project.table()), plan)
        same(draft.rules_for(plan), rules)
        assert draft.model == ModelChoice("smollm2-135m", 3, 0)
        assert project.table().dialect.file_format == ""
        added = made(parse("Age >= 1", plan.schema), Origin.USER, plan.schema, plan.training, plan.held_out_rows)
        project.change_rules((*rules, added), "rule added")
        assert [rule.text for rule in project.draft().rules] == ["Age <= 120", "Age >= 1"]


# Runs


def test_a_run_goes_from_a_draft_to_its_end(project):
    project.change_draft(replace(project.draft(), corrections={"Age": {"unit": "a"}}))
    assert begin(project) == 1
    assert project.is_interrupted()
    same(project.plan(), project.draft().prepare(project.table()))
    assert project.model() == MODEL
    carry_on(project)
    (run,) = project.runs()
    assert (run.rows, run.batches, run.settings.rows) == (ROWS, len(project.state().batches), ROWS)
    assert run.finished is not None
    assert not project.is_interrupted()
    _, action, detail = project.audit_trail()[1]
    assert action == "run begun"
    assert (detail["run"], detail["settings"]["rows"], detail["model_sha256"]) == (1, ROWS, MODEL.sha256)
    assert detail["columns"] == [{"name": "Age", "unit": "a"}]
    assert detail["source_sha256"] == project.audit_trail()[0][2]["source_sha256"]


def test_a_stopped_run_is_found_after_reopening_and_taken_up_again(project, path, tmp_path):
    begin(project)
    carry_on(project, batches=2)
    project.close()
    with Project.open(path) as again:
        assert again.is_interrupted()
        (run,) = again.runs()
        assert (run.batches, run.finished, run.settings.rows) == (2, None, ROWS)
        assert run.rows == len(again.rows()) < ROWS
        carry_on(again)
        assert not again.is_interrupted()
        resumed = exported(again, tmp_path)
    with Project.create_draft(tmp_path / "undisturbed.rddg", table()) as other:
        begin(other)
        carry_on(other)
        assert exported(other, tmp_path) == resumed


def test_former_runs_stay_as_they_are(project, path, tmp_path):
    begin(project)
    carry_on(project)
    before = exported(project, tmp_path)
    first = (project.plan(), project.state(), project.rules(), project.exchanges(), recipe(project))
    source = report_source(project)
    project.change_table(replace(table(seed=3, name="later.csv"), labels={}))
    assert begin(project, model=replace(MODEL, name="another", threads=5), seed=9, rows=8) == 2
    assert len(project.rows()) == 0
    assert project.source_name() == "later.csv"
    carry_on(project)
    project.close()
    with Project.open(path) as again:
        assert [run.rows for run in again.runs()] == [ROWS, 8]
        assert [run.model.name for run in again.runs()] == ["scripted answers", "another"]
        assert exported(again, tmp_path, run=1) == before
        same((again.plan(1), again.state(1), again.rules(1), again.exchanges(1), recipe(again, 1)), first)
        assert again.source_name(1) == "patients.csv"
        same(again.source_table(1), patients())
        assert len(exported(again, tmp_path).splitlines()) == 8 + 1
        told = report_source(again, 1)
        assert (told.table, told.synthetic_sha256) == ("patients.csv", source.synthetic_sha256)
        assert report_source(again).table == "later.csv"
        with pytest.raises(ProjectError, match="has no run 3"):
            again.rows(3)


def test_a_new_run_writes_what_it_would_have_written_alone(project, tmp_path):
    begin(project)
    carry_on(project)
    begin(project, mix=Mix.RARE, rows=9)
    assert project.state().core_set is not None
    assert project.state().relations is not None
    assert project.state().rules_mined is not None
    assert project.audit_trail()[-1][2]["taken_over"] == ["core set", "rules"]
    carry_on(project)
    with Project.create_draft(tmp_path / "alone.rddg", table()) as alone:
        begin(alone, mix=Mix.RARE, rows=9)
        carry_on(alone)
        assert exported(alone, tmp_path) == exported(project, tmp_path)
        same(
            [replace(one, seconds=0.0) for one in alone.exchanges()],
            [replace(one, seconds=0.0) for one in project.exchanges()],
        )


def test_rules_as_a_person_left_them_are_those_of_the_next_run(project):
    begin(project)
    carry_on(project)
    plan, rules = project.plan(), project.rules()
    assert any(rule.is_on for rule in rules)
    off = replace(next(rule for rule in rules if rule.is_on), is_on=False)
    added = made(parse("Age <= 120", plan.schema), Origin.USER, plan.schema, plan.training, plan.held_out_rows)
    project.change_rules((added, off), "rules changed")
    begin(project)
    same(project.rules(), (added, off))
    assert project.draft().rules == (StatedRule("Age <= 120"),)
    # Mined anew, the rules that a person has stated are kept.
    begin(project, seed=4)
    same([(rule.text, rule.origin) for rule in project.rules()], [("Age <= 120", Origin.USER)])
    carry_on(project)
    assert project.rules()[0].text == "Age <= 120"
    same(project.rules(1), (added, off))


def test_another_writer_asks_for_relations_and_rules_anew(project):
    begin(project)
    carry_on(project)
    begin(project, model=replace(MODEL, sha256="b" * 64))
    state = project.state()
    assert state.core_set is not None
    assert state.relations is None
    assert state.rules_mined is None


def test_a_rule_that_the_table_does_not_know_begins_no_run(project):
    project.change_draft(replace(project.draft(), rules=(StatedRule("Weight <= 300"),)))
    with pytest.raises(RuleError, match="Weight"):
        begin(project)
    assert project.runs() == ()


def test_a_recipe_tells_of_changed_rules_where_they_bear_on_the_run(project):
    begin(project)
    carry_on(project)
    project.change_rules((), "rules removed")
    assert any("rules removed" in doubt for doubt in recipe(project).doubts)
    begin(project)
    assert any("rules removed" in doubt for doubt in recipe(project).doubts)
    begin(project, seed=4)
    assert not any("rules removed" in doubt for doubt in recipe(project).doubts)


def test_a_disk_too_full_for_a_run_begins_none(project, path):
    begin(project)
    carry_on(project)
    before = (project.draft(), project.runs(), project.audit_trail(), project.state())
    plan = project.draft().prepare(project.table())
    project._connection.execute(f"PRAGMA max_page_count = {path.stat().st_size // 4096}")
    with pytest.raises(StoppedError, match="no room"):
        project.begin(project.draft(), plan, replace(MODEL, name="x" * 100_000))
    same((project.draft(), project.runs(), project.audit_trail(), project.state()), before)


@needs_fork
def test_a_process_killed_while_it_begins_a_run_leaves_the_old_or_the_new_state(project, path, fork, tmp_path):
    begin(project)
    carry_on(project)
    rows = exported(project, tmp_path)
    project.close()
    draw = random.Random(3)
    killed, runs = 0, 1
    for _ in range(12):
        killed += fork(path, seconds=draw.uniform(0.005, 0.4), begin=True) == -signal.SIGALRM
        assert sql(path, "PRAGMA integrity_check") == [("ok",)]
        with Project.open(path) as again:
            numbers = [run.number for run in again.runs()]
            assert numbers == list(range(1, len(numbers) + 1))
            assert len(numbers) >= runs
            runs = len(numbers)
            begun = [detail["run"] for _, action, detail in again.audit_trail() if action == "run begun"]
            assert begun == numbers
            again.plan(), again.state()
            assert exported(again, tmp_path, run=1) == rows
    assert killed > 3
    assert runs > 1


def test_threads_read_and_write_at_the_same_time(project):
    begin(project)
    carry_on(project)
    ended = threading.Event()

    def read():
        count = 0
        while not ended.is_set() or not count:
            count = len(project.rows(run=1))
            assert count == ROWS
            assert project.stages()
            assert project.draft().settings.target == "Outcome"
            assert project.runs()[0].finished

    with ThreadPoolExecutor(4) as threads:
        readers = [threads.submit(read) for _ in range(3)]
        try:
            for seed in range(10, 0, -1):
                project.change_draft(
                    replace(project.draft(), settings=replace(project.draft().settings, seed=seed)), "seed", seed=seed
                )
            begin(project)
            carry_on(project)
        finally:
            ended.set()
        for reader in readers:
            reader.result()
    assert len(project.rows()) == ROWS


def test_rows_of_a_run_do_not_mix_with_those_of_another(project):
    begin(project)
    carry_on(project, batches=1)
    begin(project, seed=8)
    carry_on(project)
    one, other = project.rows(1), project.rows(2)
    assert 0 < len(one) < len(other) == ROWS
    with pytest.raises(AssertionError):
        pd.testing.assert_frame_equal(one, other.iloc[: len(one)])


# Other rows wanted in the middle of a run


def test_other_rows_are_wanted_in_the_middle_and_it_is_told(project, path):
    begin(project)
    carry_on(project, batches=1)
    before = project.rows()
    assert before["Outcome"].value_counts().to_dict() == {"died": 2, "survived": 2}
    project.change_wanted(10, Mix.RARE)
    assert project.follows_draft()
    assert (project.draft().settings.rows, project.draft().settings.mix) == (10, Mix.RARE)
    project.close()
    with Project.open(path) as again:
        assert again.follows_draft()
        assert again.plan().quotas == {"died": 10, "survived": 2}
        carry_on(again)
        rows = again.rows()
        assert rows["Outcome"].value_counts().to_dict() == {"died": 10, "survived": 2}
        pd.testing.assert_frame_equal(rows.iloc[: len(before)], before)
        assert not again.is_interrupted()
        (detail,) = (detail for _, action, detail in again.audit_trail() if action == "rows wanted changed")
        assert (detail["rows"], detail["mix"], detail["made"]) == (10, "rare", {"died": 2, "survived": 2})
        (doubt,) = history(again).wanted
        assert doubt in recipe(again).doubts
        assert not any("another way" in one for one in recipe(again).doubts)
        assert "In the middle of the run" in doubt
        assert "when 4 rows had been made" in doubt
        assert f"from {ROWS} rows in the mix 'balanced' to 10 rows in the mix 'rare'" in doubt
        assert report_source(again).interventions == (doubt,)
        begin(again, seed=3)
        assert history(again).wanted == ()
        assert history(again, 1).wanted == (doubt,)


def test_a_draft_that_wants_something_else_than_the_run_keeps_it(project):
    begin(project)
    carry_on(project, batches=1)
    draft = project.draft()
    project.change_draft(replace(draft, settings=replace(draft.settings, rows=500)))
    project.change_wanted(20, Mix.BALANCED)
    assert project.draft().settings.rows == 500
    project.change_draft(replace(draft, settings=replace(draft.settings, rows=20)))
    assert project.follows_draft()


def test_of_a_finished_run_nothing_else_is_wanted(project):
    begin(project)
    carry_on(project)
    before = project.plan().quotas, project.audit_trail()
    with pytest.raises(ProjectError, match="has come to its end"):
        project.change_wanted(50, Mix.BALANCED)
    assert (project.plan().quotas, project.audit_trail()) == before


def test_more_rows_than_are_possible_are_not_wanted(project):
    begin(project)
    carry_on(project, batches=1)
    with pytest.raises(SettingsError):
        project.change_wanted(2_000_000, Mix.BALANCED)
    assert sum(project.plan().quotas.values()) == ROWS


def test_batches_are_read_one_by_one(project):
    begin(project)
    carry_on(project)
    whole = project.state().batches
    assert len(whole) > 1
    same(list(project.batches()), whole)
    same(list(project.batches(first=1)), whole[1:])
    assert list(project.batches(first=len(whole))) == []
