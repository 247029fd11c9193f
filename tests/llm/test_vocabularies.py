"""Rows in the vocabularies of real models: whatever is drawn is legal, and every row of a table can be drawn.

The embedded model's vocabulary is always tested. `RDDG_GEMMA` may name the file of a Gemma 3 model (270M was used), and
`RDDG_VOCABULARIES` a folder of llama.cpp's vocabulary files (`ggml-vocab-*.gguf`, in `models/` of its source).
"""

import os
from decimal import Decimal
from pathlib import Path

import llama_cpp
import numpy as np
import pandas as pd
import pytest

from rddg_desktop.engine.codec import CsvCodec
from rddg_desktop.engine.decoder import DecodedRows, Decoder, Untilted
from rddg_desktop.engine.levels import Levels
from rddg_desktop.engine.schema import infer
from rddg_desktop.engine.writers import CompactWriter, CsvWriter
from rddg_desktop.errors import ModelError
from rddg_desktop.llm.cells import Vocabulary
from rddg_desktop.llm.llama import LlamaSource
from rddg_desktop.llm.protocol import Moment, Number
from rddg_desktop.models.embedded import embedded_model_path
from tests.logits import (
    BYTES_ALONE,
    DIGIT_GROUPS,
    GROUPED_DIGITS,
    PAIRS,
    SINGLE_DIGITS,
    WORDS,
    ScriptedModel,
    everything,
    random_logits,
    vocabulary,
    with_leading_space,
)

DIGITS = [str(digit).encode() for digit in range(10)]
KINDS = ("compact", "digits", "csv")


#: What Llama 3 has beside bytes: every number of up to three digits, with leading zeros too; capitals with a space
#: before them; words with and without one, punctuation that runs on, parts of characters.
LIKE_LLAMA_3 = vocabulary(
    DIGIT_GROUPS,
    PAIRS,
    WORDS,
    (
        b" the",
        b' "',
        b'",',
        b'"\n',
        b",\n",
        b",-",
        b".\n",
        b" K",
        b"\xc3",
        b"K\xc3\xb6",
        b"\xc3\xb6ln",
        b"\xe6\x97",
        b"00.00",
    ),
)
#: Its tokeniser cuts digits from the left into groups of three, as taking the longest does.
MADE_UP = {
    "like Llama 3": ScriptedModel(LIKE_LLAMA_3, random_logits(1, 3.0)),
    "like Llama 3, space first": ScriptedModel(
        LIKE_LLAMA_3, random_logits(1, 3.0), tokenise=with_leading_space(LIKE_LLAMA_3)
    ),
}


def check(model, kind, frame=None, rows_wanted=24):
    """Random legal walks are legal rows, and training rows are legal walks."""
    frame = everything(48) if frame is None else frame
    schema = infer(frame, target="y")
    schema = schema.fitted_to(schema.typed(frame))
    typed = schema.typed(frame)
    levels = Levels(schema, typed)
    if kind == "csv":
        codec = CsvCodec(schema, 0, random_words=False, features=[one.column for one in levels.columns])
        writer = CsvWriter(codec, levels, model, typed)
    else:
        writer = CompactWriter(levels, model, 0, digits=kind == "digits")
    # A walk that the model draws.
    classes = np.arange(rows_wanted) % 2
    head, body = model.tokens("A table.\n", begins=True), [*model.tokens("Rows:\n"), *writer.prompt(typed.iloc[:4])]
    drawn = finished(Decoder(model, writer, levels.counts).write(head, body, classes, Untilted(), 1))
    rows = writer.parsed(classes, drawn, np.random.default_rng(0))
    assert rows.refusals.total() == 0
    assert len(rows.rows) == rows_wanted
    np.testing.assert_array_equal(levels.class_numbers(rows.rows), classes)
    pd.testing.assert_frame_equal(schema.typed(schema.text(rows.rows)), rows.rows)
    for column in schema.features:
        cells = rows.rows[column.name]
        assert column.may_be_missing or cells.notna().all()
        if column.is_numeric:
            assert cells.dropna().between(column.minimum, column.maximum).all()
    # The walks of the rows that are there.
    known = writer.known(typed)
    for row, class_number in enumerate(known.classes):
        for place, cell in enumerate(writer.cells(class_number)):
            point = cell.start
            for token in cell.tokens_of(known.levels[row, place], known.texts[row][place]):
                alternatives = cell.alternatives(point)
                (taken,) = np.flatnonzero(alternatives.tokens == token)
                point = alternatives.points[taken]
            assert point.text == known.texts[row][place]
    read = DecodedRows(known.levels, [list(texts) for texts in known.texts], ())
    back = writer.parsed(known.classes, read, np.random.default_rng(0)).rows
    if kind == "csv":
        pd.testing.assert_frame_equal(back, typed)
    else:
        for column in schema.features:
            assert back[column.name].isna().tolist() == typed[column.name].isna().tolist()
            if not column.is_numeric:
                assert back[column.name].tolist() == typed[column.name].tolist()
    shown = b"".join(model.pieces[token] for token in writer.prompt(typed)).decode()
    assert shown == writer.prompt_text(typed)


def finished(steps):
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            return stop.value


# Made-up vocabularies


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", MADE_UP)
def test_rows_in_a_vocabulary_with_grouped_digits(name, kind):
    check(MADE_UP[name], kind)


def test_the_made_up_vocabulary_groups_digits_as_llama_3_does():
    model = MADE_UP["like Llama 3"]
    assert [model.pieces[token] for token in model.tokens("1234567,0.05")] == [b"123", b"456", b"7", b",", b"0.", b"05"]


@pytest.mark.parametrize("pieces", [SINGLE_DIGITS, GROUPED_DIGITS, BYTES_ALONE, LIKE_LLAMA_3], ids=len)
@pytest.mark.parametrize(
    ("cell", "legal"),
    [
        (Number(Decimal(90), Decimal(110), 0, (), (Decimal(99),)), {*range(90, 99), *range(100, 111)}),
        (Number(Decimal(99), Decimal(101), 0, ("NA",), (Decimal(99),)), {100, 101, "NA"}),
        (Number(Decimal(-9), Decimal(3), 0, (), (Decimal(-9), Decimal(0))), {*range(-8, 0), 1, 2, 3}),
        (Number(Decimal("8.9"), Decimal("9.1"), 1, (), (Decimal(9),)), {"8.9", "9.1"}),
        (
            Moment(("2020-01-01", "2020-01-02"), " ", False, (), "23:58:00", "00:01:00"),
            {"2020-01-01 23:58", "2020-01-01 23:59", "2020-01-02 00:00", "2020-01-02 00:01"},
        ),
        (Moment(("01.02.2020",), "T", True, (), "09:59:58", "10:00:00"),
         {"01.02.2020T09:59:58", "01.02.2020T09:59:59", "01.02.2020T10:00:00"}),
    ],
    # A set is written in another order by every process.
    ids=lambda value: "legal" if isinstance(value, set) else str(value),
)  # fmt: skip
def test_what_is_excluded_is_never_reached_and_everything_else_is(pieces, cell, legal):
    """Every walk through the tokens, none of which is a dead end."""
    words = Vocabulary(pieces)
    reached = set()
    seen, begun = {b""}, [b""]
    while begun:
        prefix = begun.pop()
        tokens, following = words.legal(cell, prefix, b"\n")
        assert len(tokens), f"nothing can follow {prefix!r}"
        for piece in following:
            if words.ends(cell, prefix, piece):
                reached.add(prefix.decode())
            elif prefix + piece not in seen:
                seen.add(prefix + piece)
                begun.append(prefix + piece)
    assert reached == set(map(str, legal))


# Vocabularies of real models


def source_of(path):
    return LlamaSource(Path(path), "fingerprint", threads=2)


@pytest.fixture(scope="module")
def embedded():
    loaded = source_of(embedded_model_path())
    yield loaded
    loaded.close()


@pytest.fixture(scope="module")
def gemma():
    if not os.environ.get("RDDG_GEMMA"):
        pytest.skip("RDDG_GEMMA names no model file")
    loaded = source_of(os.environ["RDDG_GEMMA"])
    yield loaded
    loaded.close()


def with_random_logits(source):
    """The vocabulary of a source with logits that respect nothing."""
    return ScriptedModel(
        source.pieces, random_logits(2, 3.0), tokenise=lambda text: source.tokens(text.decode()), context_tokens=8192
    )


@pytest.mark.model
@pytest.mark.parametrize("kind", KINDS)
def test_rows_in_the_vocabulary_of_the_embedded_model(embedded, kind):
    check(with_random_logits(embedded), kind)


@pytest.mark.model
def test_rows_that_the_embedded_model_itself_writes(embedded):
    check(embedded, "compact", everything(48)[["age", "town", "finding", "y"]], 6)


@pytest.mark.model
@pytest.mark.parametrize("kind", KINDS)
def test_rows_in_the_vocabulary_of_gemma(gemma, kind):
    check(with_random_logits(gemma), kind)


@pytest.mark.model
def test_rows_that_gemma_itself_writes(gemma):
    check(gemma, "compact", everything(48)[["age", "town", "finding", "y"]], 6)


@pytest.mark.model
@pytest.mark.parametrize("model", ["embedded", "gemma"])
def test_codes_in_real_vocabularies_are_single_tokens_and_digits_are_single_characters(model, request):
    source = request.getfixturevalue(model)
    codes = [piece for piece in set(source.pieces.values()) if len(piece) in (3, 4) and piece[:1] == b" "]
    assert sum(piece[1:].isupper() and piece[1:].isalpha() for piece in codes) > 300
    digits = [source.pieces[token] for token in source.tokens("x 1234567")][-7:]
    assert digits == [b"1", b"2", b"3", b"4", b"5", b"6", b"7"]


class TokenizerOnly(LlamaSource):
    """The vocabulary of a file that holds nothing else."""

    def __init__(self, path):
        parameters = llama_cpp.llama_model_default_params()
        parameters.vocab_only = True
        self._model = llama_cpp.llama_model_load_from_file(os.fsencode(path), parameters)
        self._tokens = llama_cpp.llama_model_get_vocab(self._model)
        self._token_count = llama_cpp.llama_vocab_n_tokens(self._tokens)
        self.pieces = self._ordinary_pieces()

    def close(self):
        llama_cpp.llama_model_free(self._model)


FOLDER = os.environ.get("RDDG_VOCABULARIES")
FILES = sorted(Path(FOLDER).glob("ggml-vocab-*.gguf")) if FOLDER else []


@pytest.fixture(
    scope="module",
    params=FILES or [pytest.param(None, marks=pytest.mark.skip("RDDG_VOCABULARIES names no folder of vocabularies"))],
    ids=lambda path: path.stem if path else "none",
)
def tokenizer(request):
    loaded = TokenizerOnly(request.param)
    yield loaded
    loaded.close()


@pytest.mark.parametrize("kind", KINDS)
def test_rows_in_any_other_vocabulary_or_a_plain_refusal(tokenizer, kind):
    """Vocabularies of models that cannot write (no line break, say) are refused in words."""
    model = with_random_logits(tokenizer)
    if {b",", b"\n", *DIGITS} <= set(model.pieces.values()):
        check(model, kind)
    else:
        with pytest.raises(ModelError, match="comma"):
            Vocabulary(model.pieces)
