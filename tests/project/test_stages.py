from dataclasses import asdict, replace

import pytest

from rddg_desktop.engine.plan import Codec, CopyGate, Method, Mix, Settings, prepare
from rddg_desktop.engine.rulebook import Origin, made
from rddg_desktop.engine.rules import parse
from rddg_desktop.engine.schema import Role
from rddg_desktop.evaluation import progress
from rddg_desktop.evaluation.judgement import judge
from rddg_desktop.project.draft import Draft, ModelChoice, StatedRule
from rddg_desktop.project.export import export_rows
from rddg_desktop.project.stages import StageState, Standing, Status, WorkStage, inputs
from rddg_desktop.project.store import Project
from tests.project.runs import MODEL, ROWS, SETTINGS, begin, carry_on, table
from tests.scripting import patients

STAGES = tuple(WorkStage)
FROM_CORE_SET = STAGES[1:]
FROM_RULES = STAGES[2:]
FROM_GENERATE = STAGES[3:]


@pytest.fixture(scope="module")
def judgement():
    plan = prepare(patients(), SETTINGS)
    return progress.finished(
        judge(plan.training, plan.held_out_rows, {"rows": plan.training}, plan.schema, "died", quick=True)
    )


@pytest.fixture(scope="module")
def finished(tmp_path_factory, judgement):
    """A closed project in which every stage is done."""
    path = tmp_path_factory.mktemp("finished") / "patients.rddg"
    with Project.create_draft(path, table()) as project:
        project.change_draft(replace(project.draft(), settings=SETTINGS, rules=(StatedRule("Age <= 120"),)))
        begin(project)
        carry_on(project)
        project.save_judgement(judgement)
        export_rows(project, path.with_suffix(".csv"), overwrite=False)
    return path


@pytest.fixture
def project(finished, tmp_path):
    path = tmp_path / "patients.rddg"
    path.write_bytes(finished.read_bytes())
    with Project.open(path) as project:
        yield project


def out_of_date(project):
    return tuple(stage for stage, state in project.stages().items() if state.status is Status.OUT_OF_DATE)


def statuses(project):
    return [state.status for state in project.stages().values()]


def test_a_new_project_has_everything_to_do(tmp_path):
    with Project.create_draft(tmp_path / "patients.rddg", table()) as project:
        assert list(project.stages()) == list(STAGES)
        assert statuses(project) == [Status.TO_DO] * 6
        project.change_draft(replace(project.draft(), settings=SETTINGS))
        assert statuses(project) == [Status.DONE, *[Status.TO_DO] * 5]
        begin(project)
        assert statuses(project) == [Status.DONE, *[Status.TO_DO] * 5]
        carry_on(project, batches=1)
        done = len(project.rows())
        assert statuses(project) == [*[Status.DONE] * 3, Status.PARTLY, Status.TO_DO, Status.TO_DO]
        assert project.stages()[WorkStage.GENERATE] == StageState(Status.PARTLY, done, ROWS)
        carry_on(project)
        assert statuses(project) == [*[Status.DONE] * 4, Status.TO_DO, Status.TO_DO]
        assert project.stages()[WorkStage.EVALUATE] == StageState(Status.TO_DO, 0, ROWS)


def test_everything_can_be_done(project):
    assert statuses(project) == [Status.DONE] * 6
    assert project.stages()[WorkStage.EXPORT] == StageState(Status.DONE, ROWS, ROWS)


#: What a person changes, and what that puts out of date. Of the settings every one is here.
CHANGES = {
    "target": ({"target": "Ward"}, FROM_CORE_SET),
    "test_fraction": ({"test_fraction": 0.3}, FROM_CORE_SET),
    "seed": ({"seed": 1}, FROM_CORE_SET),
    "use_core_set": ({"use_core_set": True}, FROM_CORE_SET),
    "core_set_rows_per_class": ({"core_set_rows_per_class": 6}, FROM_CORE_SET),
    "use_rules": ({"use_rules": False}, FROM_GENERATE),
    "codec": ({"codec": Codec.CSV}, FROM_RULES),
    "temperature": ({"temperature": 0.9}, FROM_RULES),
    "use_random_words": ({"use_random_words": False}, FROM_RULES),
    "method": ({"method": Method.STRUCTURE}, FROM_RULES),
    "rare_class": ({"rare_class": "died"}, FROM_GENERATE),
    "rows": ({"rows": 13}, FROM_GENERATE),
    "mix": ({"mix": Mix.RARE}, FROM_GENERATE),
    "use_feedback": ({"use_feedback": False}, FROM_GENERATE),
    "use_calibration": ({"use_calibration": False}, FROM_GENERATE),
    "choose": ({"choose": True}, FROM_GENERATE),
    "fast": ({"fast": True}, FROM_GENERATE),
    "reference_rows": ({"reference_rows": 5}, FROM_GENERATE),
    "batch_rows": ({"batch_rows": 5}, FROM_GENERATE),
    "copy_gate": ({"copy_gate": CopyGate.ALL}, FROM_GENERATE),
    "redraws": ({"redraws": 4}, FROM_GENERATE),
    "patience": ({"patience": 6}, FROM_GENERATE),
    "batches_at_once": ({"batches_at_once": 2}, FROM_GENERATE),
}


def test_every_setting_bears_on_some_stage():
    assert set(CHANGES) == set(asdict(SETTINGS))


@pytest.mark.parametrize("changed", CHANGES)
def test_a_changed_setting_puts_out_of_date_what_depends_on_it(project, changed):
    change, expected = CHANGES[changed]
    before = project.draft()
    project.change_draft(replace(before, settings=replace(before.settings, **change)))
    assert out_of_date(project) == expected
    assert len(project.rows()) == ROWS
    project.change_draft(before)
    assert statuses(project) == [Status.DONE] * 6


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"corrections": {"Ward": {"role": Role.EXCLUDED}}}, FROM_CORE_SET),
        ({"corrections": {"Age": {"unit": "a"}}}, FROM_CORE_SET),
        ({"rules": ()}, FROM_RULES),
        ({"rules": (StatedRule("Age <= 120", is_hard=False),)}, FROM_RULES),
        ({"model": ModelChoice("gemma")}, FROM_RULES),
        ({"model": ModelChoice(threads=2)}, FROM_RULES),
    ],
)
def test_another_statement_puts_out_of_date_what_depends_on_it(project, change, expected):
    before = project.draft()
    project.change_draft(replace(before, **change))
    assert out_of_date(project) == expected
    project.change_draft(before)
    assert out_of_date(project) == ()


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (replace(table(), name="renamed.csv"), ()),
        (replace(table(), labels={"Age": "Years"}), FROM_CORE_SET),
        (table(seed=1), FROM_CORE_SET),
    ],
)
def test_another_table_puts_out_of_date_what_came_of_the_first(project, other, expected):
    project.change_table(other)
    assert out_of_date(project) == expected


def test_a_new_run_is_up_to_date_and_has_its_rows_to_make(project):
    project.change_draft(replace(project.draft(), settings=replace(SETTINGS, mix=Mix.RARE)))
    assert out_of_date(project) == FROM_GENERATE
    begin(project)
    assert statuses(project) == [*[Status.DONE] * 3, *[Status.TO_DO] * 3]
    carry_on(project)
    assert statuses(project) == [*[Status.DONE] * 4, *[Status.TO_DO] * 2]


def test_changed_rules_put_rows_out_of_date_and_changed_back_they_do_not(project):
    rules = project.rules()
    assert rules[0].text == "Age <= 120"
    project.change_rules((replace(rules[0], is_on=False), *rules[1:]), "rules off")
    assert out_of_date(project) == FROM_GENERATE
    project.change_rules((*rules[1:], rules[0]), "rule moved")
    project.change_rules(rules, "rules on")
    assert statuses(project) == [Status.DONE] * 6
    plan = project.plan()
    off = made(parse("Age >= 1", plan.schema), Origin.DATA, plan.schema, plan.training, plan.held_out_rows, is_on=False)
    project.change_rules((*rules, off), "rule proposed")
    assert statuses(project) == [Status.DONE] * 6


def test_rules_changed_in_the_middle_of_a_run_are_those_of_its_last_batch(project):
    begin(project, seed=5)
    carry_on(project, batches=1)
    project.change_rules((), "rules removed")
    assert project.stages()[WorkStage.GENERATE].status is Status.PARTLY
    carry_on(project)
    assert project.stages()[WorkStage.GENERATE].status is Status.DONE


def test_a_draft_that_stated_something_else_since_is_not_overwritten_by_the_rules_of_the_run(project):
    project.change_draft(replace(project.draft(), rules=(StatedRule("Age >= 18"),)))
    project.change_rules((), "rules removed")
    assert project.draft().rules == (StatedRule("Age >= 18"),)
    assert WorkStage.RULES in out_of_date(project)


def test_more_rows_put_judgement_and_export_out_of_date(project, judgement, tmp_path):
    begin(project, seed=5)
    carry_on(project, batches=1)
    rows = export_rows(project, tmp_path / "rows.csv", overwrite=False)
    project.save_judgement(judgement)
    assert project.stages()[WorkStage.EXPORT] == StageState(Status.DONE, rows, rows)
    carry_on(project)
    assert out_of_date(project) == (WorkStage.EVALUATE, WorkStage.EXPORT)
    assert project.stages()[WorkStage.EXPORT] == StageState(Status.OUT_OF_DATE, rows, ROWS)


def test_the_judgement_of_a_former_run_is_kept_with_it(project, judgement):
    begin(project, seed=5)
    assert project.judgement() is None
    assert project.judgement(1) is not None
    project.save_judgement(replace(judgement, notices=("Of the first run.",)), run=1)
    assert project.judgement(1).notices == ("Of the first run.",)
    assert project.judgement() is None
    assert project.stages()[WorkStage.EVALUATE].status is Status.TO_DO


@pytest.mark.parametrize(
    ("settings", "not_needed"),
    [
        (Settings("y"), set()),
        (Settings("y", use_rules=False), {WorkStage.RULES}),
        (Settings("y", method=Method.STRUCTURE), {WorkStage.CORE_SET}),
        (Settings("y", method=Method.EPIC), {WorkStage.CORE_SET, WorkStage.RULES}),
    ],
)
def test_what_a_method_does_without_is_not_needed(settings, not_needed):
    states = Standing(settings, None).states()
    assert {stage for stage, state in states.items() if state.status is Status.NOT_NEEDED} == not_needed


def test_limits_of_an_api_model_put_nothing_out_of_date():
    endpoint = {"base_url": "https://api.example.org/v1", "model": "m", "context_tokens": 8192, "most_tokens": 1000}
    draft = Draft(1, SETTINGS, model=ModelChoice(endpoint=endpoint))
    more = Draft(1, SETTINGS, model=ModelChoice(endpoint={**endpoint, "most_tokens": 2000}))
    other = Draft(1, SETTINGS, model=ModelChoice(endpoint={**endpoint, "model": "n"}))
    assert inputs(draft, ["sha", "{}"]) == inputs(more, ["sha", "{}"])
    assert inputs(draft, ["sha", "{}"]) != inputs(other, ["sha", "{}"])


def test_a_project_of_the_command_line_is_up_to_date_until_its_draft_is_changed(tmp_path):
    plan = prepare(patients(), SETTINGS)
    with Project.create(tmp_path / "patients.rddg", patients(), "patients.csv", plan, MODEL) as project:
        carry_on(project)
        assert statuses(project) == [*[Status.DONE] * 4, *[Status.TO_DO] * 2]
        project.change_draft(project.draft())
        assert out_of_date(project) == ()
        project.change_draft(replace(project.draft(), settings=replace(project.draft().settings, seed=3)))
        assert out_of_date(project) == (WorkStage.CORE_SET, WorkStage.RULES, WorkStage.GENERATE)
