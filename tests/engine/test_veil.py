"""What a remote source is told: no category, in none of its prompts."""

import json
import random
import re
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from rddg_desktop.engine.events import BatchDone, RulesMined
from rddg_desktop.engine.examples import EXAMPLES
from rddg_desktop.engine.plan import CopyGate, Method, Settings, prepare
from rddg_desktop.engine.rulebook import Origin, made
from rddg_desktop.engine.rules import parse
from rddg_desktop.engine.schema import ColumnType
from rddg_desktop.engine.synthesis import State, run
from rddg_desktop.engine.table import canonical
from rddg_desktop.engine.veil import Veil
from rddg_desktop.llm.scripted import ScriptedSource

CLASSES = ("Zanthorrhoea positive", "Quibblewort negative")
WARDS = ("Ward of the Xylophones", "Ward of the Yaffles", "Ward of the Zebus")
STAGES = ("Stage Kumquat", "Stage Loquat", "Stage Medlar")
ANSWERS = ("Nasturtium", "Oleander")
HIDDEN = (*CLASSES, *WARDS, *STAGES, *ANSWERS)
#: Of columns that are left out: their names and their cells.
LEFT_OUT = ("Insurance number", "IN-77", "Remarks", "Pelargonium", "Allotment")


def table(rows=90, seed=0):
    """Unmistakable categories that go with each other, two columns with the same ones, and three to be left out."""
    draw = np.random.default_rng(seed)
    ill = np.arange(rows) % 3 == 0
    stage = np.where(ill, draw.integers(1, 3, rows), draw.integers(0, 2, rows))
    first = draw.integers(0, 2, rows)
    frame = pd.DataFrame(
        {
            "Insurance number": [f"IN-77{row}" for row in range(rows)],
            "Ward": draw.choice(WARDS, rows),
            "Stage": np.array(STAGES)[stage],
            "Asked": np.array(ANSWERS)[first],
            "Asked again": np.array(ANSWERS)[np.where(draw.random(rows) < 0.9, first, 1 - first)],
            "Marker": [f"{value:.1f}" for value in draw.normal(20 + 9 * stage, 3)],
            "Remarks": draw.choice(["Pelargonium"], rows),
            "Allotment": np.where(np.arange(rows) < 3 * rows // 4, "train", "test"),
            "Finding": np.where(ill, *CLASSES),
        },
        dtype=object,
    )
    frame.loc[draw.choice(rows // 2, 9, replace=False), "Ward"] = None
    return frame


def plan(**settings):
    defaults = {
        "target": "Finding", "rows": 24, "reference_rows": 12, "use_core_set": False, "copy_gate": CopyGate.OFF,
    }  # fmt: skip
    return prepare(
        table(),
        Settings(**{**defaults, **settings}),
        corrections={"Stage": {"type": ColumnType.ORDINAL, "levels": STAGES}},
        exclude=["Insurance number", "Remarks"],
        split_column="Allotment",
    )


def shown_rows(request):
    lines = request.text.splitlines()
    below = lines[lines.index(lines[-1]) + 1 :]
    return [line.split(",") for line in below[: below.index("")] if "," in line]


def model(request, *, as_json=False):
    """Speaks of what it reads: rules about the words, and rows with the highest marker that it is shown."""
    if request.as_chat:
        stage = re.search(r"- Stage.*: (\S+), (\S+), ([^,\s]+)", request.text)
        finding = re.search(r"A = (\S+), B", request.text)
        if not stage or not finding:
            return "1. Marker goes with Stage.\n"
        return (
            f"1. if Stage = {stage[1]} then Finding = {finding[1]}\n"
            f"2. if Stage >= {stage[2]} then Marker >= 20\n3. {stage[3]} comes with the highest Marker.\n"
        )
    draw = random.Random(request.seed)
    rows = shown_rows(request)
    header = request.text.splitlines()[-1].split(",")
    place = header.index("Marker") if "Marker" in header else 0
    top = {row[0]: max(other[place] for other in rows if other[0] == row[0]) for row in rows}
    made_rows = []
    for count, name in re.findall(r"(\d+) of class \w+ \(([^)]*)\)", request.text):
        like = [row for row in rows if row[0] == name]
        for _ in range(int(count)):
            made_rows.append([draw.choice(like)[i] for i in range(len(header))])
            made_rows[-1][place] = top[name]
    if not as_json:
        return "".join(",".join(row) + "\n" for row in made_rows)
    return json.dumps({"rows": [dict(zip(header, row, strict=True)) for row in made_rows]})


def finished(prepared, script=model, state=None, *, is_remote=True, **source):
    state = State() if state is None else state
    source = ScriptedSource(script, is_remote=is_remote, **source)
    return state, list(run(prepared, source, state)), source


def sent(request):
    """Everything that leaves with a request."""
    return "\n".join([request.text, request.grammar, json.dumps(request.answer_schema, ensure_ascii=False)])


def with_user_rules(prepared):
    texts = (
        f'if Stage = "{STAGES[0]}" then Finding = "{CLASSES[1]}"',
        f'not (Ward in {{"{WARDS[0]}", "{WARDS[1]}"}} and Stage = "{STAGES[2]}" and Marker <= 5)',
        "soft Asked = [Asked again]",
    )
    rules = []
    for text in texts:
        condition = parse(text.removeprefix("soft "), prepared.schema)
        is_hard = not text.startswith("soft ")
        rules.append(
            made(condition, Origin.USER, prepared.schema, prepared.training, prepared.held_out_rows, is_hard=is_hard)
        )
    return State(rules=tuple(rules))


@pytest.mark.parametrize(
    "settings",
    [{}, {"use_core_set": True}, {"method": Method.EPIC}, {"batches_at_once": 3, "rows": 48}, {"use_feedback": False}],
    ids=str,
)
@pytest.mark.parametrize("as_json", [False, True], ids=["lines", "json"])
def test_no_category_and_no_excluded_column_is_ever_sent(settings, as_json):
    prepared = plan(**settings)
    state, _, source = finished(
        prepared,
        lambda request: model(request, as_json=as_json),
        with_user_rules(prepared),
        requests_at_once=prepared.settings.batches_at_once,
    )
    assert state.rows_done == prepared.settings.rows
    assert len(source.requests) >= 2
    for request in source.requests:
        for text in (*HIDDEN, *LEFT_OUT):
            assert text.casefold() not in sent(request).casefold()
    if settings.get("method") is not Method.EPIC:
        rows_prompts = [request.text for request in source.requests if not request.as_chat]
        assert all("Rules:\n- if Stage = " in text for text in rows_prompts)
        assert all("- [Asked] = [Asked again]\n" in text for text in rows_prompts)
        assert all("Measured on the data:" in text for text in rows_prompts)
    if settings.get("use_feedback", True) and settings.get("method") is not Method.EPIC:
        assert any("report" in request.text for request in source.requests)


def test_without_random_words_and_without_the_network_categories_are_named():
    for prepared, is_remote in ((plan(use_random_words=False), True), (plan(), False)):
        _, _, source = finished(prepared, is_remote=is_remote)
        for request in source.requests:
            assert all(text in request.text for text in (*CLASSES, *STAGES))
            assert not any(text in sent(request) for text in LEFT_OUT)


def test_what_is_kept_speaks_of_the_real_categories():
    prepared = plan()
    state, events, source = finished(prepared, state=with_user_rules(prepared))
    rows = pd.concat([batch.rows for batch in state.batches])
    pd.testing.assert_frame_equal(prepared.schema.typed(prepared.schema.text(rows)), rows)
    assert set(rows["Ward"].dropna()) <= set(WARDS)
    assert rows["Finding"].value_counts().to_dict() == prepared.quotas
    (mined,) = (event for event in events if isinstance(event, RulesMined))
    told = {rule.text: rule.origin for rule in mined.rules}
    assert told["if Stage in {Stage Loquat, Stage Medlar} then Marker >= 20"] is Origin.MODEL
    # The same as a person's rule, so it is not listed twice.
    assert list(told.values()).count(Origin.USER) == 3
    assert "comes with the highest Marker" in mined.text
    evidence = " ".join(one.text for one in state.relations.evidence)
    assert any(stage in evidence for stage in STAGES)
    exchanges = [state.relations.exchange, mined.exchange]
    exchanges += [exchange for batch in state.batches for exchange in batch.exchanges]
    assert [one.prompt for one in exchanges] == [request.text for request in source.requests]
    # Hard rules are obeyed on the real side.
    assert not ((rows["Stage"] == STAGES[0]) & (rows["Finding"] == CLASSES[0])).any()


def test_the_veil_changes_nothing_but_the_words():
    """A model that does not mind the words writes the same rows behind the veil and in front of it."""
    veiled, _, _ = finished(plan())
    plain, _, _ = finished(plan(use_random_words=False))
    pd.testing.assert_frame_equal(
        pd.concat([batch.rows for batch in veiled.batches]), pd.concat([batch.rows for batch in plain.batches])
    )
    for one, other in zip(veiled.batches, plain.batches, strict=True):
        assert one.refusals == other.refusals
        assert len(one.feedback) == len(other.feedback)


def test_a_veiled_run_goes_on_as_if_it_had_not_been_left():
    whole, _, _ = finished(plan())
    state = State()
    events = run(plan(), ScriptedSource(model, is_remote=True), state)
    next(event for event in events if isinstance(event, BatchDone))
    events.close()
    resumed, _, _ = finished(plan(), state=state)
    for one, other in zip(whole.batches, resumed.batches, strict=True):
        pd.testing.assert_frame_equal(one.rows, other.rows)
        assert [e.prompt for e in one.exchanges] == [e.prompt for e in other.exchanges]


@pytest.mark.parametrize("name", EXAMPLES)
def test_no_category_of_the_examples_is_sent(name):
    example = EXAMPLES[name]
    frame = canonical(example.table())
    settings = Settings(target=example.target, rows=10, use_core_set=False, patience=1)
    prepared = prepare(frame.iloc[:400], settings, descriptions={})
    # A word of a few letters, or of a column's name, stands in prompts by chance.
    names = " ".join(column.name for column in prepared.schema.modelled).casefold()
    levels = {level.casefold() for column in prepared.schema.modelled for level in column.levels}
    source = ScriptedSource(lambda request: "", is_remote=True)
    with pytest.raises(Exception, match="no acceptable row"):
        list(run(prepared, source, State()))
    assert len(source.requests) > 2
    telling = {level for level in levels if len(level) > 4 and level not in names}
    for request in source.requests:
        words = sent(request).casefold()
        assert not [level for level in telling if re.search(rf"(?<!\w){re.escape(level)}(?!\w)", words)]


def test_a_frame_and_a_rule_go_behind_the_veil_and_back():
    prepared = plan()
    veil = Veil(prepared, ScriptedSource(model, is_remote=True))
    hidden = veil.frame(prepared.training)
    for name in ("Ward", "Stage", "Asked", "Finding"):
        assert not set(hidden[name].cat.categories) & set(HIDDEN)
        assert list(hidden[name].cat.codes) == list(prepared.training[name].cat.codes)
    assert hidden["Stage"].cat.ordered
    # Two columns with the same categories can still be compared.
    same = (prepared.training["Asked"] == prepared.training["Asked again"]).tolist()
    assert (hidden["Asked"] == hidden["Asked again"]).tolist() == same
    pd.testing.assert_frame_equal(veil.unveiled(hidden), prepared.training)
    for column, real in zip(veil.schema.columns, prepared.schema.modelled, strict=True):
        assert replace(column, levels=real.levels) == real
    for rule in with_user_rules(prepared).rules:
        veiled = veil.rule(rule)
        assert not any(text in veiled.text for text in HIDDEN)
        assert veil.unveiled_condition(parse(veiled.text, veil.schema)) == rule.condition


def test_no_word_is_a_category_of_the_table():
    frame = table()
    source = ScriptedSource(model, is_remote=True)
    words = [Veil(plan(), source).word(level) for level in WARDS]
    # The very words that would have been drawn are now categories.
    frame["Ward"] = frame["Ward"].map(dict(zip(WARDS, words, strict=True)))
    prepared = prepare(frame, plan().settings, exclude=["Insurance number", "Remarks"], split_column="Allotment")
    veil = Veil(prepared, source)
    levels = {level for column in prepared.schema.modelled for level in column.levels}
    assert not {veil.word(level) for level in levels} & levels
