"""Cells as levels, and back."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from rddg_desktop.engine.levels import GRID_POINTS, MAXIMUM_BINS, Levels
from rddg_desktop.engine.schema import ColumnType, infer
from tests.logits import everything


def levels_of(frame, corrections=None):
    """Levels of a text frame with the target y, and its typed rows."""
    schema = infer(frame, target="y", corrections=corrections)
    fitted = schema.fitted_to(schema.typed(frame))
    typed = fitted.typed(frame)
    return Levels(fitted, typed), typed


def one_column(cells, classes=None, **corrections):
    """Levels of the column x alone, and its typed rows."""
    classes = np.where(np.arange(len(cells)) % 2 == 0, "ill", "well") if classes is None else classes
    frame = pd.DataFrame({"x": cells, "y": classes}, dtype=object)
    levels, typed = levels_of(frame, {"x": corrections} if corrections else None)
    return levels.columns[0], levels.class_numbers(typed), typed["x"]


def drawn(one, levels, classes, seed=0):
    return one.decode(levels, classes, np.random.default_rng(seed).random(len(levels))).to_numpy()


def largest_gap(first, second):
    """The Kolmogorov-Smirnov distance between two samples."""
    points = np.union1d(first, second)
    below = [np.searchsorted(np.sort(sample), points, side="right") / len(sample) for sample in (first, second)]
    return np.abs(below[0] - below[1]).max()


def texts(values, form="{:.0f}"):
    return np.array([form.format(value) for value in values], dtype=object)


# Categories and missing values


def test_categories_come_back_as_they_were_and_a_missing_value_is_the_last_level():
    levels, typed = levels_of(everything())
    codes = levels.encode(typed)
    for place, one in enumerate(levels.columns):
        missing = typed[one.column.name].isna().to_numpy()
        assert (codes[missing, place] == one.count - 1).all()
        assert (codes[~missing, place] < one.known_count).all()
        assert codes[:, place].max() < one.count == levels.counts[place]
    back = levels.decode(levels.class_numbers(typed), codes, np.random.default_rng(0))
    assert list(back.columns) == [column.name for column in levels.schema.modelled]
    for column in levels.schema.modelled:
        assert back[column.name].isna().to_numpy().tolist() == typed[column.name].isna().to_numpy().tolist()
        if not column.is_numeric:
            assert back[column.name].tolist() == typed[column.name].tolist()
            assert back[column.name].dtype == typed[column.name].dtype
    # What was decoded is a legal table of the schema.
    pd.testing.assert_frame_equal(levels.schema.typed(levels.schema.text(back)), back)


def test_an_ordinal_column_keeps_the_order_of_its_levels():
    one, classes, typed = one_column(
        np.array(["low", "middle", "high"] * 5, dtype=object), type=ColumnType.ORDINAL, levels=("low", "middle", "high")
    )
    back = one.decode(one.encode(typed), classes, np.zeros(15))
    assert back.cat.ordered
    assert back.tolist() == typed.tolist()
    assert np.all(np.diff(one.trend[:3]) > 0)


def test_columns_stand_in_order_of_their_variety_and_nothing_is_lost_of_an_empty_frame():
    levels, typed = levels_of(everything())
    entropies = []
    for place in range(len(levels.columns)):
        shares = np.bincount(levels.encode(typed)[:, place]) / len(typed)
        entropies.append(-(shares * np.log(np.maximum(shares, 1e-300))).sum())
    assert entropies[0] < entropies[-1]
    assert levels.encode(typed.iloc[:0]).shape == (0, len(levels.columns))
    assert len(levels.decode(np.zeros(0, dtype=np.int64), levels.encode(typed.iloc[:0]), np.random.default_rng(0))) == 0


# Numbers


@pytest.mark.parametrize("rows", [600, 601, 347, 293, 60, 61, 65])
def test_bins_hold_about_equal_shares_of_the_rows(rows):
    values = np.random.default_rng(rows).lognormal(3, 1, rows)
    one, _, typed = one_column(texts(values, "{:.2f}"))
    assert one.known_count == MAXIMUM_BINS
    counts = np.bincount(one.encode(typed))
    assert np.abs(counts - rows / MAXIMUM_BINS).max() <= 2
    assert np.all(np.diff(one.cuts) > 0)


def test_bins_beside_a_value_of_many_rows_are_no_smaller_than_others():
    values = np.random.default_rng(1).normal(50, 10, 400)
    values[np.random.default_rng(2).permutation(400)[:100]] = 53.17
    one, _, typed = one_column(texts(values, "{:.2f}"))
    counts = np.sort(np.bincount(one.encode(typed)))
    assert counts[-1] == 100
    assert counts[0] > 0.7 * counts[-2]


def test_the_rare_class_shapes_the_bins_as_much_as_the_common_one():
    draw = np.random.default_rng(2)
    classes = np.where(np.arange(500) % 10 == 0, "ill", "well")
    values = np.where(classes == "ill", draw.normal(100, 5, 500), draw.normal(20, 5, 500))
    one, numbers, typed = one_column(texts(values, "{:.2f}"), classes)
    used = [len(np.unique(one.encode(typed)[numbers == number])) for number in (0, 1)]
    assert used == [MAXIMUM_BINS // 2, MAXIMUM_BINS // 2]


@pytest.mark.parametrize(("mass", "share"), [("0", 0.6), ("0", 0.12), ("250", 0.3)])
def test_a_value_that_many_rows_share_keeps_its_share_and_its_value_exactly(mass, share):
    draw = np.random.default_rng(3)
    cells = texts(draw.gamma(1.5, 160, 400) + 1)
    cells[draw.permutation(400)[: int(share * 400)]] = mass
    one, classes, typed = one_column(cells)
    codes = one.encode(typed)
    (level,) = one.encode(pd.Series([float(mass)]))
    assert (typed.to_numpy()[codes == level] == float(mass)).all()
    for seed in range(20):
        back = drawn(one, codes, classes, seed)
        assert ((back == float(mass)) == (codes == level)).all()


def test_values_never_seen_occur_inside_the_range_at_the_precision_of_the_column():
    draw = np.random.default_rng(4)
    one, classes, typed = one_column(texts(draw.normal(5, 2, 120), "{:.1f}"))
    back = drawn(one, np.tile(one.encode(typed), 20), np.tile(classes, 20))
    assert back.min() >= typed.min()
    assert back.max() <= typed.max()
    assert np.abs(back * 10 - np.round(back * 10)).max() < 1e-9
    assert not np.isin(back, typed).all()
    assert np.isin(back, typed).any()


def test_ends_of_the_range_are_within_reach():
    """The extremes are drawn about as often as such values stand in the table."""
    values = np.repeat(np.arange(10, 30), 6)
    one, classes, typed = one_column(texts(values))
    back = drawn(one, np.tile(one.encode(typed), 50), np.tile(classes, 50))
    for edge in (10, 29):
        assert (back == edge).mean() == pytest.approx(1 / 20, rel=0.25)


@pytest.mark.parametrize("kind", ["normal", "heavy tail", "ties", "two humps"])
def test_each_class_keeps_its_own_distribution(kind):
    draw = np.random.default_rng(5)
    classes = np.where(np.arange(400) % 4 == 0, "ill", "well")
    ill = classes == "ill"
    values = {
        "normal": draw.normal(50 + 8 * ill, 10),
        "heavy tail": draw.lognormal(3 + ill, 1.2),
        "ties": np.round(draw.normal(5 + ill, 2)),
        "two humps": np.where(draw.random(400) < 0.5, draw.normal(0, 1, 400), draw.normal(30, 1 + ill, 400)),
    }[kind]
    one, numbers, typed = one_column(texts(values, "{:.1f}"), classes)
    codes = one.encode(typed)
    for number in (0, 1):
        members = typed[numbers == number].to_numpy()
        repeated = np.tile(codes[numbers == number], 40)
        back = drawn(one, repeated, np.full(len(repeated), number))
        # A line between neighbours moves no more than the mass of one training row per bin.
        assert largest_gap(back, members) < 1.5 / len(members) * np.sqrt(one.count) + 0.01


def test_dates_keep_their_days():
    draw = np.random.default_rng(6)
    days = pd.Timestamp("2021-03-01") + pd.to_timedelta(np.repeat(np.arange(48), 5), unit="D")
    one, classes, typed = one_column(np.array(draw.permutation(days.strftime("%d.%m.%Y")), dtype=object))
    back = drawn(one, np.tile(one.encode(typed), 30), np.tile(classes, 30))
    assert (back == np.round(back)).all()
    assert back.min() == typed.min()
    assert back.max() == typed.max()
    assert back.mean() == pytest.approx(typed.mean(), abs=0.1)
    assert largest_gap(back, typed.to_numpy()) < 0.03


def test_times_of_day_come_back_as_legal_times_inside_the_range():
    draw = np.random.default_rng(7)
    moments = pd.Timestamp("2021-03-01 08:30") + pd.to_timedelta(draw.integers(0, 50_000, 80), unit="min")
    levels, typed = levels_of(
        pd.DataFrame({"x": moments.strftime("%Y-%m-%d %H:%M"), "y": ["ill", "well"] * 40}, dtype=object)
    )
    codes, classes = levels.encode(typed), levels.class_numbers(typed)
    for seed in range(10):
        back = levels.decode(classes, codes, np.random.default_rng(seed))
        assert back["x"].between(typed["x"].min(), typed["x"].max()).all()
        pd.testing.assert_frame_equal(levels.schema.typed(levels.schema.text(back)), back)


def test_a_number_that_would_read_as_a_missing_code_never_comes_out():
    draw = np.random.default_rng(8)
    values = draw.normal(99, 2, 300)
    cells = texts(np.where(np.round(values, 1) == 99, 99.1, values), "{:.1f}")
    cells[:30] = "99"
    one, classes, typed = one_column(cells, missing_codes=("99",))
    assert typed.isna().sum() == 30
    assert {98.9, 99.1} <= set(typed)
    back = drawn(one, np.tile(one.encode(typed), 30), np.tile(classes, 30))
    assert not (back == 99).any()
    assert np.isnan(back).mean() == pytest.approx(0.1)
    assert not np.isin(99, one.grid(0)[0])


def test_the_grid_stands_for_the_distribution_inside_each_bin():
    draw = np.random.default_rng(9)
    classes = np.where(np.arange(300) % 2 == 0, "ill", "well")
    one, numbers, typed = one_column(texts(draw.normal(50 + 10 * (classes == "ill"), 10), "{:.2f}"), classes)
    for number in (0, 1):
        values, bins = one.grid(number)
        assert np.bincount(bins).tolist() == [GRID_POINTS] * one.known_count
        of_class = typed[numbers == number]
        for level in np.unique(one.encode(of_class)):
            members = of_class[one.encode(of_class) == level]
            assert members.min() - 5 <= values[bins == level].mean() <= members.max() + 5
            assert one.column.minimum <= values[bins == level].min() <= values[bins == level].max()


# Little data


def test_a_column_of_one_value_has_one_level_and_gives_that_value():
    one, classes, typed = one_column(np.full(10, "7", dtype=object), type=ColumnType.INTEGER)
    assert one.count == 1
    assert drawn(one, one.encode(typed), classes).tolist() == [7.0] * 10
    assert np.isfinite(one.basis).all()
    assert np.isfinite(one.trend).all()


def test_one_value_or_none_makes_two_levels():
    cells = np.array(["7", None] * 10, dtype=object)
    one, classes, typed = one_column(cells, np.where(np.arange(20) % 4 < 2, "ill", "well"), type=ColumnType.INTEGER)
    assert one.count == 2
    back = drawn(one, one.encode(typed), classes)
    np.testing.assert_array_equal(back, typed.to_numpy())


def test_a_class_without_a_single_value_takes_the_values_of_the_others():
    cells = texts(np.random.default_rng(10).normal(50, 10, 80))
    cells[::2] = None
    one, classes, typed = one_column(cells)
    assert typed[classes == 0].isna().all()
    everything_known = np.arange(one.known_count)
    back = drawn(one, everything_known, np.zeros(len(everything_known), dtype=np.int64))
    assert ((back >= typed.min()) & (back <= typed.max())).all()


def test_no_value_strays_into_the_neighbouring_bin():
    """Not even where a class has few rows in a bin, and rounding leads across the cut."""
    classes = np.where(np.arange(200) % 10 == 0, "ill", "well")
    one, numbers, typed = one_column(texts(np.random.default_rng(11).normal(500, 80, 200)), classes)
    codes = np.tile(one.encode(typed), 30)
    back = one.decode(codes, np.tile(numbers, 30), np.random.default_rng(0).random(len(codes)))
    np.testing.assert_array_equal(one.encode(back), codes)


@given(
    values=st.lists(st.one_of(st.none(), st.integers(-30, 30), st.integers(-(10**6), 10**6)), min_size=4, max_size=60),
    decimals=st.integers(0, 3),
    seed=st.integers(0, 2**16),
)
@settings(max_examples=60)
def test_any_column_of_numbers_gives_legal_cells_and_levels_in_order(values, decimals, seed):
    cells = np.array(
        [None if value is None else f"{value / 10**decimals:.{decimals}f}" for value in values], dtype=object
    )
    assume(any(value is not None for value in values))
    one, classes, typed = one_column(cells, type=ColumnType.REAL, decimals=decimals)
    codes = one.encode(typed)
    assert ((codes == one.count - 1) & one.column.may_be_missing == typed.isna().to_numpy()).all()
    assert one.known_count <= len(np.unique(typed.dropna()))
    known = typed.notna().to_numpy()
    order = np.argsort(typed[known].to_numpy(), kind="stable")
    assert np.all(np.diff(codes[known][order]) >= 0)
    # Basis and trend are centred as the calibration expects them, with equal class weights.
    weights = 1 / np.bincount(classes, minlength=2)[classes] / 2
    np.testing.assert_allclose(weights @ one.basis[codes], 0, atol=1e-8)
    if len(np.unique(typed[known])) > 1:
        known_weights = weights[known] / weights[known].sum()
        assert known_weights @ one.trend[codes[known]] == pytest.approx(0, abs=1e-8)
    back = one.decode(codes, classes, np.random.default_rng(seed).random(len(codes)))
    assert (back.isna() == typed.isna().to_numpy()).all()
    assert back.dropna().between(one.column.minimum, one.column.maximum).all()
    np.testing.assert_array_equal(one.encode(back), codes)
    np.testing.assert_array_equal(one.encode(pd.Series(one.grid(1)[0])), one.grid(1)[1])
    for value in back.dropna():
        assert one.column.parse_number(one.column.format_number(value)) == value
