import numpy as np
import pandas as pd
import pytest

from rddg_desktop.engine.conditions import FALSE, Comparison, Implication, Membership, Tolerance, truth
from rddg_desktop.engine.examples import AGE_DISCOUNT, BASE_PRICE, EXAMPLES
from rddg_desktop.engine.formulas import find_formulas
from rddg_desktop.engine.rules import text_of
from rddg_desktop.engine.schema import Column, ColumnType, Role, Schema, infer
from tests.engine.test_association import table

ROWS = 400


@pytest.fixture
def generator():
    return np.random.default_rng(3)


def frame(decimals=(), **cells):
    """A typed frame and its schema: texts are levels, numbers have as many decimals as stated, else none."""
    typed = pd.DataFrame(cells)
    columns = []
    for name in typed.columns:
        if pd.api.types.is_numeric_dtype(typed[name]):
            is_date = name.endswith("Date")
            kind = ColumnType.DATE if is_date else ColumnType.REAL
            date_format = "%Y-%m-%d" if is_date else None
            columns.append(Column(name, kind, decimals=dict(decimals).get(name, 0), date_format=date_format))
        else:
            levels = tuple(sorted(typed[name].dropna().unique()))
            typed[name] = pd.Categorical(typed[name], categories=list(levels))
            role = Role.TARGET if name == "y" else Role.FEATURE
            columns.append(Column(name, ColumnType.CATEGORICAL, role, levels=levels))
    return typed, Schema(tuple(columns))


def example(name, seed=0):
    """A typed example table and its schema."""
    one = EXAMPLES[name]
    cells = one.table(seed).astype(object)
    texts = cells.map(lambda cell: None if pd.isna(cell) else str(cell).removesuffix(".0"))
    schema = infer(texts.where(texts.notna(), None), target=one.target)
    return schema.typed(texts), schema


def found(typed, schema):
    return [text_of(one.rule, schema) for one in find_formulas(typed, schema)]


@pytest.mark.parametrize("seed", [0, 1])
def test_the_price_of_a_home_is_found_for_every_location(seed):
    typed, schema = example("real-estate", seed)
    assert set(found(typed, schema)) == {
        f"if Location = {location} then Price = {price} * Area * Renovation - {AGE_DISCOUNT} * Age"
        for location, price in BASE_PRICE.items()
    }


def test_the_body_mass_index_is_found_once():
    typed, schema = example("clinic")
    (one,) = find_formulas(typed, schema)
    assert text_of(one.rule, schema) == "BMI = 10000 * Weight / Height ^ 2"
    assert one.columns == ("BMI", "Height", "Weight")
    assert one.tolerance is None
    assert one.count == typed[["BMI", "Weight"]].notna().all(axis=1).sum()
    assert one.share == 1.0
    assert one.explained > 0.99
    assert one.p_value < 1e-100


def test_sums_differences_and_fractions_have_the_coefficients_they_were_made_with(generator):
    a, b, c = (generator.integers(0, size, ROWS).astype(float) for size in (20, 30, 10))
    assert found(*frame(a=a, b=b, c=c, total=a + b + c)) == ["total = a + b + c"]
    total, high, fat = generator.normal([200, 55, 130], [40, 12, 40], (ROWS, 3)).round().T
    (one,) = found(*frame(total=total, high=high, fat=fat, low=(total - high - 0.2 * fat).round()))
    assert one == "low = total - high - 0.2 * fat"
    pulse = generator.integers(20, 80, ROWS).astype(float)
    diastolic = generator.integers(50, 110, ROWS).astype(float)
    (one,) = found(*frame(diastolic=diastolic, pulse=pulse, mean=(diastolic + pulse / 3).round()))
    assert one == "mean = diastolic + 0.3333 * pulse"
    celsius = generator.normal(37, 1, ROWS).round(1)
    (one,) = found(*frame({"c": 1, "f": 2}, c=celsius, f=(1.8 * celsius + 32).round(2)))
    assert one == "f = 1.8 * c + 32"


def test_columns_that_are_equal_are_a_formula_whatever_is_missing(generator):
    a = generator.normal(50, 10, ROWS).round(1)
    a[:50] = np.nan
    typed, schema = frame({"a": 1, "copy": 1}, a=a, copy=a, other=generator.normal(50, 10, ROWS).round())
    (one,) = find_formulas(typed, schema)
    assert text_of(one.rule, schema) == "copy = a"
    assert one.count == ROWS - 50


def test_the_days_between_dates_are_found(generator):
    admission = np.floor(generator.uniform(18_000, 19_000, ROWS))
    stay = np.floor(generator.gamma(2, 4, ROWS))
    typed, schema = frame(AdmissionDate=admission, DischargeDate=admission + stay, Stay=stay + 1)
    assert found(typed, schema) == ["Stay = DischargeDate - AdmissionDate + 1"]


def test_mistyped_and_missing_numbers_do_not_hide_a_formula(generator):
    a, b = generator.normal([100, 40], [20, 8], (ROWS, 2)).round().T
    difference = a - b
    difference[:3] = [999, 1, 600]
    difference[50:100] = np.nan
    typed, schema = frame(a=a, b=b, difference=difference)
    (one,) = find_formulas(typed, schema)
    assert text_of(one.rule, schema) in ("difference = a - b", "a = b + difference")
    assert one.share == pytest.approx(1 - 3 / (ROWS - 50))


def test_what_rounding_of_the_inputs_leaves_becomes_a_tolerance(generator):
    height, weight = generator.normal([170, 75], [10, 12], (ROWS, 2)).T
    index = (weight / (height / 100) ** 2).round(1)
    typed, schema = frame({"index": 1}, height=height.round(), weight=weight.round(), index=index)
    (one,) = find_formulas(typed, schema)
    assert text_of(one.rule, schema).startswith("index = 10000 * weight / height ^ 2 within 0.")
    assert one.tolerance is not None
    assert not one.tolerance.is_relative
    assert (truth(one.rule, typed, schema) == FALSE).mean() <= 0.01


def test_a_noisy_product_is_found_with_a_relative_tolerance(generator):
    width, length = generator.uniform(20, 90, (2, ROWS)).round(1)
    area = (width * length * (1 + generator.uniform(-0.018, 0.018, ROWS))).round()
    typed, schema = frame({"width": 1, "length": 1}, width=width, length=length, area=area)
    (one,) = find_formulas(typed, schema)
    assert one.tolerance == Tolerance(0.02, is_relative=True)
    assert set(one.columns) == {"width", "length", "area"}


def test_a_formula_within_levels_is_told_of_large_levels_only(generator):
    group = np.repeat(["large", "other", "tiny"], [200, 190, 10])
    a, b = generator.normal([100, 40], [20, 8], (ROWS, 2)).round().T
    result = np.select([group == "large", group == "other"], [3 * a - b, 7 * a - b], a)
    formulas = find_formulas(*frame(group=group, a=a, b=b, result=result))
    assert [one.condition for one in formulas] == [Membership("group", ("large",)), Membership("group", ("other",))]
    assert all(isinstance(one.rule, Implication) for one in formulas)
    assert all(isinstance(one.rule.consequence, Comparison) for one in formulas)


def test_correlation_is_no_formula(generator):
    common = generator.normal(size=ROWS)
    cells = {name: (50 + 10 * common + generator.normal(0, 3, ROWS)).round(1) for name in "abcd"}
    assert found(*frame(dict.fromkeys("abcd", 1), **cells)) == []
    typed, schema = example("health-metrics")
    assert found(typed, schema) == []


def test_noise_has_no_formula():
    for seed in range(10):
        assert find_formulas(*table(100, 6, 3, missing=0.1, seed=seed)) == []


def test_few_rows_few_values_and_no_numbers_have_no_formula(generator):
    a = generator.normal(50, 10, 15).round()
    assert found(*frame(a=a, b=2 * a)) == []
    assert found(*frame(a=a[:0], b=a[:0])) == []
    assert found(*frame(empty=np.full(ROWS, np.nan), constant=np.ones(ROWS))) == []
    score = generator.integers(0, 4, ROWS).astype(float)
    assert found(*frame(score=score, double=2 * score)) == []
    assert found(*frame(y=generator.choice(["n", "y"], ROWS))) == []
