import time

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from rddg_desktop.engine.association import (
    association_matrix,
    association_p_values,
    correlation_ratio,
    cramers_v,
    pearson,
    spearman,
)
from rddg_desktop.engine.schema import Column, ColumnType, Role, Schema

LETTERS = tuple("abcdefgh")


def levels(codes, count=None):
    codes = np.asarray(codes)
    return pd.Series(pd.Categorical.from_codes(codes, list(LETTERS[: count or codes.max() + 1])))


def numbers(*values):
    return pd.Series(values, dtype=float)


def table(rows, numeric, categorical, *, missing=0.0, seed=0):
    """Independent columns, and their schema."""
    generator = np.random.default_rng(seed)
    cells, columns = {}, []
    for position in range(numeric):
        values = generator.normal(size=rows)
        values[generator.random(rows) < missing] = np.nan
        cells[f"x{position}"] = values
        columns.append(Column(f"x{position}", ColumnType.REAL))
    for position in range(categorical):
        count = int(generator.integers(2, 8))
        codes = generator.integers(0, count, rows)
        codes[generator.random(rows) < missing] = -1
        cells[f"c{position}"] = pd.Categorical.from_codes(codes, list(LETTERS[:count]))
        columns.append(Column(f"c{position}", ColumnType.CATEGORICAL, levels=LETTERS[:count]))
    columns[-1] = Column(columns[-1].name, columns[-1].type, Role.TARGET, levels=columns[-1].levels)
    return pd.DataFrame(cells), Schema(tuple(columns))


def bergsma(first, second):
    """Bergsma (2013), equations 5 and 6, from the contingency table of the complete rows."""
    observed = pd.crosstab(first, second).to_numpy()
    n, (r, k) = observed.sum(), observed.shape
    phi_squared = stats.chi2_contingency(observed, correction=False).statistic / n
    corrected = max(0.0, phi_squared - (r - 1) * (k - 1) / (n - 1))
    return np.sqrt(corrected / min(r - (r - 1) ** 2 / (n - 1) - 1, k - (k - 1) ** 2 / (n - 1) - 1))


def test_pearson_and_spearman_use_complete_pairs_only():
    first, second = numbers(1, 2, 3, 4, np.nan, 9), numbers(1, 8, 27, 64, 5, np.nan)
    expected = stats.pearsonr([1, 2, 3, 4], [1, 8, 27, 64]).statistic
    assert pearson(first, second) == pytest.approx(expected)
    assert spearman(first, second) == pytest.approx(1.0)
    assert pearson(first, -second) == pytest.approx(-expected)


def test_correlation_ratio_of_the_textbook_example():
    # Algebra, geometry and statistics scores: variance between subjects 6780 of 9640.
    scores = numbers(45, 70, 29, 15, 21, 40, 20, 30, 42, 65, 95, 80, 70, 85, 73)
    subjects = levels([0] * 5 + [1] * 4 + [2] * 6)
    assert correlation_ratio(subjects, scores) ** 2 == pytest.approx(6780 / 9640)


def test_correlation_ratio_agrees_with_the_analysis_of_variance():
    typed, _ = table(200, 1, 1, missing=0.2)
    typed["x0"] += typed["c0"].cat.codes
    groups = [group.dropna() for _, group in typed["x0"].groupby(typed["c0"], observed=True)]
    k, n = len(groups), sum(map(len, groups))
    f = stats.f_oneway(*groups).statistic
    expected = np.sqrt(f * (k - 1) / (f * (k - 1) + n - k))
    assert correlation_ratio(typed["c0"], typed["x0"]) == pytest.approx(expected)


def test_cramers_v_is_one_for_a_copy_and_nothing_for_noise():
    typed, _ = table(500, 0, 2)
    assert cramers_v(typed["c0"], typed["c0"]) == pytest.approx(1.0)
    # Without the correction the mean over noise would be about sqrt(4 / 40) = 0.3.
    noise = [table(40, 0, 2, seed=seed)[0] for seed in range(40)]
    assert np.nanmean([cramers_v(frame["c0"], frame["c1"]) for frame in noise]) < 0.1


@given(
    st.lists(st.tuples(st.integers(-1, 3), st.integers(-1, 2)), min_size=12, max_size=60),
)
@settings(max_examples=60, deadline=None)
def test_cramers_v_agrees_with_bergsmas_formula(pairs):
    first, second = levels([a for a, _ in pairs], 4), levels([b for _, b in pairs], 3)
    complete = first.notna() & second.notna()
    if first[complete].nunique() < 2 or second[complete].nunique() < 2 or complete.sum() < 8:
        return
    assert cramers_v(first, second) == pytest.approx(bergsma(first, second), abs=1e-7)


@pytest.mark.parametrize(
    "undefined",
    [
        lambda: pearson(numbers(1, 2), numbers(3, 5)),
        lambda: pearson(numbers(0.1, 0.1, 0.1, 0.1), numbers(1, 2, 3, 4)),
        lambda: spearman(numbers(1, 2, np.nan, np.nan), numbers(1, 2, 3, 4)),
        # Constant only in the rows in which the other column is known.
        lambda: correlation_ratio(levels([0, 1, 0, 1, -1], 2), numbers(0.1, 0.1, 0.1, 0.1, 7)),
        lambda: correlation_ratio(levels([0, 0, 0, 0], 2), numbers(1, 2, 3, 4)),
        lambda: correlation_ratio(levels([0, 1, 2, 3]), numbers(1, 2, 3, 4)),
        lambda: cramers_v(levels([0, 0, 0, 0, 0], 2), levels([0, 1, 0, 1, 0])),
        lambda: cramers_v(levels([0, 1, 2, 3, 4]), levels([0, 1, 2, 3, 4])),
        lambda: cramers_v(levels([-1, -1, -1, -1], 2), levels([0, 1, 0, 1])),
    ],
)
def test_undefined_measures_are_nan(undefined):
    assert np.isnan(undefined())


def test_matrix_agrees_with_the_measures_pair_by_pair():
    typed, schema = table(60, 3, 3, missing=0.15)
    typed["x1"] = 1e9 + 3 * typed["x0"] + typed["c0"].cat.codes
    matrix = association_matrix(typed, schema)
    for first in schema.columns:
        for second in schema.columns:
            a, b = typed[first.name], typed[second.name]
            if first.is_numeric and second.is_numeric:
                expected = pearson(a, b)
            elif first.is_numeric:
                expected = correlation_ratio(b, a)
            elif second.is_numeric:
                expected = correlation_ratio(a, b)
            else:
                expected = cramers_v(a, b)
            assert matrix.loc[first.name, second.name] == pytest.approx(expected)
    assert np.diag(matrix) == pytest.approx(1.0)
    pd.testing.assert_frame_equal(matrix, matrix.T)


def test_matrix_covers_the_modelled_columns_in_table_order():
    typed, schema = table(20, 1, 1)
    outside = Column("name", ColumnType.TEXT, Role.EXCLUDED)
    schema = Schema((schema.columns[1], outside, schema.columns[0]))
    assert list(association_matrix(typed, schema).columns) == ["c0", "x0"]


@pytest.mark.parametrize(("numeric", "categorical"), [(0, 3), (3, 1), (2, 2)])
def test_an_empty_table_or_one_of_constants_has_no_associations(numeric, categorical):
    typed, schema = table(20, numeric, categorical)
    assert association_matrix(typed.iloc[:0], schema).isna().all(axis=None)
    constant = pd.concat([typed.iloc[:1]] * 10, ignore_index=True)
    assert association_matrix(constant, schema).isna().all(axis=None)
    assert association_p_values(constant, schema).isna().all(axis=None)


def test_p_values_agree_with_scipy_where_it_has_the_test():
    typed, schema = table(300, 2, 2)
    typed["x1"] += 0.2 * typed["x0"]
    p_values = association_p_values(typed, schema)
    assert p_values.loc["x0", "x1"] == pytest.approx(stats.spearmanr(typed["x0"], typed["x1"]).pvalue)
    groups = [group for _, group in typed["x0"].groupby(typed["c0"], observed=True)]
    assert p_values.loc["x0", "c0"] == pytest.approx(stats.kruskal(*groups).pvalue, abs=0.01)
    observed = pd.crosstab(typed["c0"], typed["c1"])
    assert p_values.loc["c0", "c1"] == pytest.approx(stats.chi2_contingency(observed).pvalue, abs=0.01)


def test_rare_levels_that_coincide_by_chance_are_not_taken_for_proof():
    # Two levels of 5 in 400 rows share a row in 6 % of all permutations; the chi-squared distribution says 0.0002.
    first, second = np.zeros(400, dtype=int), np.zeros(400, dtype=int)
    first[:5], second[4:9] = 1, 1
    typed = pd.DataFrame({"a": levels(first), "b": levels(second)})
    schema = Schema(
        (
            Column("a", ColumnType.BOOLEAN, levels=("a", "b")),
            Column("b", ColumnType.BOOLEAN, Role.TARGET, levels=("a", "b")),
        )
    )
    observed = pd.crosstab(typed["a"], typed["b"])
    assert stats.chi2_contingency(observed, correction=False).pvalue < 0.001
    assert association_p_values(typed, schema).loc["a", "b"] > 0.01


def test_p_values_of_noise_are_uniform():
    p_values = []
    for seed in range(12):
        typed, schema = table(80, 6, 6, missing=0.1, seed=seed)
        p_values.append(association_p_values(typed, schema).to_numpy()[np.triu_indices(12, k=1)])
    assert stats.kstest(np.concatenate(p_values), "uniform").pvalue > 0.001


def test_one_outlier_makes_no_p_value():
    generator = np.random.default_rng(0)
    typed = pd.DataFrame({"a": generator.normal(size=100), "b": generator.normal(size=100)})
    typed.loc[0] = 1000.0
    schema = Schema((Column("a", ColumnType.REAL), Column("b", ColumnType.REAL)))
    assert association_matrix(typed, schema).loc["a", "b"] > 0.99
    assert association_p_values(typed, schema).loc["a", "b"] > 0.05


@pytest.mark.parametrize(("rows", "columns", "seconds"), [(30, 18, 0.03), (10_000, 30, 3.0)])
def test_is_quick(rows, columns, seconds):
    typed, schema = table(rows, columns, columns, missing=0.1)
    best = np.inf
    for _ in range(5):
        start = time.process_time()
        association_matrix(typed, schema)
        best = min(best, time.process_time() - start)
    # Twice the time allowed on an idle machine.
    assert best < 2 * seconds
