import numpy as np
import pandas as pd
import pytest

from rddg_desktop.engine.codec import CsvCodec
from rddg_desktop.engine.levels import Levels
from rddg_desktop.engine.prompts import PromptWriter, tidy_lines
from rddg_desktop.engine.relations import Evidence, EvidenceKind
from rddg_desktop.engine.rulebook import Origin, made
from rddg_desktop.engine.rules import parse
from rddg_desktop.engine.schema import Column, ColumnType, Role, Schema
from rddg_desktop.engine.writers import CompactWriter, CsvWriter
from rddg_desktop.errors import ModelError
from rddg_desktop.llm.scripted import ScriptedSource
from tests.scripting import TokenScript

SCHEMA = Schema(
    (
        Column("age", ColumnType.INTEGER, minimum=20, maximum=90, unit="years", description="at\nadmission"),
        Column("site", ColumnType.CATEGORICAL, levels=("left lung", "right lung"), may_be_missing=True),
        Column("y", ColumnType.BOOLEAN, Role.TARGET, levels=("no", "yes"), description="recurrence"),
    )
)
EVIDENCE = (Evidence(EvidenceKind.ORDER, ("age", "y"), 0.5, 0.01, "age goes with y"),)


def rows(count):
    """Every third row is of class yes; ids start at 100."""
    i = np.arange(count)
    return pd.DataFrame(
        {
            "age": 20.0 + i % 70,
            "site": pd.Categorical.from_codes(i % 3 - 1, categories=["left lung", "right lung"]),
            "y": pd.Categorical.from_codes((i % 3 == 0).astype(int), categories=["no", "yes"]),
        },
        index=100 + i,
    )


def rule(text, *, is_hard=False, is_on=True):
    condition = parse(text, SCHEMA)
    return made(condition, Origin.USER, SCHEMA, rows(40), rows(40), is_hard=is_hard, is_on=is_on)


#: What is hard cannot be broken, and what is off does not count.
RULES = (rule("age <= 70", is_hard=True), rule("age <= 60", is_on=False), rule("age <= 50"))
LONG_LIST = tuple(rule(f"age <= {40 + number}") for number in range(40))


def writer(context=8192, schema=SCHEMA, training=None, random_words=False):
    source = ScriptedSource(lambda request: "", context_tokens=context)
    codec = CsvCodec(schema, 0, random_words=random_words)
    return PromptWriter(codec, source, rows(60) if training is None else training), source, codec


def test_the_whole_prompt():
    prompts, source, _ = writer()
    prompt = prompts.generation(rows(4), EVIDENCE, (), "Old people recur.", ["age: raise it."], {"no": 5, "yes": 5})
    assert prompt.text == (
        "A table with one case per row. The class is the column y (recurrence). Classes: A = no, B = yes.\n"
        "Columns:\n"
        "- age [at admission] [years]: number from 20 to 90\n"
        "- site: left lung, right lung, or NA when not known\n"
        "Measured on the data:\n"
        "- age goes with y\n"
        "Rules:\n"
        "- Old people recur.\n"
        "Ensure the class generation is balanced.\n"
        "You are generating tabular data. Quality evaluation report of the rows so far:\n"
        "- age: raise it.\n"
        "Rows:\n"
        "y,age,site\n"
        "A.\n"
        "no,21,left lung\n"
        "no,22,right lung\n"
        "B.\n"
        "yes,20,NA\n"
        "yes,23,NA\n"
        "\n"
        "Write 10 new rows, 5 of class A (no), 5 of class B (yes), in the same format, class by class, "
        "and nothing else:\n"
        "y,age,site\n"
    )
    assert prompt.shown_ids == (100, 101, 102, 103)
    longest = source.count_tokens("no,22,right lung\n")
    assert prompt.answer_tokens >= 10 * longest


def test_what_stays_the_same_from_batch_to_batch_is_the_head():
    prompts, _, codec = writer()
    first = prompts.generation(rows(4), EVIDENCE, (), "A rule.", (), {"no": 5, "yes": 5})
    second = prompts.generation(rows(9).iloc[4:], EVIDENCE, (), "A rule.", ["worse"], {"no": 2, "yes": 5})
    assert first.head == second.head
    assert "A rule." in first.head
    assert "worse" in second.body
    assert second.rows_text.startswith(f"Rows:\n{codec.header}\n{codec.blocks(second.rows)}\nWrite 7 new rows")
    assert second.rows_text.endswith(f":\n{codec.header}\n")
    pd.testing.assert_frame_equal(second.rows, rows(9).iloc[4:])


@pytest.mark.parametrize(
    ("quotas", "wanted"),
    [
        ({"no": 0, "yes": 1}, "Write 1 new row, 1 of class B (yes), in"),
        ({"yes": 30}, "Write 30 new rows, 30 of class B (yes), in"),
        ({"no": 3, "yes": 4}, "Write 7 new rows, 3 of class A (no), 4 of class B (yes), in"),
    ],
)
def test_a_model_that_answers_in_text_is_told_how_many_rows_of_which_class_are_missing(quotas, wanted):
    text = writer()[0].generation(rows(4), (), (), "", (), quotas).text
    assert wanted in text.splitlines()[-2]
    assert text.count("of class") == len([count for count in quotas.values() if count])


def test_rules_that_are_on_are_shown_hard_ones_first_and_words_last():
    text = writer()[0].generation(rows(4), (), RULES, "Old people recur.", (), {"no": 1, "yes": 1}).text
    assert "Rules:\n- age <= 70\n- age <= 50\n- Old people recur.\n" in text
    assert "age <= 60" not in text


def test_balance_is_asked_for_only_when_it_is_wanted():
    prompts, _, _ = writer()
    for quotas, balanced in (({"no": 5, "yes": 5}, True), ({"no": 4, "yes": 5}, False), ({"no": 0, "yes": 5}, False)):
        prompt = prompts.generation(rows(4), (), (), "", (), quotas)
        assert ("balanced" in prompt.text) is balanced


def test_nothing_is_announced_that_does_not_come():
    text = writer()[0].generation(rows(4), (), (), "", (), {"no": 1, "yes": 1}).text
    assert not any(title in text for title in ("Measured", "Rules", "report"))


def test_random_words_are_explained_once_and_used_in_rows():
    prompts, _, codec = writer(random_words=True)
    text = prompts.generation(rows(4), (), (), "", (), {"no": 1, "yes": 1}).text
    word = codec.level_text("site", "left lung")
    assert f"{word} (left lung)" in text
    assert text.count("left lung") == 1
    assert f",21,{word}\n" in text


def test_prompts_1_and_2():
    prompts, _, codec = writer()
    first, shown = prompts.relations(rows(6), EVIDENCE)
    assert shown == 6
    assert first.startswith(prompts.metadata())
    assert "- age goes with y\n" in first
    assert f"Representative rows:\n{codec.header}\n{codec.blocks(rows(6))}\n" in first
    assert first.endswith("numbered list.\n")
    second = prompts.rules("1. Age matters.")
    assert second.startswith(prompts.metadata() + "1. Age matters.\n")
    assert "rules and constraints" in second


def test_a_row_drawn_twice_is_shown_once():
    prompt = writer()[0].generation(rows(4).iloc[[0, 0, 1, 1, 2]], (), (), "", (), {"no": 1, "yes": 1})
    assert prompt.shown_ids == (100, 101, 102)
    assert prompt.text.count("yes,20,NA\n") == 1


def prompt_rows(reference, quotas):
    """As many rows of each class as are asked for."""
    return [
        row
        for name, count in quotas.items()
        for _, row in reference[reference["y"] == name].sample(count, replace=True, random_state=0).iterrows()
    ]


LONG_FEEDBACK = [f"column {i}: mean {i}.123, should be {i}.456; raise it. " * 6 for i in range(8)]
LONG_RULES = "\n".join(f"{i}. A rule about age and site, number {i}, of some length." for i in range(12))
LONG_EVIDENCE = EVIDENCE * 30


@pytest.mark.parametrize("random_words", [True, False])
@pytest.mark.parametrize("context", [400, 600, 1000, 2000, 8192])
def test_prompts_never_exceed_the_context_and_never_cut_a_row(context, random_words):
    prompts, source, codec = writer(context, random_words=random_words)
    reference = rows(400)
    known = {codec.line(row) for _, row in reference.iterrows()}
    for feedback in ((), LONG_FEEDBACK[:1], LONG_FEEDBACK):
        for share in (1, prompts.rows_per_answer // 2, prompts.rows_per_answer - 1):
            quotas = {"no": share, "yes": min(1, prompts.rows_per_answer - share)}
            prompt = prompts.generation(reference, LONG_EVIDENCE, (), LONG_RULES, feedback, quotas)
            parts = (prompt.head, prompt.body, prompt.rows_text)
            assert "".join(parts) == prompt.text
            assert sum(map(source.count_tokens, parts)) + prompt.answer_tokens <= context
            assert source.count_tokens("".join(map(codec.json_object, prompt_rows(reference, quotas)))) <= (
                prompt.answer_tokens
            )
            shown = prompt.text.split(f"Rows:\n{codec.header}\n")[1].partition("\n\n")[0].splitlines()
            lines = [line for line in shown if line not in ("A.", "B.")]
            assert lines
            assert set(lines) <= known
            assert len(lines) == len(prompt.shown_ids)
            assert {"A.", "B."} <= set(shown)  # a row of each class
            for line in prompt.head.splitlines():
                assert line.startswith(("A table", "Columns:", "Measured", "Rules:", "- "))
            told = [line[2:] for line in prompt.text.splitlines() if line.startswith("- column")]
            assert told == list(feedback[: len(told)])  # whole lines, the worst ones
    for text in (prompts.relations(reference, LONG_EVIDENCE)[0], prompts.rules(LONG_RULES)):
        assert source.count_tokens(text) + prompts.mining_answer_tokens <= context
        assert text.endswith(".\n")


def test_what_is_left_out_first():
    def kept(context):
        prompts, _, _ = writer(context)
        text = prompts.generation(rows(400), EVIDENCE, (), LONG_RULES, LONG_FEEDBACK[:2], {"no": 2, "yes": 2}).text
        return [part in text for part in ("Columns:", "number 11,", "number 0,", LONG_FEEDBACK[1], LONG_FEEDBACK[0])]

    contexts = range(280, 3000, 20)
    columns, last_rule, first_rule, second_line, worst_line = (
        next(context for context in contexts if kept(context)[part]) for part in range(5)
    )
    assert columns > last_rule > second_line > worst_line
    assert last_rule > first_rule


def test_classes_take_turns_when_rows_do_not_fit():
    prompts, _, _ = writer(600)
    prompt = prompts.generation(rows(400), (), (), "", (), {"no": 2, "yes": 2})
    shown = rows(400).loc[list(prompt.shown_ids), "y"].value_counts()
    assert 20 < len(prompt.shown_ids) < 200
    assert abs(shown["no"] - shown["yes"]) <= 1


def test_a_table_too_wide_for_the_context():
    names = [f"measurement {i}" for i in range(150)]
    schema = Schema((*(Column(name, ColumnType.INTEGER, minimum=0, maximum=99) for name in names), SCHEMA.target))
    training = pd.DataFrame({name: np.arange(12.0) for name in names}).assign(y=rows(12)["y"].to_numpy())
    with pytest.raises(ModelError, match="too wide for scripted answers: a row takes") as caught:
        writer(1000, schema, training)
    assert "--exclude" in caught.value.command
    writer(8192, schema, training)


def test_longer_rows_than_those_measured_are_left_out_not_squeezed_in():
    levels = ("short", "long " * 15)
    schema = Schema((Column("c", ColumnType.CATEGORICAL, levels=levels), SCHEMA.target))
    frame = pd.DataFrame(
        {"c": pd.Categorical(["short"] * 200, categories=levels), "y": pd.Categorical(["no", "yes"] * 100)}
    )
    prompts, source, _ = writer(400, schema, frame)
    reference = frame.assign(c=pd.Categorical([levels[1]] * 10 + ["short"] * 190, categories=levels))
    prompt = prompts.generation(reference, (), (), "", LONG_FEEDBACK, {"no": 2, "yes": 2})
    assert source.count_tokens(prompt.text) + prompt.answer_tokens <= 400
    assert prompt.shown_ids


def test_an_answer_of_one_short_row_has_room_for_the_letter_of_its_class():
    schema = Schema((Column("c", ColumnType.INTEGER, minimum=0, maximum=9), SCHEMA.target))
    frame = pd.DataFrame({"c": np.arange(20) % 10.0, "y": pd.Categorical(["no", "yes"] * 10)})
    prompts, source, codec = writer(schema=schema, training=frame)
    prompt = prompts.generation(frame, (), (), "", (), {"no": 0, "yes": 1})
    assert prompt.answer_tokens >= source.count_tokens(codec.blocks(frame.iloc[[9]]))


# For a model that gives logits


def token_writer(codec_name, context=8192):
    source = TokenScript(context_tokens=context)
    codec, levels = CsvCodec(SCHEMA, 0, random_words=True), Levels(SCHEMA, rows(60))
    cells = CsvWriter(codec, levels, source, rows(60)) if codec_name == "csv" else CompactWriter(levels, source, 0)
    return PromptWriter(codec, source, rows(60), cells), source, cells


@pytest.mark.parametrize("codec", ["compact", "csv"])
def test_a_model_that_gives_logits_is_shown_rows_and_little_else(codec):
    prompts, _, cells = token_writer(codec)
    prompt = prompts.generation(rows(4), EVIDENCE, RULES, "Prose.", ["age: raise it."], {"no": 5, "yes": 5})
    no, yes = (cells.level_text("y", level) for level in ("no", "yes"))
    assert prompt.text == (
        f"A table with one case per row. The class is the column y. Classes: A = {no} (no), B = {yes} (yes).\n"
        "Rules:\n"
        "- age <= 50\n"
        "Ensure the class generation is balanced.\n"
        "You are generating tabular data. Quality evaluation report of the rows so far:\n"
        "- age: raise it.\n"
        f"Rows:\n{cells.prompt_text(rows(4))}"
    )
    pd.testing.assert_frame_equal(prompt.rows, rows(4))
    assert prompts.rows_per_answer >= 1000  # a batch is bounded by the settings: rows are written side by side


@pytest.mark.parametrize("codec", ["compact", "csv"])
@pytest.mark.parametrize("context", [900, 2000, 8192])
def test_the_tokens_of_a_prompt_leave_room_for_a_row(codec, context):
    prompts, source, cells = token_writer(codec, context)
    for feedback in ((), LONG_FEEDBACK):
        prompt = prompts.generation(rows(400), LONG_EVIDENCE, LONG_LIST, "", feedback, {"no": 50, "yes": 50})
        read = source.count_tokens(prompt.head + prompt.body) + len(cells.prompt(prompt.rows))
        assert read + cells.row_tokens <= context
        assert set(prompt.rows["y"]) == {"no", "yes"}
        assert set(prompt.shown_ids) <= set(rows(400).index)


def test_tidy_lines():
    assert tidy_lines("1. One.\n\n- Two \n1. One.\n  * Three, cut of") == "1. One.\nTwo"
    assert tidy_lines("One.\nTwo.") == "One.\nTwo."
    assert tidy_lines("only half a") == "only half a"
    assert tidy_lines(" \n") == ""
    assert len(tidy_lines("\n".join(f"{i}." for i in range(40))).splitlines()) == 12
