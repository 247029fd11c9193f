import numpy as np
import pandas as pd
import pytest
import torch
from scipy import stats

from rddg_desktop.engine import classifier
from rddg_desktop.engine.coreset import (
    CoreSet,
    CoreSetSettings,
    EpochDone,
    encode_features,
    random_core_set,
    select_core_set,
)
from rddg_desktop.engine.schema import Column, ColumnType, Role, Schema
from rddg_desktop.errors import SchemaError, SettingsError

QUICK = CoreSetSettings(rows_per_class=20, epochs=10)


def table(classes, features=3, seed=0):
    """Rows whose numeric features are shifted by their class; row ids are not 0, 1, ..."""
    generator = np.random.default_rng(seed)
    classes = np.asarray(classes)
    names = [f"x{position}" for position in range(features)]
    typed = pd.DataFrame(generator.normal(size=(len(classes), features)) + 3 * classes[:, None], columns=names)
    texts = [f"class {number}" for number in range(classes.max() + 1)]
    typed["y"] = pd.Categorical.from_codes(classes, texts)
    typed.index = pd.Index(1000 + 7 * generator.permutation(len(classes)))
    columns = [Column(name, ColumnType.REAL) for name in names]
    return typed, Schema((*columns, Column("y", ColumnType.CATEGORICAL, Role.TARGET, levels=tuple(texts))))


def core_set(typed, schema, settings=QUICK, seed=1):
    *_, last = select_core_set(typed, schema, settings, seed, device="cpu")
    assert isinstance(last, CoreSet)
    return last


def test_ambiguous_rows_score_higher_than_clear_ones():
    generator = np.random.default_rng(3)
    typed, schema = table(np.repeat([0, 1], [666, 334]))
    planted = generator.choice(typed.index, 30, replace=False)
    typed.loc[planted, ["x0", "x1", "x2"]] = 1.5 + generator.normal(0, 0.3, (30, 3))
    result = core_set(typed, schema, CoreSetSettings(rows_per_class=30, epochs=20, learning_rate=5e-3))
    is_planted = typed.index.isin(planted)
    # The Mann-Whitney statistic over its maximum is the area under the ROC curve; chance is 0.5.
    statistic = stats.mannwhitneyu(result.scores[is_planted], result.scores[~is_planted]).statistic
    assert statistic / (30 * 970) > 0.9
    assert np.isin(planted, result.members).mean() > 0.8


def test_scores_belong_to_row_ids_whatever_the_order_of_the_rows():
    typed, schema = table(np.repeat([0, 1, 2], [40, 30, 12]))
    first = core_set(typed, schema)
    second = core_set(typed.sample(frac=1, random_state=5), schema)
    pd.testing.assert_series_equal(second.scores.loc[typed.index], first.scores)
    pd.testing.assert_series_equal(second.members, first.members)


def test_is_deterministic_and_leaves_global_settings_alone():
    typed, schema = table(np.repeat([0, 1], [30, 10]))
    torch.manual_seed(0)
    expected, threads = torch.rand(3), torch.get_num_threads()
    first = core_set(typed, schema)
    torch.manual_seed(0)
    run = select_core_set(typed, schema, QUICK, 1, device="cpu")
    thread_counts = [torch.get_num_threads() for _ in run]
    assert set(thread_counts) == {threads}
    assert torch.equal(torch.rand(3), expected)
    pd.testing.assert_series_equal(core_set(typed, schema).scores, first.scores)
    assert not core_set(typed, schema, seed=2).scores.equals(first.scores)


def test_members_are_the_highest_scores_of_each_class_in_order():
    typed, schema = table(np.repeat([0, 1, 2], [50, 30, 6]))
    result = core_set(typed, schema)
    members = pd.DataFrame({"class": typed["y"].loc[result.members].to_numpy(), "id": result.members})
    assert list(members["class"].unique()) == ["class 0", "class 1", "class 2"]
    for name, group in members.groupby("class", observed=True):
        chosen = result.scores[group["id"]].to_numpy()
        assert len(chosen) == 20
        assert (np.diff(chosen) <= 0).all()
        left_out = result.scores[(typed["y"] == name) & ~typed.index.isin(group["id"])]
        assert left_out.empty or left_out.max() <= chosen.min()
    # The class of 6 rows has all of them, some repeated.
    assert members.loc[members["class"] == "class 2", "id"].nunique() == 6


def test_score_is_the_variance_of_the_errors_in_the_early_and_the_late_window(monkeypatch):
    typed, schema = table(np.repeat([0, 1], [4, 2]))
    generator = np.random.default_rng(0)
    errors = pd.DataFrame(generator.random((30, 6)), columns=np.sort(typed.index))

    def measured(epochs):
        left = iter(errors.to_numpy()[epochs])
        monkeypatch.setattr(classifier.Training, "errors", lambda self: next(left))

    def variance(*phases):
        return sum(errors.iloc[phase].var(ddof=0) for phase in phases)[typed.index]

    early, middle, late = range(3), range(3, 27), range(27, 30)
    measured([*early, *late])
    result = core_set(typed, schema, CoreSetSettings(epochs=30))
    pd.testing.assert_series_equal(result.scores, variance(early, late), check_names=False)
    measured([*early, *middle, *late])
    result = core_set(typed, schema, CoreSetSettings(epochs=30, include_middle=True))
    pd.testing.assert_series_equal(result.scores, variance(early, middle, late), check_names=False)


def test_progress_is_told_after_every_epoch_and_the_network_learns():
    typed, schema = table(np.repeat([0, 1], [80, 40]))
    *events, _ = select_core_set(typed, schema, CoreSetSettings(epochs=40), seed=0, device="cpu")
    assert all(isinstance(event, EpochDone) for event in events)
    assert [event.epoch for event in events] == list(range(1, 41))
    assert events[-1].loss < 0.5 * events[0].loss
    assert events[-1].accuracy > 0.95


def test_can_be_cancelled():
    typed, schema = table(np.repeat([0, 1], [30, 10]))
    run = select_core_set(typed, schema, QUICK, 0, device="cpu")
    assert next(run).epoch == 1
    run.close()
    assert list(run) == []


def test_levels_missing_values_and_constants_are_encoded():
    typed = pd.DataFrame(
        {
            "number": [1.0, np.nan, 3.0, 5.0],
            "unknown": np.full(4, np.nan),
            "constant": np.full(4, 0.1),
            "level": pd.Categorical(["b", None, "a", "a"], categories=["a", "b"]),
            "y": pd.Categorical(["n", "y", "n", "y"]),
        }
    )
    schema = Schema(
        (
            *(Column(name, ColumnType.REAL) for name in ("number", "unknown", "constant")),
            Column("level", ColumnType.CATEGORICAL, levels=("a", "b")),
            Column("y", ColumnType.BOOLEAN, Role.TARGET, levels=("n", "y")),
        )
    )
    encoded = encode_features(typed, schema)
    assert encoded.shape == (4, 6)
    assert encoded[:, [2, 3, 4]] == pytest.approx(np.zeros((4, 3)))
    # The number with its mean filled in, whether it was missing, the position of the level.
    raw = np.array([[1, 0, 1], [3, 1, 2], [3, 0, 0], [5, 0, 0]], dtype=float)
    assert encoded[:, [0, 1, 5]] == pytest.approx((raw - raw.mean(axis=0)) / raw.std(axis=0), rel=1e-5)
    assert core_set(typed, schema).scores.notna().all()


@pytest.mark.parametrize("features", [1, 130, 260])
def test_narrow_and_wide_tables_work(features):
    typed, schema = table(np.repeat([0, 1], [12, 6]), features)
    assert (core_set(typed, schema, CoreSetSettings(rows_per_class=3, epochs=4)).scores >= 0).all()


def test_a_large_table_is_scored_on_a_stratified_sample():
    typed, schema = table(np.repeat([0, 1, 2], [600, 300, 20]))
    settings = CoreSetSettings(rows_per_class=10, epochs=4, maximum_scored_rows=120)
    result = core_set(typed, schema, settings)
    scored = typed["y"][result.scores.notna()].value_counts()
    assert list(scored[["class 0", "class 1", "class 2"]]) == [66, 33, 20]
    assert result.scores[result.members].notna().all()
    assert "119 of 920 rows" in result.notice
    assert core_set(*table([0, 1, 0, 1])).notice == ""


def test_rows_without_a_class_are_not_chosen():
    typed, schema = table(np.repeat([0, 1], [20, 10]))
    unclassified = typed.index[3]
    typed.loc[unclassified, "y"] = np.nan
    result = core_set(typed, schema)
    assert np.isnan(result.scores[unclassified])
    assert unclassified not in set(result.members)


def test_random_core_set_has_the_same_shape_and_no_scores():
    typed, schema = table(np.repeat([0, 1], [400, 12]))
    chosen, drawn = core_set(typed, schema), random_core_set(typed, schema, QUICK, seed=1)
    assert len(drawn.members) == len(chosen.members)
    assert typed["y"].loc[drawn.members].tolist() == typed["y"].loc[chosen.members].tolist()
    assert drawn.scores.isna().all()
    assert drawn.scores.index.equals(typed.index)
    assert drawn.members[:20].is_unique
    pd.testing.assert_series_equal(random_core_set(typed, schema, QUICK, 1).members, drawn.members)
    assert not random_core_set(typed, schema, QUICK, 2).members.equals(drawn.members)


@pytest.mark.parametrize(
    "setting",
    [{"rows_per_class": 0}, {"epochs": 3}, {"batch_size": 0}, {"learning_rate": 0.0}, {"maximum_scored_rows": 0}],
)
def test_impossible_settings_are_explained(setting):
    with pytest.raises(SettingsError, match=next(iter(setting))):
        CoreSetSettings(**setting)


def test_tables_without_features_or_with_double_row_ids_are_refused():
    typed, schema = table([0, 1, 0, 1])
    with pytest.raises(SchemaError, match="no feature"):
        next(select_core_set(typed, Schema(schema.columns[-1:]), QUICK, 0))
    with pytest.raises(ValueError, match="row ids"):
        next(select_core_set(pd.concat([typed, typed]), schema, QUICK, 0))
