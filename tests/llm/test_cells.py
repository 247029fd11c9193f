"""Cells walked token by token: whatever is drawn, the cell is legal, and every legal cell can be drawn."""

import re
from datetime import datetime
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rddg_desktop.errors import ModelError
from rddg_desktop.llm.cells import END, SEPARATOR, Vocabulary
from rddg_desktop.llm.protocol import Choice, Moment, Number

LETTERS = [bytes([byte]) for byte in range(256)]
#: Vocabularies of three families: byte by byte, digits in groups of up to three, words with leading spaces.
SINGLE = Vocabulary(dict(enumerate(LETTERS)))
GROUPED = Vocabulary(dict(enumerate([*LETTERS, *(str(n).encode() for n in range(10, 1000)), b"00", b"000", b"-1"])))
WORDS = Vocabulary(dict(enumerate([*LETTERS, b"ma", b"male", b" fe", b"fem", b"female", b"NA", b"20", b"2025", b",,"])))
VOCABULARIES = {"single": SINGLE, "grouped": GROUPED, "words": WORDS}


def drawn(vocabulary, seed, *cells):
    """A row of such cells, every token drawn uniformly among the legal ones."""
    random = np.random.default_rng(seed)
    texts = []
    for place, cell in enumerate(cells):
        follower = END if place == len(cells) - 1 else SEPARATOR
        prefix, ended = b"", False
        for _ in range(10_000):
            tokens, pieces = vocabulary.legal(cell, prefix, follower)
            assert len(tokens), f"a dead end after {prefix!r}"
            assert np.all(np.diff(tokens) > 0)
            assert [vocabulary.tokens[piece] for piece in pieces] == list(tokens)
            piece = pieces[random.integers(len(pieces))]
            ended = vocabulary.ends(cell, prefix, piece)
            if ended:
                assert piece == follower
                break
            prefix += piece
        assert ended, "the cell does not end"
        texts.append(prefix.decode())
        assert cell.is_complete(texts[-1])
    return ",".join(texts)


def can_be_drawn(text, cell, vocabulary):
    """Whether the walk admits the text, byte by byte, and then the cell's end."""
    prefix = b""
    for byte in (*text.encode(), END[0]):
        piece = bytes([byte])
        if piece not in vocabulary.legal(cell, prefix, END)[1]:
            return False
        if vocabulary.ends(cell, prefix, piece):
            return prefix.decode() == text
        prefix += piece
    return False


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
    text = drawn(VOCABULARIES[family], seed, Number(low, high, decimals))
    assert re.fullmatch(r"-?(0|[1-9]\d*)(\.\d+)?", text)
    assert low <= Decimal(text) <= high
    assert len(text.partition(".")[2]) <= decimals


@given(numbers, st.data())
def test_every_number_of_the_range_can_be_drawn_and_none_outside_it(number, data):
    decimals, low, high = number
    cell = Number(low, high, decimals)
    unit = Decimal(1).scaleb(-decimals)
    inside = data.draw(st.integers(int(low / unit), int(high / unit))) * unit
    assert can_be_drawn(f"{inside:f}", cell, SINGLE)
    for outside in (low - unit, high + unit):
        assert not can_be_drawn(f"{outside:f}", cell, SINGLE)


@pytest.mark.parametrize("text", ["007", "-0", "1.", ".5", "1.234", "1e1", "+1", "", "NaN"])
def test_no_other_way_to_write_a_number_is_legal(text):
    assert not can_be_drawn(text, Number(Decimal(-5), Decimal(100), 2), SINGLE)


@given(
    st.lists(st.text(st.characters(codec="utf-8", exclude_characters=',\n\r"'), min_size=1), min_size=1, unique=True),
    st.integers(0, 2**32 - 1),
)
def test_categories_drawn_are_among_the_listed_ones(texts, seed):
    cells = (Choice(tuple(texts)), Choice(("x", "xy", "")), Choice(tuple(texts)))
    for vocabulary in VOCABULARIES.values():
        first, second, third = drawn(vocabulary, seed, *cells).split(",")
        assert first in texts
        assert second in ("x", "xy", "")
        assert third in texts


def test_a_comma_inside_a_quoted_category_does_not_end_the_cell():
    cells = (Choice(('"left, upper"', '"left"', "right")), Choice(("end",)))
    rows = {drawn(SINGLE, seed, *cells) for seed in range(50)}
    assert rows == {'"left, upper",end', '"left",end', "right,end"}


def test_days_with_times_are_real_ones_and_may_be_missing():
    days = tuple(f"2024-02-{day:02d}" for day in (28, 29))
    for seconds, time_format in ((False, "%Y-%m-%d %H:%M"), (True, "%Y-%m-%d %H:%M:%S")):
        cell = Moment(days, " ", seconds, ("NA",))
        texts = {drawn(GROUPED, seed, cell) for seed in range(200)}
        assert "NA" in texts
        moments = [datetime.strptime(text, time_format) for text in texts - {"NA"}]
        assert {moment.day for moment in moments} == {28, 29}
        assert {moment.hour for moment in moments} > {3, 23}
        assert not can_be_drawn("2024-02-28", cell, SINGLE)
        assert not can_be_drawn("2024-02-28 24:00", cell, SINGLE)


def test_missing_numbers_are_written_with_their_own_text():
    cell = Number(Decimal(0), Decimal(9), 0, ("NA",))
    assert {drawn(WORDS, seed, cell) for seed in range(300)} == {*"0123456789", "NA"}


def test_where_one_text_is_left_nothing_is_open():
    cell = Choice(("abc", "d"))
    prefix = b"a"
    while True:
        tokens, (piece,) = SINGLE.legal(cell, prefix, SEPARATOR)
        assert LETTERS[int(tokens[0])] == piece
        if SINGLE.ends(cell, prefix, piece):
            break
        prefix += piece
    assert prefix == b"abc"


def test_a_number_goes_on_in_groups_of_digits_only_where_all_of_them_are_legal():
    _, pieces = GROUPED.legal(Number(Decimal(0), Decimal(120), 0), b"1", SEPARATOR)
    assert set(pieces) == {
        *(str(n).encode() for n in range(10)),
        *(str(n).encode() for n in range(10, 21)),
        b"00",
        b",",
    }
    # Two zeros are no beginning of a number, though a longer token begins with them.
    _, pieces = GROUPED.legal(Number(Decimal(0), Decimal(120), 0), b"", SEPARATOR)
    assert set(pieces) == {str(n).encode() for n in range(121)}


def test_vocabulary_without_digits_is_refused():
    with pytest.raises(ModelError, match="cannot write rows"):
        Vocabulary({0: b",", 1: b"\n", 2: b"a"})
