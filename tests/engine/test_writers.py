"""Rows as tokens: the compact, the digits and the CSV codec."""

import re
from itertools import chain

import numpy as np
import pandas as pd
import pytest

from rddg_desktop.engine.codec import CsvCodec
from rddg_desktop.engine.decoder import DecodedRows, Decoder, Untilted
from rddg_desktop.engine.levels import Levels
from rddg_desktop.engine.schema import infer
from rddg_desktop.engine.writers import PAIRED_CODES, CompactWriter, CsvWriter
from rddg_desktop.errors import ModelError
from tests.logits import (
    BYTES_ALONE,
    GROUPED_DIGITS,
    SINGLE_DIGITS,
    ScriptedModel,
    everything,
    flat,
    random_logits,
    vocabulary,
    with_leading_space,
)

#: Name: tokens, and whether the tokeniser puts a space before every text.
VOCABULARIES = {
    "single digits": (SINGLE_DIGITS, False),
    "grouped digits": (GROUPED_DIGITS, False),
    "leading space": (GROUPED_DIGITS, True),
    "bytes": (BYTES_ALONE, False),
}
KINDS = ("compact", "digits", "csv")


def model_of(name, script=flat, **keywords):
    pieces, spaced = VOCABULARIES[name]
    return ScriptedModel(pieces, script, tokenise=with_leading_space(pieces) if spaced else None, **keywords)


def table_of(frame, corrections=None):
    schema = infer(frame, target="y", corrections=corrections)
    schema = schema.fitted_to(schema.typed(frame))
    typed = schema.typed(frame)
    return Levels(schema, typed), typed


def writer_of(kind, model, frame=None, *, random_words=False, corrections=None):
    """A writer, its levels, and the typed rows."""
    levels, typed = table_of(everything(42) if frame is None else frame, corrections)
    if kind == "csv":
        features = [one.column for one in levels.columns]
        codec = CsvCodec(levels.schema, 0, random_words=random_words, features=features)
        return CsvWriter(codec, levels, model, typed), levels, typed
    return CompactWriter(levels, model, 0, digits=kind == "digits"), levels, typed


def written(model, writer, levels, classes, seed=0):
    steps = Decoder(model, writer, levels.counts).write([5, 6], [7, 8], classes, Untilted(), seed)
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            return stop.value


def parsed(writer, classes, result, seed=0):
    return writer.parsed(classes, result, np.random.default_rng(seed))


def as_decoded(known):
    return DecodedRows(known.levels, [list(texts) for texts in known.texts], ())


def legal_table(rows, schema):
    """Whether typed rows are what the schema reads from their text, and inside its ranges."""
    pd.testing.assert_frame_equal(schema.typed(schema.text(rows)), rows)
    for column in schema.features:
        cells = rows[column.name]
        assert column.may_be_missing or cells.notna().all(), column.name
        if column.is_numeric:
            assert cells.dropna().between(column.minimum, column.maximum).all(), column.name
    assert rows[schema.target.name].notna().all()


# All of them


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", VOCABULARIES)
def test_whatever_the_model_says_every_row_is_legal_and_parses_back(name, kind):
    model = model_of(name, random_logits(1, 3.0))
    writer, levels, _ = writer_of(kind, model)
    classes = np.arange(40) % 2
    result = written(model, writer, levels, classes)
    rows = parsed(writer, classes, result)
    assert rows.refusals.total() == 0
    assert len(rows.rows) == 40
    legal_table(rows.rows, levels.schema)
    np.testing.assert_array_equal(levels.class_numbers(rows.rows), classes)
    # What the decoder took the cells for is what they are.
    if kind == "csv":
        np.testing.assert_array_equal(levels.encode(rows.rows), result.levels)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", VOCABULARIES)
def test_training_rows_are_legal_token_by_token(name, kind):
    model = model_of(name)
    writer, levels, typed = writer_of(kind, model)
    known = writer.known(typed)
    for row, class_number in enumerate(known.classes):
        for place, cell in enumerate(writer.cells(class_number)):
            point = cell.start
            for token in cell.tokens_of(known.levels[row, place], known.texts[row][place]):
                alternatives = cell.alternatives(point)
                assert alternatives.masses.shape == (len(alternatives.tokens), levels.counts[place])
                assert alternatives.masses.sum() == pytest.approx(1)
                assert (alternatives.masses >= 0).all()
                assert (alternatives.masses.sum(axis=1) > 0).all()
                assert alternatives is cell.alternatives(point)
                (taken,) = np.flatnonzero(alternatives.tokens == token)
                point = alternatives.points[taken]
            assert point.text == known.texts[row][place]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", VOCABULARIES)
def test_a_prompt_shows_rows_exactly_as_they_may_be_written(name, kind):
    """Rows that are written, read, and shown in a prompt are the same text and the same tokens."""
    model = model_of(name, random_logits(2, 3.0))
    writer, levels, _ = writer_of(kind, model)
    classes = np.zeros(30, dtype=np.int64)
    result = written(model, writer, levels, classes)
    rows = parsed(writer, classes, result).rows
    tokens = writer.prompt(rows)
    shown = b"".join(model.pieces[token] for token in tokens).decode()
    lines = [writer.text(0, result, row) for row in range(30)]
    if kind == "csv":
        assert shown == writer.prompt_text(rows)
        letter, *shown_lines = shown.splitlines()
        assert letter == "A."
        # A decimal may be written with zeros at its end, and is shown without.
        levels_again = writer.parsed(classes, as_decoded(writer.known(rows)), np.random.default_rng(0)).rows
        pd.testing.assert_frame_equal(levels_again, rows)
        assert [line.split(",")[0] for line in shown_lines] == [line.split(",")[0] for line in lines]
        return
    assert shown == writer.prompt_text(rows) == "".join(f"{line}\n" for line in lines)
    expected = []
    for row in range(30):
        expected += writer.opening(0)
        for place, cell in enumerate(writer.cells(0)):
            expected += cell.tokens_of(result.levels[row, place], result.texts[row][place])
        expected.append(next(token for token, piece in model.pieces.items() if piece == b"\n"))
    assert tokens == expected


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", VOCABULARIES)
def test_no_row_of_the_table_is_longer_than_the_room_kept_for_one(name, kind):
    model = model_of(name)
    writer, levels, typed = writer_of(kind, model)
    known = writer.known(typed)
    for row, class_number in enumerate(known.classes):
        length = len(writer.opening(class_number)) + sum(
            len(cell.tokens_of(known.levels[row, place], known.texts[row][place]))
            for place, cell in enumerate(writer.cells(class_number))
        )
        assert length <= writer.row_tokens
    assert len(levels.counts) < writer.row_tokens


# Codes


def all_codes(writer, levels):
    codes = [tuple(writer.opening(one)) for one in range(len(levels.classes))]
    for place, cell in enumerate(writer.cells(0)):
        codes += [tuple(cell.tokens_of(level, "")) for level in range(levels.counts[place])]
    return codes


@pytest.mark.parametrize("name", ["single digits", "grouped digits", "leading space"])
def test_every_level_of_every_column_has_one_token_of_its_own(name):
    model = model_of(name)
    writer, levels, typed = writer_of("compact", model)
    codes = all_codes(writer, levels)
    assert all(len(code) == 1 for code in codes)
    assert len(set(codes)) == len(codes) == sum(levels.counts) + 2
    assert all(re.fullmatch(rb" [A-Z]{2,3}", model.pieces[code[0]]) for code in codes)
    assert writer.row_tokens == len(levels.counts) + 2
    assert len(writer.prompt(typed)) == len(typed) * writer.row_tokens
    for one in levels.columns:
        for place, level in enumerate(one.column.levels):
            index = levels.columns.index(one)
            token = writer.cells(0)[index].tokens_of(place, "")[0]
            assert writer.level_text(one.column.name, level) == model.pieces[token].decode().strip()
    assert writer.level_text("y", "well") == model.pieces[writer.opening(1)[0]].decode().strip()


def test_codes_follow_the_seed():
    levels, _ = table_of(everything())
    model = model_of("single digits")
    first, again, other = (all_codes(CompactWriter(levels, model, seed), levels) for seed in (1, 1, 2))
    assert first == again
    assert first != other


def many_levels(count, rows=1200):
    """A column of many categories, one of thirty, and one of two."""
    draw = np.random.default_rng(0)
    many = [f"c{one}" for one in chain(range(count), draw.integers(0, count, rows - count))]
    return pd.DataFrame(
        {
            "many": many,
            "some": [f"s{one % 30}" for one in range(rows)],
            "few": draw.choice(["a", "b"], rows),
            "y": np.where(np.arange(rows) % 2, "ill", "well"),
        },
        dtype=object,
    )


def test_where_tokens_run_short_the_largest_columns_take_two():
    pieces = vocabulary(tuple(f" {a}{b}".encode() for a in "ABCDEFGH" for b in "ABCDEFGHIJ"))
    model = ScriptedModel(pieces, random_logits(3))
    writer, levels, typed = writer_of("compact", model, many_levels(150))
    codes = all_codes(writer, levels)
    assert len(set(codes)) == len(codes)
    names = [one.column.name for one in levels.columns]
    lengths = [{len(cell.tokens_of(level, "")) for level in range(count)}
               for cell, count in zip(writer.cells(0), levels.counts, strict=True)]  # fmt: skip
    # Of eighty tokens 64 are kept for pairs, so sixteen are left for single ones.
    assert dict(zip(names, lengths, strict=True)) == {"many": {2}, "some": {2}, "few": {1}}
    # No code is the beginning of another.
    singles = {code[0] for code in codes if len(code) == 1}
    assert not singles & {code[0] for code in codes if len(code) == 2}
    assert len({token for code in codes if len(code) == 2 for token in code}) <= PAIRED_CODES
    classes = np.arange(100) % 2
    result = written(model, writer, levels, classes)
    rows = parsed(writer, classes, result).rows
    np.testing.assert_array_equal(levels.encode(rows), result.levels)
    known = writer.known(typed)
    np.testing.assert_array_equal(known.levels, levels.encode(typed))


@pytest.mark.parametrize("usable", [1, 10, 11, 20])
def test_a_vocabulary_too_small_for_the_table_is_refused_with_what_would_work(usable):
    pieces = dict(enumerate([b",", b"\n", *(str(digit).encode() for digit in range(10))]))
    pieces |= {20 + number: piece for number, piece in enumerate([b" A", b" B", b" C", b" D"][: max(0, usable - 10)])}
    levels, _ = table_of(many_levels(450))
    with pytest.raises(ModelError) as refusal:
        CompactWriter(levels, ScriptedModel(pieces), 0)
    assert "--codec csv" in refusal.value.command


def test_a_vocabulary_without_commas_or_digits_is_refused():
    levels, _ = table_of(everything())
    with pytest.raises(ModelError, match="comma"):
        CompactWriter(levels, ScriptedModel({1: b" AB", 2: b"\n"}), 0)


# Digits


@pytest.mark.parametrize("name", VOCABULARIES)
def test_digits_read_back_as_numbers_that_round_to_them(name):
    model = model_of(name)
    writer, levels, typed = writer_of("digits", model)
    known = writer.known(typed)
    # Three significant digits of the largest number of each column.
    half_units = {"age": 0, "change": 0.005, "platelets": 500, "ratio": 0, "pack years": 0}
    for seed in range(5):
        rows = parsed(writer, known.classes, as_decoded(known), seed).rows
        for column, half in half_units.items():
            cells, read = typed[column].to_numpy(), rows[column].to_numpy()
            np.testing.assert_array_equal(np.isnan(cells), np.isnan(read))
            gap = np.nanmax(np.abs(read - cells))
            assert gap <= 2 * half + 1e-9, column
            assert half < 1 or gap > half / 2, column
        legal_table(rows, levels.schema)
        assert rows["town"].tolist() == typed["town"].tolist()
    # Of the digits that are not written none is preferred.
    assert len(set(rows["platelets"].astype(int) % 100)) > 20


def test_digits_may_be_any_number_of_the_range_and_no_other():
    model = model_of("single digits", random_logits(4, 0.2))
    writer, levels, typed = writer_of("digits", model)
    classes = np.zeros(400, dtype=np.int64)
    rows = parsed(writer, classes, written(model, writer, levels, classes)).rows
    ages = rows["age"].dropna()
    assert set(ages) <= set(range(int(typed["age"].min()), int(typed["age"].max()) + 1))
    assert not set(ages) <= set(typed["age"])
    assert rows["age"].isna().any()
    assert (rows["change"] < 0).any()
    assert (rows["change"] > 0).any()


@pytest.mark.parametrize("kind", ["digits", "csv"])
def test_a_written_number_is_taken_for_the_level_that_it_has(kind):
    """Whether it is near a training value or not, and in whatever units it is written."""
    model = model_of("single digits", random_logits(5, 0.5))
    writer, levels, _ = writer_of(kind, model)
    classes = np.arange(120) % 2
    result = written(model, writer, levels, classes)
    rows = parsed(writer, classes, result).rows
    again = levels.encode(rows)
    numeric = [place for place, one in enumerate(levels.columns) if one.column.is_numeric]
    assert (np.abs(again - result.levels)[:, numeric] <= 1).mean() > 0.99
    assert (again == result.levels)[:, numeric].mean() > 0.95


# CSV


@pytest.mark.parametrize("random_words", [False, True])
@pytest.mark.parametrize("name", VOCABULARIES)
def test_training_rows_parse_back_as_they_are(name, random_words):
    model = model_of(name)
    writer, _, typed = writer_of("csv", model, random_words=random_words)
    known = writer.known(typed)
    result = as_decoded(known)
    rows = parsed(writer, known.classes, result)
    assert rows.refusals.total() == 0
    pd.testing.assert_frame_equal(rows.rows, typed)
    shown = b"".join(model.pieces[token] for token in writer.prompt(typed)).decode()
    assert shown == writer.prompt_text(typed)


def test_categories_that_no_token_can_write_are_refused_with_what_would_work():
    # No bytes beyond ASCII.
    pieces = {token: piece for token, piece in SINGLE_DIGITS.items() if max(piece) < 128}

    def tokenise(text):
        return [token for byte in text for token, piece in pieces.items() if piece == bytes([byte])]

    with pytest.raises(ModelError) as refusal:
        writer_of("csv", ScriptedModel(pieces, tokenise=tokenise))
    assert "compact" in refusal.value.remedy
    assert writer_of("compact", ScriptedModel(pieces, tokenise=tokenise))


@pytest.mark.parametrize("kind", KINDS)
def test_a_number_that_is_a_code_for_missing_is_not_written_as_a_value(kind):
    draw = np.random.default_rng(6)
    score = draw.integers(90, 110, 80).astype(str).astype(object)
    score[score == "99"] = "98"
    score[:20] = "99"
    frame = pd.DataFrame({"score": score, "y": ["ill", "well"] * 40}, dtype=object)
    model = model_of("single digits")
    writer, levels, typed = writer_of(kind, model, frame, corrections={"score": {"missing_codes": ("99",)}})
    assert typed["score"].isna().sum() == 20
    classes = np.arange(400) % 2
    rows = parsed(writer, classes, written(model, writer, levels, classes))
    assert rows.refusals.total() == 0
    assert len(rows.rows) == 400
    assert not (rows.rows["score"] == 99).any()
    assert rows.rows["score"].isna().any()


@pytest.mark.parametrize("kind", KINDS)
def test_moments_are_written_inside_the_range_only(kind):
    draw = np.random.default_rng(7)
    moments = pd.Timestamp("2021-03-01 15:30") + pd.to_timedelta(draw.integers(0, 2000, 60), unit="min")
    frame = pd.DataFrame({"seen": moments.strftime("%Y-%m-%d %H:%M"), "y": ["ill", "well"] * 30}, dtype=object)
    model = model_of("single digits")
    writer, levels, _ = writer_of(kind, model, frame)
    classes = np.arange(300) % 2
    rows = parsed(writer, classes, written(model, writer, levels, classes))
    assert rows.refusals.total() == 0
    assert len(rows.rows) == 300
    legal_table(rows.rows, levels.schema)


@pytest.mark.parametrize("kind", KINDS)
def test_tables_of_two_rows_per_class_and_constant_columns_can_be_written(kind):
    frame = pd.DataFrame(
        {"a": ["1.5", "2.5", None, "4"], "b": ["x", "x", "x", "x"], "c": ["7", "7", "7", "7"], "y": list("ppqq")},
        dtype=object,
    )
    model = model_of("single digits", random_logits(8))
    writer, levels, typed = writer_of(kind, model, frame)
    classes = np.arange(20) % 2
    rows = parsed(writer, classes, written(model, writer, levels, classes))
    assert rows.refusals.total() == 0
    legal_table(rows.rows, levels.schema)
    assert len(writer.prompt(typed)) > 4 * 3
