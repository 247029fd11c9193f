from collections import Counter
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from rddg_desktop.engine.conditions import FALSE, Monotone, columns_of, truth
from rddg_desktop.engine.relations import (
    EvidenceKind,
    information_correlation,
    mine_evidence,
    mutual_information_matrix,
    rank_association_matrix,
)
from rddg_desktop.engine.rules import parse, text_of
from rddg_desktop.engine.schema import Column, ColumnType, Role, Schema, infer
from tests.engine.test_association import table
from tests.engine.test_formulas import example

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


FAMILIES = {
    EvidenceKind.MUTUAL_INFORMATION: "information",
    EvidenceKind.FORMULA: "formulas",
    EvidenceKind.ORDER: "orders",
    EvidenceKind.BOUND: "bounds",
    EvidenceKind.MISSING_TOGETHER: "missing",
    EvidenceKind.MISSING_IMPLIED: "missing",
}


def test_of_columns_that_mostly_lack_values_together_those_that_always_do_make_a_rule():
    frame = pd.DataFrame({name: np.arange(200.0) for name in ("a", "b", "c")} | {"y": np.resize(["no", "yes"], 200)})
    frame.loc[:59, ["a", "b"]] = np.nan
    frame.loc[:60, "c"] = np.nan
    text = frame.astype(object).where(frame.notna(), None).map(lambda cell: cell if cell is None else str(cell))
    schema = infer(text, target="y")
    evidence, _ = mine_evidence(schema.typed(text), schema)
    (found,) = (one for one in evidence if one.kind is EvidenceKind.MISSING_TOGETHER)
    assert found.columns == ("a", "b", "c")
    assert [text_of(rule, schema) for rule in found.rules] == ["a, b are missing together"]


def test_noise_is_no_evidence():
    shown = Counter()
    for seed in range(40):
        typed, schema = table(100, 6, 6, missing=0.1, seed=seed)
        typed["x0"] = typed["x0"].round()
        shown.update({FAMILIES.get(one.kind, "associations") for one in found(typed, schema)})
    # Holm's bound: in 40 tables at most 5 % on average show anything of a family; 7 or more has probability 0.003.
    assert max(shown.values(), default=0) < 7


def test_p_values_are_holms(generator):
    a = generator.normal(size=60)
    typed, schema = frame(
        a=a, b=a + generator.normal(size=60), c=0.5 * a + generator.normal(size=60), d=generator.normal(size=60)
    )
    raw = sorted(stats.spearmanr(typed[x], typed[y]).pvalue for x, y in ("ab", "ac", "ad", "bc", "bd", "cd"))
    expected = np.maximum.accumulate([p * (6 - rank) for rank, p in enumerate(raw)])
    correlations = (EvidenceKind.PEARSON, EvidenceKind.SPEARMAN)
    listed = sorted(one.p_value for one in found(typed, schema) if one.kind in correlations)
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
    assert "Pearson correlation 0." in one.text
    assert one.rules == (Monotone("a", "bent", rises=True),)


def test_means_of_levels_are_told_but_not_of_small_groups(generator):
    stage = np.repeat(["I", "II", "III"], [200, 196, 4])
    age = np.repeat([38.0, 60.0, 99.0], [200, 196, 4]) + generator.normal(0, 5, ROWS)
    typed, schema = frame(age=age, stage=stage)
    (one,) = found(typed, schema, EvidenceKind.CORRELATION_RATIO)
    means = typed.groupby("stage", observed=True)["age"].mean()
    assert one.text.endswith(f"mean age is {means['I']:.1f} for stage I, {means['II']:.1f} for II")
    assert "III" not in one.text


def test_of_many_levels_the_lowest_and_highest_means_are_told(generator):
    letters = np.repeat(list("abcdefghij"), 40)
    number = np.repeat(np.arange(10.0) * 10, 40) + generator.normal(size=ROWS)
    (one,) = found(*frame(number=number, letter=letters), EvidenceKind.CORRELATION_RATIO)
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
    (one,) = found(typed, schema, EvidenceKind.CORRELATION_RATIO)
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


def texts(evidence, schema):
    """All rules that some evidence suggests, as texts."""
    return {text_of(rule, schema) for one in evidence for rule in one.rules}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (
            "real-estate",
            {
                "if Location = center then Price = 6000 * Area * Renovation - 900 * Age",
                "if Age < 5 then Renovation >= 1",
                "if HouseType = apartment then Area <= 150",
                "if HouseType = detached then Area >= 90",
            },
        ),
        (
            "clinic",
            {
                "BMI = 10000 * Weight / Height ^ 2",
                "if Pregnant = yes then Sex = F",
                "if SepticShock = yes then Severity != mild",
                "AdmissionDate <= DischargeDate",
                "Weight, BMI are missing together",
                "Lactate, ArterialPH, CarbonDioxide are missing together",
            },
        ),
        (
            "consumer-behavior",
            {
                "if Age < 22 then MaritalStatus = single",
                "if Age < 22 then Children = 0",
                "if Age < 21 then Education = secondary",
            },
        ),
        ("social-network", {"AverageLikes <= Followers", "AverageLikesFromFollowing <= AverageLikes"}),
    ],
)
def test_planted_rules_are_suggested(name, expected):
    typed, schema = example(name)
    evidence = found(typed, schema)
    assert expected <= texts(evidence, schema)
    for one in evidence:
        for rule in one.rules:
            assert parse(text_of(rule, schema), schema) == rule
            assert set(columns_of(rule)) <= set(one.columns)
            if not isinstance(rule, Monotone):
                assert (truth(rule, typed, schema) == FALSE).mean() <= 0.05


def test_the_bound_of_a_group_is_a_round_number_near_its_extreme():
    typed, schema = example("clinic")
    (rule,) = (text for text in texts(found(typed, schema), schema) if text.startswith("if Pregnant = yes then Age"))
    oldest = typed.loc[typed["Pregnant"] == "yes", "Age"].max()
    assert oldest <= float(rule.split()[-1]) <= 51


def test_a_bound_says_how_many_rows_it_speaks_of(generator):
    level = np.repeat(["a", "b"], [100, 300])
    value = np.where(level == "a", generator.integers(0, 51, ROWS), generator.integers(0, 101, ROWS))
    value[:2] = 0, 50
    (one,) = found(*frame(level=level, value=value), EvidenceKind.BOUND)
    beyond = (value[100:] > 50).mean()
    assert one.text == f"if level = a then value <= 50, in all 100 rows; not in {100 * beyond:.0f} % of the others"
    assert one.strength == pytest.approx(beyond)
    assert one.columns == ("level", "value")


def test_what_excludes_each_other_is_said_once(generator):
    sex = generator.choice(["F", "M"], ROWS)
    pregnant = np.where((sex == "F") & (generator.random(ROWS) < 0.4), "yes", "no")
    typed, schema = frame(sex=sex, pregnant=pregnant)
    (one,) = found(typed, schema, EvidenceKind.BOUND)
    assert texts([one], schema) == {"if pregnant = yes then sex = F"}


def test_groups_of_fewer_than_twenty_rows_have_no_bounds(generator):
    level = np.repeat(["small", "large", "other"], [19, 200, 181])
    value = np.where(level == "small", 1.0, generator.normal(50, 10, ROWS))
    typed, schema = frame(level=level, value=value)
    assert not any("small" in text for text in texts(found(typed, schema), schema))


def test_columns_that_rise_together_have_no_threshold(generator):
    a = generator.normal(size=4000)
    score = np.clip(np.round(3 * (a + 0.7 * generator.normal(size=4000))), -8, 8)
    assert not [text for text in texts(found(*frame(a=a, score=score)), frame(a=a, score=score)[1]) if "if a" in text]


def test_a_u_shape_is_found_by_mutual_information(generator):
    a = generator.normal(size=ROWS)
    typed, schema = frame(a=a, bowl=a**2 + 0.1 * generator.normal(size=ROWS))
    (one,) = found(typed, schema, EvidenceKind.MUTUAL_INFORMATION)
    assert one.columns == ("a", "bowl")
    assert one.strength > 0.7
    bits = mutual_information_matrix(typed, schema).loc["a", "bowl"]
    assert f"mutual information {bits:.2f} bits" in one.text
    means = typed["bowl"].groupby(pd.qcut(typed["a"], 4)).mean()
    assert one.text.endswith(f"in the quarters of a from low to high: {', '.join(f'{mean:.3g}' for mean in means)}")
    assert not found(*frame(a=a, line=a + generator.normal(size=ROWS)), EvidenceKind.MUTUAL_INFORMATION)


def test_mutual_information_is_that_of_the_table_less_its_bias(generator):
    first, second = generator.choice(list("abc"), (2, ROWS))
    second = np.where(generator.random(ROWS) < 0.5, first, second)
    typed, schema = frame(first=first, second=second)
    typed.loc[:49, "first"] = np.nan
    counts = pd.crosstab(typed["first"], typed["second"]).to_numpy()
    joint = counts / counts.sum()
    independent = joint.sum(axis=1, keepdims=True) * joint.sum(axis=0)
    bias = (3 - 1) * (3 - 1) / (2 * counts.sum() * np.log(2))
    bits = mutual_information_matrix(typed, schema)
    assert bits.loc["first", "second"] == pytest.approx((joint * np.log2(joint / independent)).sum() - bias)
    assert (bits.to_numpy() == bits.to_numpy().T).all()
    scaled = information_correlation(bits)
    assert ((scaled >= 0) & (scaled <= 1)).all(axis=None)


def test_mutual_information_of_noise_is_nearly_nothing():
    typed, schema = table(2000, 8, 8, missing=0.1)
    bits = mutual_information_matrix(typed, schema).to_numpy()
    assert np.median(bits[np.triu_indices(16, k=1)]) < 0.002


def test_rank_associations_are_spearmans_correlations(generator):
    typed, schema = frame(a=generator.normal(size=50), b=generator.lognormal(size=50))
    expected = stats.spearmanr(typed["a"], typed["b"]).statistic
    assert rank_association_matrix(typed, schema).loc["a", "b"] == pytest.approx(expected)


def test_a_gap_that_rows_heap_at_is_part_of_the_order(generator):
    low = generator.normal(80, 40, ROWS).round()
    for heaped, expected in ((80, "low <= high - 20"), (0, "low <= high")):
        gap = 20 + generator.gamma(4, 6, ROWS).round() + 1
        gap[:heaped] = 20
        typed, schema = frame(low=low, high=low + gap)
        (one,) = found(typed, schema, EvidenceKind.ORDER)
        assert texts([one], schema) == {expected}


def test_what_is_missing_where_another_is_missing_is_told(generator):
    cells = {name: generator.normal(size=ROWS) for name in ("weight", "index", "other")}
    cells["index"][:80] = np.nan
    cells["weight"][:40] = np.nan
    typed, schema = frame(**cells)
    (one,) = found(typed, schema)
    assert one.kind is EvidenceKind.MISSING_IMPLIED
    assert one.columns == ("weight", "index")
    assert one.text == "where weight is missing, index is missing too, always"
    assert texts([one], schema) == {"if weight is missing then index is missing"}


def test_dependencies_suggest_a_rule_for_each_large_level(generator):
    stage = np.repeat(["I", "II", "III"], [200, 190, 10])
    typed, schema = frame(stage=stage, score=np.select([stage == "I", stage == "II"], [1.0, 2.0], 3.0))
    evidence = found(typed, schema, EvidenceKind.DEPENDENCY)
    assert texts(evidence, schema) == {
        "if stage = I then score = 1",
        "if stage = II then score = 2",
        "if score = 1 then stage = I",
        "if score = 2 then stage = II",
    }
