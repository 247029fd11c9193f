from collections import Counter

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from rddg_desktop.engine.feedback import THRESHOLDS, Assessment, Dimension, Discrepancy, assess, feedback_lines
from rddg_desktop.engine.schema import EPOCH, ONE_DAY, Column, ColumnType, Role, Schema, infer

SITES = ("lung", "liver", "skin", "bone")


def real(name, **more):
    return Column(name, ColumnType.REAL, minimum=-1e9, maximum=1e9, decimals=4, **more)


def category(name, levels=SITES, **more):
    return Column(name, ColumnType.CATEGORICAL, levels=levels, **more)


def table(classes=("ill", "well"), **columns):
    """A schema of features (name -> column) and the target y."""
    return Schema((*columns.values(), Column("y", ColumnType.CATEGORICAL, Role.TARGET, levels=classes)))


def typed(schema, y, **cells):
    frame = {}
    for column in schema.columns:
        values = y if column.name == "y" else cells[column.name]
        frame[column.name] = (
            np.asarray(values, dtype=float) if column.is_numeric else pd.Categorical(values, categories=column.levels)
        )
    return pd.DataFrame(frame)


def lines(batch, cumulative=None, schema=None, **more):
    return feedback_lines(batch, cumulative or batch, schema, lambda _, level: level, **more)


def only(assessment, dimension, class_name="ill", columns=None):
    (found,) = [
        one
        for one in assessment.discrepancies
        if one.dimension is dimension and one.class_name == class_name and columns in (None, one.columns)
    ]
    return found


@pytest.fixture
def generator():
    return np.random.default_rng(11)


NUMBERS = table(tsh=real("tsh"))
LEVELS = table(site=category("site"))


# Known answers


def test_a_shifted_mean_says_column_class_direction_and_target(generator):
    cells = generator.normal(5, 1, 200)
    ours = typed(NUMBERS, ["ill"] * 100 + ["well"] * 100, tsh=cells)
    theirs = typed(NUMBERS, ["ill"] * 100 + ["well"] * 100, tsh=np.where(np.arange(200) < 100, cells + 2, cells))
    found = assess(ours, theirs, theirs, NUMBERS)
    shift = only(found, Dimension.MEAN)
    assert shift.observed == pytest.approx(cells[:100].mean())
    assert shift.target == pytest.approx(cells[:100].mean() + 2)
    assert shift.size == pytest.approx(2 / np.std(cells[:100]))
    assert only(found, Dimension.MEAN, "well").size == 0
    (line,) = lines(found, schema=NUMBERS)
    assert line == f"tsh (class ill): mean {shift.observed:.1f}, should be {shift.target:.1f}; raise it."
    (line,) = lines(assess(theirs, ours, ours, NUMBERS), schema=NUMBERS)
    assert line.endswith("; lower it.")


def test_the_numbers_of_a_line_differ_visibly():
    count = Column("visits", ColumnType.INTEGER, minimum=0, maximum=9)
    schema = table(visits=count)
    y = ["ill"] * 100 + ["well"] * 100
    theirs = typed(schema, y, visits=[0, 0, 0, 0, 1] * 40)
    ours = typed(schema, y, visits=[0, 0, 0, 1, 1] * 40)
    (line, _) = [line for line in lines(assess(ours, theirs, theirs, schema), schema=schema) if "mean" in line]
    assert "mean 0.40, should be 0.20; lower it" in line


def test_a_wrong_spread(generator):
    y = ["ill"] * 100 + ["well"] * 100
    theirs = typed(NUMBERS, y, tsh=generator.normal(0, 1, 200))
    ours = typed(NUMBERS, y, tsh=generator.normal(0, 0.3, 200))
    found = assess(ours, theirs, theirs, NUMBERS)
    spread = only(found, Dimension.SPREAD)
    assert spread.observed == pytest.approx(ours["tsh"][:100].std())
    assert any(
        "standard deviation 0.3" in line and line.endswith("spread the values more.")
        for line in lines(found, schema=NUMBERS)
    )
    back = lines(assess(theirs, ours, ours, NUMBERS), schema=NUMBERS)
    assert any(line.endswith("spread the values less.") for line in back)


def test_dates_are_spoken_of_as_dates():
    schema = table(seen=Column("seen", ColumnType.DATE, minimum=0, maximum=2e4, date_format="%d.%m.%Y"))
    day = (pd.Timestamp("2020-05-01") - EPOCH) / ONE_DAY
    y = ["ill"] * 40 + ["well"] * 40
    offsets = np.tile([-20.0, 20.0], 40)
    theirs = typed(schema, y, seen=day + offsets)
    ours = typed(schema, y, seen=day + 60 + offsets * 3)
    text = "\n".join(lines(assess(ours, theirs, theirs, schema), schema=schema))
    assert "mean 30.06.2020, should be 01.05.2020; lower it" in text
    assert "standard deviation 61 days, should be 20 days" in text


def test_a_frequency(generator):
    y = ["ill"] * 100 + ["well"] * 100
    theirs = typed(LEVELS, y, site=["lung"] * 70 + ["liver"] * 30 + ["skin"] * 100)
    ours = typed(LEVELS, y, site=["lung"] * 20 + ["liver"] * 80 + ["skin"] * 100)
    found = assess(ours, theirs, theirs, LEVELS)
    assert lines(found, schema=LEVELS) == (
        "site (class ill): liver in 80% of rows, should be 30%; write it less often.",
        "site (class ill): lung in 20% of rows, should be 70%; write it more often.",
    )
    assert only(found, Dimension.DISTRIBUTION).size == pytest.approx(0.5)  # total variation


def test_missing_values_are_a_frequency_of_their_own():
    schema = table(tsh=real("tsh", may_be_missing=True), site=category("site", may_be_missing=True))
    y = ["ill"] * 50 + ["well"] * 50
    cells = np.tile(np.arange(10.0), 10)
    theirs = typed(schema, y, tsh=cells, site=["lung"] * 100)
    ours = typed(schema, y, tsh=np.where(np.arange(100) % 2, np.nan, cells), site=["lung", None] * 50)
    text = lines(assess(ours, theirs, theirs, schema), schema=schema)
    for name in ("tsh", "site"):
        assert f"{name} (class ill): not known in 50% of rows, should be 0%; write it less often." in text


@pytest.mark.parametrize(
    ("ours", "theirs", "direction"), [(0.0, 0.9, "strengthen"), (0.9, 0.0, "weaken"), (-0.8, 0.8, "reverse")]
)
def test_a_correlation(generator, ours, theirs, direction):
    schema = table(a=real("a"), b=real("b"))

    a, noise = np.linalg.qr(np.column_stack([np.ones(100), generator.normal(size=(100, 2))]))[0].T[1:]
    # Both centred and orthogonal, so that every mixture of them has an exact correlation with a.
    y = ["ill"] * 100 + ["well"] * 100
    frames = [
        typed(schema, y, a=np.tile(a, 2), b=np.tile(rho * a + (1 - rho**2) ** 0.5 * noise, 2)) for rho in (ours, theirs)
    ]
    found = assess(*frames, frames[1], schema)
    pair = only(found, Dimension.CORRELATION)
    assert (pair.observed, pair.target) == pytest.approx((ours, theirs))
    assert any(
        line.startswith("a and b (class ill): correlation") and line.endswith(f"; {direction} it.")
        for line in lines(found, schema=schema)
    )


def test_the_kolmogorov_smirnov_distance_is_scipys(generator):
    ours = typed(NUMBERS, ["ill"] * 30, tsh=generator.integers(0, 9, 30))
    theirs = typed(NUMBERS, ["ill"] * 50, tsh=generator.integers(0, 12, 50))
    distance = only(assess(ours, theirs, theirs, NUMBERS), Dimension.DISTRIBUTION)
    assert distance.size == pytest.approx(stats.ks_2samp(ours["tsh"], theirs["tsh"]).statistic)


def test_a_distribution_is_spoken_of_only_where_nothing_says_the_direction(generator):
    y = ["ill"] * 200 + ["well"] * 200
    theirs = typed(NUMBERS, y, tsh=np.tile([-1.0, 1.0], 200))
    ours = typed(NUMBERS, y, tsh=np.tile([-1.4, -0.2, 0.2, 1.4], 100))
    assert [line.split(": ")[1] for line in lines(assess(ours, theirs, theirs, NUMBERS), schema=NUMBERS)] == [
        "distribution differs by 0.25; follow the values of the reference rows more closely."
    ] * 2
    shifted = ours.assign(tsh=ours["tsh"] + 3)
    assert not any("distribution" in line for line in lines(assess(shifted, theirs, theirs, NUMBERS), schema=NUMBERS))


def test_the_summary_pools_classes_by_the_synthetic_rows(generator):
    theirs = typed(NUMBERS, ["ill"] * 50 + ["well"] * 50, tsh=np.tile([-1.0, 1.0], 50))
    shifts = np.where(np.arange(40) < 10, 2.0, 0.0)
    ours = typed(NUMBERS, ["ill"] * 10 + ["well"] * 30, tsh=np.tile([-1.0, 1.0], 20) + shifts)
    assert assess(ours, theirs, theirs, NUMBERS).summary["mean"] == pytest.approx(2.0 * 10 / 40)


# Silence


def test_a_different_class_mix_is_no_difference(generator):
    schema = table(tsh=real("tsh"), site=category("site"))

    def draw(ill, well):
        numbers = np.concatenate([generator.normal(9, 1, ill), generator.normal(0, 1, well)])
        sites = [*generator.choice(SITES[:2], ill), *generator.choice(SITES[2:], well)]
        return typed(schema, ["ill"] * ill + ["well"] * well, tsh=numbers, site=sites)

    theirs = draw(30, 300)
    assert lines(assess(draw(200, 30), theirs, theirs, schema), schema=schema) == ()


KINDS = {
    "normal": lambda draw, n: draw.normal(size=n),
    "heavy tails": lambda draw, n: draw.lognormal(0, 1.2, n),
    "counts": lambda draw, n: draw.poisson(0.4, n).astype(float),
    "sparse numbers": lambda draw, n: np.where(draw.random(n) < 0.4, np.nan, draw.normal(size=n)),
    "categories": lambda draw, n: draw.choice(SITES, n, p=[0.5, 0.3, 0.15, 0.05]),
    "rare categories": lambda draw, n: draw.choice(SITES[:2], n, p=[0.95, 0.05]),
}


@pytest.mark.parametrize("kind", KINDS)
def test_rows_of_one_distribution_raise_no_alarm(kind):
    """At most 5 % per dimension on average; 6 or more of 24 has a probability of 0.001."""
    draw = np.random.default_rng(3)
    names = [f"c{i}" for i in range(4)]
    make = category if "categories" in kind else real
    schema = table(**{name: make(name, may_be_missing=kind == "sparse numbers") for name in names})

    def rows(per_class):
        y = ["ill"] * per_class + ["well"] * per_class
        return typed(schema, y, **{name: KINDS[kind](draw, 2 * per_class) for name in names})

    alarms = Counter()
    for repetition in range(24):
        training = rows(200)
        reference = training.groupby("y", observed=True).head(15) if repetition % 2 else training
        found = assess(rows(15 if repetition % 2 else 100), reference, training, schema)
        alarms.update({one.dimension for one in found.discrepancies if one.matters})
    assert all(count < 6 for count in alarms.values()), alarms


@pytest.mark.parametrize("per_class", [15, 100])
def test_a_strong_difference_is_always_reported(per_class):
    draw = np.random.default_rng(5)
    schema = table(**{f"n{i}": real(f"n{i}") for i in range(4)}, **{f"c{i}": category(f"c{i}") for i in range(4)})

    def rows(count, shift, site):
        cells = {f"n{i}": draw.normal(shift * (i == 2), 1, 2 * count) for i in range(4)}
        cells |= {f"c{i}": draw.choice(SITES, 2 * count) for i in range(4)}
        if site:
            cells["c1"] = np.full(2 * count, site)
        return typed(schema, ["ill"] * count + ["well"] * count, **cells)

    for _ in range(10):
        training = rows(200, 0, None)
        text = lines(assess(rows(per_class, 3, "lung"), training, training, schema), schema=schema)
        for name in ("ill", "well"):
            assert any(line.startswith(f"n2 (class {name}): mean") and line.endswith("lower it.") for line in text)
            assert any(line.startswith(f"c1 (class {name}): lung in 100%") for line in text)


def test_a_constant_is_no_difference_whatever_its_rounding_error():
    y = ["ill"] * 10 + ["well"] * 10
    rows = typed(NUMBERS, y, tsh=[0.1] * 20)
    assert lines(assess(rows.iloc[[0, 1, 2, 10, 11, 12]], rows, rows, NUMBERS), schema=NUMBERS) == ()
    other = rows.assign(tsh=0.3)
    text = lines(assess(other, rows, rows, NUMBERS), schema=NUMBERS)
    assert "tsh (class ill): mean 0.30, should be 0.10; lower it." in text


# Form


def discrepancy(dimension, size, name="tsh", class_name="ill", noise=0.0, observed=1.0):
    return Discrepancy(dimension, (name,), class_name, "", observed, 0.0, size, noise)


def assessment(*discrepancies):
    return Assessment(discrepancies, {})


def test_the_worst_comes_first_and_the_number_of_lines_is_bounded():
    names = [f"n{i}" for i in range(20)]
    schema = table(**{name: real(name) for name in names})
    sizes = dict(zip(names, np.random.default_rng(0).permutation(20) + 1.0, strict=True))
    whole = assessment(*(discrepancy(Dimension.MEAN, size, name) for name, size in sizes.items()))
    worst = sorted(names, key=sizes.get, reverse=True)
    assert [line.split()[0] for line in lines(whole, schema=schema)] == worst[:8]
    assert [line.split()[0] for line in lines(whole, schema=schema, maximum_lines=3)] == worst[:3]


def test_sizes_are_compared_in_units_of_their_thresholds():
    mean = discrepancy(Dimension.MEAN, 2 * THRESHOLDS[Dimension.MEAN])
    spread = discrepancy(Dimension.SPREAD, 3 * THRESHOLDS[Dimension.SPREAD])
    first, second = lines(assessment(mean, spread), schema=NUMBERS)
    assert "standard deviation" in first
    assert "mean" in second


def test_what_all_batches_say_comes_before_the_last_batch_and_is_not_contradicted():
    batch = assessment(
        discrepancy(Dimension.MEAN, 9, observed=-1.0), discrepancy(Dimension.MEAN, 5, class_name="well", observed=-1.0)
    )
    cumulative = assessment(discrepancy(Dimension.MEAN, 1, observed=1.0))
    assert [line.split("; ")[1] for line in lines(batch, cumulative, NUMBERS)] == ["lower it.", "raise it."]


@pytest.mark.parametrize(("size", "noise"), [(0.2, 0.0), (0.9, 1.0), (0.25, 0.1)])
def test_small_or_noisy_differences_are_not_mentioned(size, noise):
    assert lines(assessment(discrepancy(Dimension.MEAN, size, noise=noise)), schema=NUMBERS) == ()


def test_categories_are_written_as_the_prompt_writes_them():
    y = ["ill"] * 50 + ["well"] * 50
    ours = typed(LEVELS, y, site=["lung"] * 100)
    theirs = typed(LEVELS, y, site=["liver"] * 100)
    found = assess(ours, theirs, theirs, LEVELS)
    text = "\n".join(feedback_lines(found, found, LEVELS, lambda column, level: f"<{column}:{level}>"))
    assert "site (class <y:ill>): <site:lung> in 100% of rows, should be 0%" in text


def test_a_name_of_several_lines_stays_on_one():
    schema = table(odd=real("first\nsecond"))
    y = ["ill"] * 20 + ["well"] * 20
    theirs = typed(schema, y, **{"first\nsecond": np.tile([-1.0, 1.0], 20)})
    ours = theirs.assign(**{"first\nsecond": theirs["first\nsecond"] + 4})
    text = lines(assess(ours, theirs, theirs, schema), schema=schema)
    assert text
    assert all(line.startswith("first second (class") and "\n" not in line for line in text)


# Thin data


def test_classes_and_columns_without_enough_to_compare():
    schema = table(
        ("ill", "well", "odd"), tsh=real("tsh", may_be_missing=True), site=category("site", may_be_missing=True)
    )
    theirs = typed(
        schema, ["ill"] * 4 + ["well"] * 4 + ["odd"], tsh=[1, 2, 3, 4] + [np.nan] * 5, site=[*SITES, *[None] * 5]
    )
    for ours in (theirs.iloc[:0], theirs.iloc[:1], theirs.iloc[4:], theirs.iloc[[0, 1, 2, 3, 8]], theirs):
        for reference in (theirs, theirs.iloc[4:], theirs.iloc[:0]):
            found = assess(ours, reference, theirs, schema)
            assert all(
                np.isfinite([one.size, one.noise, one.observed, one.target]).all() for one in found.discrepancies
            )
            assert not any(one.class_name == "odd" for one in found.discrepancies)
    assert assess(theirs.iloc[:0], theirs, theirs, schema).discrepancies == ()


def test_a_single_feature_and_a_single_class_present():
    ours = typed(LEVELS, ["ill"] * 20, site=["lung"] * 20)
    theirs = typed(LEVELS, ["ill"] * 20 + ["well"] * 20, site=["lung"] * 40)
    assert lines(assess(ours, theirs, theirs, LEVELS), schema=LEVELS) == ()


def test_a_number_that_two_values_share_evenly_has_a_spread_without_noise():
    # Its fourth moment is the square of its second one, which rounding may leave a trace below.
    frame = pd.DataFrame({"y": ["a", "b"] * 100, "n": np.repeat(["0.1", "0.3"], 100)}, dtype=object)
    schema = infer(frame, target="y")
    rows = schema.typed(frame)
    for scale in (1.0, 1.1, 1.3, 0.7, 3.3, 1e-3):
        scaled = rows.assign(n=rows["n"] * scale)
        found = assess(scaled, scaled, scaled, schema)
        assert all(np.isfinite(value) for value in found.summary.values())
