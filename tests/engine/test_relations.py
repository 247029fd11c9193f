import time
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from rddg_desktop.engine.relations import EvidenceKind, mine_evidence
from rddg_desktop.engine.schema import Column, ColumnType, Role, Schema
from tests.engine.test_association import table

ROWS = 400


@pytest.fixture
def generator():
    return np.random.default_rng(7)


def frame(**cells):
    """A typed frame and its schema: texts are levels, numbers are numbers, y is the target."""
    typed = pd.DataFrame(cells)
    columns = []
    for name in typed.columns:
        if pd.api.types.is_numeric_dtype(typed[name]):
            typed[name] = typed[name].astype(float)
            columns.append(Column(name, ColumnType.REAL, decimals=2))
        else:
            texts = tuple(sorted(typed[name].dropna().unique()))
            typed[name] = pd.Categorical(typed[name], categories=list(texts))
            role = Role.TARGET if name == "y" else Role.FEATURE
            columns.append(Column(name, ColumnType.CATEGORICAL, role, levels=texts))
    return typed, Schema(tuple(columns))


def found(typed, schema, kind=None):
    evidence, notice = mine_evidence(typed, schema)
    assert notice == ""
    return [one for one in evidence if kind is None or one.kind is kind]


def test_noise_is_no_evidence():
    # Holm's bound: in 40 tables of noise at most 5 % on average show anything; 7 or more has probability 0.003.
    assert sum(bool(found(*table(100, 6, 6, missing=0.1, seed=seed))) for seed in range(40)) < 7


def test_p_values_are_holms(generator):
    a = generator.normal(size=60)
    typed, schema = frame(
        a=a, b=a + generator.normal(size=60), c=0.5 * a + generator.normal(size=60), d=generator.normal(size=60)
    )
    raw = sorted(stats.spearmanr(typed[x], typed[y]).pvalue for x, y in ("ab", "ac", "ad", "bc", "bd", "cd"))
    expected = np.maximum.accumulate([p * (6 - rank) for rank, p in enumerate(raw)])
    listed = sorted(one.p_value for one in found(typed, schema) if one.kind is not EvidenceKind.ORDER)
    assert len(listed) >= 2
    assert listed == pytest.approx(list(expected[: len(listed)]))
    assert expected[len(listed)] >= 0.05


def test_correlations_name_their_direction(generator):
    a = generator.normal(size=ROWS)
    typed, schema = frame(a=a, falling=-a + generator.normal(size=ROWS))
    (one,) = found(typed, schema)
    assert one.kind is EvidenceKind.PEARSON
    assert one.columns == ("a", "falling")
    assert one.strength == pytest.approx(abs(stats.pearsonr(typed["a"], typed["falling"]).statistic))
    assert one.text == f"a and falling: Pearson correlation -{one.strength:.2f}; higher a goes with lower falling"


def test_a_bent_relation_is_told_by_ranks(generator):
    a = generator.normal(size=ROWS)
    (one,) = found(*frame(a=a, bent=np.exp(3 * a) - 3))
    assert one.kind is EvidenceKind.SPEARMAN
    assert one.strength == pytest.approx(1.0)
    assert "higher a goes with higher bent, not in a straight line" in one.text


def test_means_of_levels_are_told_but_not_of_small_groups(generator):
    stage = np.repeat(["I", "II", "III"], [200, 196, 4])
    age = np.repeat([38.0, 60.0, 99.0], [200, 196, 4]) + generator.normal(0, 5, ROWS)
    typed, schema = frame(age=age, stage=stage)
    (one,) = found(typed, schema)
    assert one.kind is EvidenceKind.CORRELATION_RATIO
    means = typed.groupby("stage", observed=True)["age"].mean()
    assert one.text.endswith(f"mean age is {means['I']:.1f} for stage I, {means['II']:.1f} for II")
    assert "III" not in one.text


def test_of_many_levels_the_lowest_and_highest_means_are_told(generator):
    letters = np.repeat(list("abcdefghij"), 40)
    number = np.repeat(np.arange(10.0) * 10, 40) + generator.normal(size=ROWS)
    (one,) = found(*frame(number=number, letter=letters))
    told = one.text.split("mean number is ")[1]
    assert [part.split()[-1] for part in told.split(", ")] == ["a", "b", "c", "h", "i", "j"]


def test_a_table_of_levels_tells_which_class_goes_with_what(generator):
    response = np.repeat(["good", "poor"], [300, 100])
    recurred = np.where(generator.random(ROWS) < np.where(response == "poor", 0.8, 0.1), "Yes", "No")
    typed, schema = frame(response=response, y=recurred)
    (one,) = found(typed, schema)
    assert one.kind is EvidenceKind.CRAMERS_V
    share = pd.crosstab(typed["response"], typed["y"], normalize="index")
    overall = (typed["y"] == "Yes").mean()
    assert f"Yes in {share.loc['poor', 'Yes']:.0%} of response = poor (overall {overall:.0%})".replace("%", " %") in (
        one.text
    )
    assert f"No in {share.loc['good', 'No']:.0%} of response = good".replace("%", " %") in one.text


def test_exact_and_approximate_dependencies(generator):
    stage = generator.choice(["I", "II", "III", "IV"], ROWS)
    group = np.where(np.isin(stage, ["I", "II"]), "early", "late")
    (one,) = found(*frame(stage=stage, group=group))
    assert one.kind is EvidenceKind.DEPENDENCY
    assert one.columns == ("stage", "group")
    assert one.strength == 1.0
    assert one.text.startswith("stage determines group in every row: ")
    assert "III -> late" in one.text

    group[:12] = np.where(group[:12] == "early", "late", "early")
    (one,) = found(*frame(stage=stage, group=group))
    assert one.text.startswith("stage determines group in 97 % of rows: ")
    commonest = max((group == "early").sum(), (group == "late").sum())
    assert one.strength == pytest.approx((ROWS - 12 - commonest) / (ROWS - commonest))


def test_few_numbers_can_determine_a_class():
    score = np.tile([0.0, 1.0, 2.0, 3.0], 100)
    (one,) = found(*frame(score=score, y=np.where(score > 1, "ill", "well")))
    assert one.kind is EvidenceKind.DEPENDENCY
    assert one.text == "score determines y in every row: 0 -> well, 1 -> well, 2 -> ill, 3 -> ill"


def test_trivial_dependencies_are_not_told(generator):
    nearly_unique = [f"case {number // 2}" for number in range(ROWS)]
    nearly_constant = np.where(np.arange(ROWS) < 8, "rare", "usual")
    typed, schema = frame(
        nearly_unique=nearly_unique, nearly_constant=nearly_constant, y=generator.choice(["n", "y"], ROWS)
    )
    assert found(typed, schema, EvidenceKind.DEPENDENCY) == []


def test_an_order_that_always_holds_is_told(generator):
    diastolic = generator.normal(80, 15, ROWS)
    systolic = diastolic + generator.gamma(2, 15, ROWS)
    typed, schema = frame(systolic=systolic, diastolic=diastolic, far_above=systolic + 1000)
    (one,) = found(typed, schema, EvidenceKind.ORDER)  # what lies in another range altogether is no news
    assert one.columns == ("diastolic", "systolic")
    assert one.text == "diastolic <= systolic in every row"
    assert one.strength == pytest.approx(2 * (diastolic[:, None] > systolic).mean())

    broken = typed.copy()
    broken.loc[0, "diastolic"] = broken.loc[0, "systolic"] + 1
    assert found(broken, schema, EvidenceKind.ORDER) == []

    unknown = typed.copy()
    unknown.loc[0, "diastolic"] = np.nan
    (one,) = found(unknown, schema, EvidenceKind.ORDER)
    assert one.text == "diastolic <= systolic in every row where both are known"


def test_only_comparable_columns_are_ordered(generator):
    admitted = np.floor(generator.uniform(18_000, 19_000, ROWS))
    typed, schema = frame(admitted=admitted, discharged=admitted + generator.integers(0, 200, ROWS))
    first, second = schema.columns
    assert len(found(typed, schema, EvidenceKind.ORDER)) == 1
    in_units = Schema((replace(first, unit="mg"), replace(second, unit="kg")))
    assert found(typed, in_units, EvidenceKind.ORDER) == []
    date = replace(first, type=ColumnType.DATE, date_format="%Y-%m-%d")
    assert found(typed, Schema((date, second)), EvidenceKind.ORDER) == []
    dates = Schema((date, replace(second, type=ColumnType.DATE, date_format="%Y-%m-%d")))
    assert len(found(typed, dates, EvidenceKind.ORDER)) == 1


def test_means_of_dates_are_dates(generator):
    day = np.repeat([18_000.0, 18_600.0], 200)
    typed, schema = frame(day=day + generator.integers(-50, 50, ROWS), y=np.repeat(["n", "y"], 200))
    schema = Schema((replace(schema.columns[0], type=ColumnType.DATE, date_format="%Y-%m-%d"), schema.columns[1]))
    (one,) = found(typed, schema)
    first = (pd.Timestamp("1970-01-01") + pd.Timedelta(days=typed["day"][:200].mean())).strftime("%Y-%m-%d")
    assert f"mean day is {first} for y n" in one.text


def test_columns_missing_together_are_one_group(generator):
    cells = {name: generator.normal(size=ROWS) for name in "abcde"}
    panel = generator.random(ROWS) < 0.3
    for name in "abc":
        cells[name][panel] = np.nan
    cells["d"][generator.random(ROWS) < 0.3] = np.nan
    typed, schema = frame(**cells)
    (one,) = found(typed, schema)
    assert one.kind is EvidenceKind.MISSING_TOGETHER
    assert one.columns == ("a", "b", "c")
    assert one.strength == 1.0
    assert one.text == f"a, b, c are always missing together, in {100 * panel.mean():.0f} % of rows"

    typed.loc[np.flatnonzero(panel)[0], "c"] = 0.0
    (one,) = found(typed, schema)
    assert one.strength == pytest.approx(1 - 1 / panel.sum())
    assert "mostly missing together" in one.text


def test_strongest_first_and_the_target_before_others_at_equal_strength(generator):
    a = generator.choice(["p", "q"], ROWS)
    cells = {"a": a, "b": a, "y": a, "weak": np.where(generator.random(ROWS) < 0.7, a, "q")}
    evidence = found(*frame(**cells))
    strengths = [round(one.strength, 2) for one in evidence]
    assert strengths == sorted(strengths, reverse=True)
    with_target = ["y" in one.columns for one in evidence if round(one.strength, 2) == 1]
    assert with_target == [True] * 4 + [False] * 2


def test_no_text_speaks_of_fewer_than_five_rows(generator):
    # A level of four patients, all of the rare class and with extreme values.
    level = np.repeat(["common", "other", "secret"], [200, 196, 4])
    typed, schema = frame(
        level=level,
        value=np.where(level == "secret", 987.65, np.where(level == "other", 5, 0) + generator.normal(size=ROWS)),
        y=np.where(level == "secret", "ill", np.where(generator.random(ROWS) < 0.3, "mild", "well")),
    )
    evidence = found(typed, schema)
    assert evidence
    assert not any("secret" in one.text or "ill in" in one.text or "987" in one.text for one in evidence)


def test_a_large_table_is_sampled_alike_in_any_order(generator):
    typed, schema = frame(a=generator.normal(size=3000), y=generator.choice(["n", "y"], 3000))
    typed["b"] = typed["a"] + generator.normal(size=3000)
    schema = Schema((*schema.columns, Column("b", ColumnType.REAL)))
    evidence, notice = mine_evidence(typed, schema, maximum_rows=1000)
    assert "1,000 of 3,000 rows" in notice
    shuffled, _ = mine_evidence(typed.sample(frac=1, random_state=1), schema, maximum_rows=1000)
    assert [one.text for one in shuffled] == [one.text for one in evidence]
    other, _ = mine_evidence(typed, schema, maximum_rows=1000, seed=1)
    assert other[0].strength != evidence[0].strength


def test_ten_thousand_rows_of_sixty_columns_take_seconds(generator):
    typed, schema = table(10_000, 30, 30, missing=0.05)
    common = generator.normal(size=10_000)
    for name in typed.columns[:30]:
        typed[name] += common
    start = time.process_time()
    assert len(mine_evidence(typed, schema)[0]) >= 435
    assert time.process_time() - start < 15
