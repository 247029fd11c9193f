"""Rows walked token by token: whatever is drawn, the row is legal, and every legal row can be drawn."""

import re
from datetime import datetime
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rddg_desktop.errors import ModelError
from rddg_desktop.llm.cells import RowWalker, Vocabulary
from rddg_desktop.llm.protocol import Choice, Moment, Number, RowForm

LETTERS = [bytes([byte]) for byte in range(256)]
#: Vocabularies of three families: byte by byte, digits in groups of up to three, words with leading spaces.
SINGLE = Vocabulary(dict(enumerate(LETTERS)))
GROUPED = Vocabulary(dict(enumerate([*LETTERS, *(str(n).encode() for n in range(10, 1000)), b"00", b"000", b"-1"])))
WORDS = Vocabulary(dict(enumerate([*LETTERS, b"ma", b"male", b" fe", b"fem", b"female", b"NA", b"20", b"2025", b",,"])))
VOCABULARIES = {"single": SINGLE, "grouped": GROUPED, "words": WORDS}


def pieces_of(vocabulary):
    return {token: piece for piece, token in vocabulary._tokens.items()}


def drawn(form, vocabulary, seed):
    """A row of the form, every token drawn uniformly among the legal ones."""
    random = np.random.default_rng(seed)
    pieces = pieces_of(vocabulary)
    walker = RowWalker(form, vocabulary)
    for _ in range(10_000):
        if walker.done:
            return walker.text
        legal = walker.legal()
        assert len(legal), f"a dead end after {walker.text!r}"
        walker.push(pieces[int(random.choice(legal))])
    raise AssertionError("the row does not end")


def can_be_drawn(text, form, vocabulary):
    """Whether the walk admits the text, byte by byte."""
    pieces = pieces_of(vocabulary)
    walker = RowWalker(form, vocabulary)
    for byte in f"{text}\n".encode():
        legal = {pieces[int(token)] for token in walker.legal()}
        if bytes([byte]) not in legal:
            return False
        walker.push(bytes([byte]))
    return walker.done and walker.text == text


numbers = (
    st.integers(0, 4)
    .flatmap(
        lambda decimals: st.tuples(
            st.just(decimals),
            st.lists(st.integers(-(10**6), 10**6), min_size=2, max_size=2).map(sorted),
        )
    )
    .map(lambda given: (given[0], *(Decimal(edge).scaleb(-given[0]) for edge in given[1])))
)


@pytest.mark.parametrize("family", VOCABULARIES)
@given(numbers, st.integers(0, 2**32 - 1))
def test_numbers_drawn_are_in_range_and_at_the_columns_precision(family, number, seed):
    decimals, low, high = number
    text = drawn(RowForm("", (Number(low, high, decimals),)), VOCABULARIES[family], seed)
    assert re.fullmatch(r"-?(0|[1-9]\d*)(\.\d+)?", text)
    assert low <= Decimal(text) <= high
    assert len(text.partition(".")[2]) <= decimals


@given(numbers, st.data())
def test_every_number_of_the_range_can_be_drawn_and_none_outside_it(number, data):
    decimals, low, high = number
    form = RowForm("", (Number(low, high, decimals),))
    unit = Decimal(1).scaleb(-decimals)
    inside = data.draw(st.integers(int(low / unit), int(high / unit))) * unit
    assert can_be_drawn(f"{inside:f}", form, SINGLE)
    for outside in (low - unit, high + unit):
        assert not can_be_drawn(f"{outside:f}", form, SINGLE)


@pytest.mark.parametrize("text", ["007", "-0", "1.", ".5", "1.234", "1e1", "+1", "", "NaN"])
def test_no_other_way_to_write_a_number_is_legal(text):
    assert not can_be_drawn(text, RowForm("", (Number(Decimal(-5), Decimal(100), 2),)), SINGLE)


@given(
    st.lists(st.text(st.characters(codec="utf-8", exclude_characters=',\n\r"'), min_size=1), min_size=1, unique=True),
    st.integers(0, 2**32 - 1),
)
def test_categories_drawn_are_among_the_listed_ones(texts, seed):
    form = RowForm("", (Choice(tuple(texts)), Choice(("x", "xy", "")), Choice(tuple(texts))))
    for vocabulary in VOCABULARIES.values():
        first, second, third = drawn(form, vocabulary, seed).split(",")
        assert first in texts
        assert second in ("x", "xy", "")
        assert third in texts


def test_a_comma_inside_a_quoted_category_does_not_end_the_cell():
    form = RowForm("", (Choice(('"left, upper"', '"left"', "right")), Choice(("end",))))
    rows = {drawn(form, SINGLE, seed) for seed in range(50)}
    assert rows == {'"left, upper",end', '"left",end', "right,end"}


def test_days_with_times_are_real_ones_and_may_be_missing():
    days = tuple(f"2024-02-{day:02d}" for day in (28, 29))
    for seconds, time_format in ((False, "%Y-%m-%d %H:%M"), (True, "%Y-%m-%d %H:%M:%S")):
        form = RowForm("", (Moment(days, " ", seconds, ("NA",)),))
        texts = {drawn(form, GROUPED, seed) for seed in range(200)}
        assert "NA" in texts
        moments = [datetime.strptime(text, time_format) for text in texts - {"NA"}]
        assert {moment.day for moment in moments} == {28, 29}
        assert {moment.hour for moment in moments} > {3, 23}
        assert not can_be_drawn("2024-02-28", form, SINGLE)
        assert not can_be_drawn("2024-02-28 24:00", form, SINGLE)


def test_missing_numbers_are_written_with_their_own_text():
    form = RowForm("", (Number(Decimal(0), Decimal(9), 0, ("NA",)),))
    assert {drawn(form, WORDS, seed) for seed in range(300)} == {*"0123456789", "NA"}


def test_single_legal_continuation_is_recognised():
    walker = RowWalker(RowForm("", (Choice(("abc",)), Choice(("d",)))), SINGLE)
    text = b""
    while not walker.done:
        (token,) = walker.legal()
        text += LETTERS[int(token)]
        walker.push(LETTERS[int(token)])
    assert text == b"abc,d\n"


def test_vocabulary_without_digits_is_refused():
    with pytest.raises(ModelError, match="cannot write rows"):
        Vocabulary({0: b",", 1: b"\n", 2: b"a"})
