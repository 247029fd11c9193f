import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rddg_desktop.engine.plan import Codec, CopyGate, Method, Mix, Settings, class_quotas, prepare, row_keys
from rddg_desktop.engine.schema import ColumnType, Role, Schema, corrections_from_json, infer
from rddg_desktop.errors import RddgError, SchemaError, SettingsError, TableError

DATA = Path(os.environ.get("RDDG_DATA", Path(__file__).parents[3] / "shared" / "data"))
SECRET = "Quibblewort"


def table(rows=60, seed=0):
    """A table with a rare class, a missing cell here and there, and a category that stands for what is private."""
    random = np.random.default_rng(seed)
    return pd.DataFrame(
        {
            "age": random.integers(20, 90, rows).astype(str),
            "marker": [f"{value:.2f}" for value in random.normal(5, 1, rows)],
            "region": random.choice([SECRET, "north", "south"], rows),
            "y": np.where(np.arange(rows) % 4 == 0, "ill", "well"),
        },
        dtype=object,
    )


def refusal(frame, kind, settings=None, **arguments):
    """The error of a plan: of the right kind, in three sentences, without a cell of the table."""
    with pytest.raises(RddgError) as caught:
        prepare(frame, settings or Settings(target="y"), **arguments)
    error = caught.value
    assert type(error) is kind
    for sentence in (error.what, error.meaning, error.remedy):
        assert sentence[0].isupper()
        assert sentence.endswith(".")
    assert SECRET not in str(error)
    return error


# Bad tables


def test_a_target_that_the_table_lacks():
    assert "no column 'outcome'" in refusal(table(), SchemaError, Settings(target="outcome")).what


@pytest.mark.parametrize("cell", [None, "NA"])
def test_a_target_without_values(cell):
    assert "Every cell of the target 'y' is missing" in refusal(table().assign(y=cell), TableError).what


def test_one_class():
    assert "fewer than two classes in the table" in refusal(table().assign(y="well"), TableError).what


def test_a_class_of_one_row():
    frame = table()
    frame.loc[3, "y"] = "rare"
    error = refusal(frame, TableError)
    assert "Class 'rare' of the target 'y' has a single row in the table" in error.what


def test_only_the_target():
    assert "no column to model" in refusal(table()[["y"]], TableError).what
    error = refusal(table()[["y", "age"]].assign(empty=None), TableError, exclude=["age"])
    assert "left out: age, empty" in error.what


def test_constants_only():
    assert "one and the same value" in refusal(table()[["y"]].assign(a=SECRET, b="1"), TableError).what


def test_columns_that_are_constant_in_training_rows_only():
    frame = table(8)[["y"]].assign(a=[SECRET] * 7 + ["other"], number=["2.5"] * 7 + ["3.5"])
    frame["split"] = ["train"] * 7 + ["test"]
    corrections = {"number": {"type": ColumnType.REAL}}
    refusal(frame, TableError, split_column="split", corrections=corrections)


def test_a_constant_that_some_rows_lack_is_a_feature():
    plan = prepare(table()[["y"]].assign(a=["taken", None] * 30), Settings(target="y"))
    assert plan.schema["a"].may_be_missing


def test_too_many_columns():
    wide = pd.concat([table()[["y"]], pd.DataFrame({f"c{i}": ["1", "2"] * 30 for i in range(201)})], axis=1)
    error = refusal(wide.astype(object), TableError)
    assert "202 columns" in error.what
    assert len(prepare(wide.astype(object), Settings(target="y"), exclude=["c0", "c1"]).schema.modelled) == 200


def test_a_long_category():
    frame = table()
    frame.loc[0, "region"] = SECRET + "x" * 70
    assert "category of 81 characters" in refusal(frame, TableError).what
    frame.loc[0, "region"] = "x" * 80
    prepare(frame, Settings(target="y"))


def test_too_many_categories():
    frame = table(1100).assign(code=[f"{SECRET}{i % 501}" for i in range(1100)])
    assert "'code' has 501 different categories" in refusal(frame, TableError).what


def test_infinities():
    frame = table()
    frame.loc[5, "marker"] = "-inf"
    refusal(frame, TableError)


def test_an_unknown_rare_class():
    error = refusal(table(), SettingsError, Settings(target="y", rare_class="dead"))
    assert "ill, well" in error.remedy


def test_a_split_column_with_other_words():
    frame = table().assign(split=["train", "test", "maybe", None] * 15)
    assert "30 cells that are neither train nor test" in refusal(frame, TableError, split_column="split").what


def test_a_split_column_that_leaves_nothing_to_learn_from():
    assert "training rows" in refusal(table().assign(split="test"), TableError, split_column="split").what
    frame = table().assign(split="train")
    frame.loc[frame["y"] == "ill", "split"] = "test"
    assert "fewer than two classes in the training rows" in refusal(frame, TableError, split_column="split").what


def test_a_schema_that_the_table_contradicts():
    refusal(table(), SchemaError, corrections={"region": {"type": ColumnType.REAL}})
    refusal(table(), SchemaError, corrections={"region": {"levels": ("north",)}})


@pytest.mark.parametrize(
    "wrong",
    [
        {"rows": 0},
        {"rows": 1_000_001},
        {"rows": 2.5},
        {"rows": float("nan")},
        {"rows": True},
        {"rows": "10"},
        {"seed": -1},
        {"seed": 2**63},
        {"reference_rows": 1},
        {"batch_rows": 1},
        {"batch_rows": 1001},
        {"core_set_rows_per_class": 0},
        {"temperature": 0.0},
        {"temperature": float("nan")},
        {"temperature": float("inf")},
        {"redraws": -1},
        {"patience": 0},
        {"test_fraction": 0.51},
        {"test_fraction": None},
        {"mix": "rare"},
        {"method": "other"},
        {"copy_gate": None},
        {"codec": "csv"},
    ],
)
def test_settings_out_of_bounds(wrong):
    (name,) = wrong
    with pytest.raises(SettingsError, match=f"The setting {name} is"):
        Settings(target="y", **wrong)


def test_settings_at_their_bounds():
    for bounds in ({"rows": 1, "seed": 0, "temperature": 5}, {"rows": 10**6, "seed": 2**63 - 1, "test_fraction": 0.05}):
        Settings(target="y", **bounds)
    Settings(target="y", mix=Mix.RARE, method=Method.EPIC, copy_gate=CopyGate.OFF, codec=Codec.CSV, batch_rows=1000)


# The plan


def test_rows_without_a_class_are_left_out_and_said():
    frame = table()
    frame.loc[[0, 1, 2], "y"] = None
    plan = prepare(frame, Settings(target="y"))
    assert "3 rows have no value of the target and are left out." in plan.notices
    assert sorted([*plan.training.index, *plan.held_out]) == list(range(3, 60))


def test_a_column_without_training_values_is_left_out_and_said():
    frame = table().assign(split=["train"] * 40 + ["test"] * 20, late=[None] * 40 + ["a", "b"] * 10)
    plan = prepare(frame, Settings(target="y"), split_column="split")
    assert plan.schema["late"].role is Role.EXCLUDED
    assert "late" not in plan.training
    assert any("late" in notice for notice in plan.notices)


def test_the_rare_class_is_the_smallest_of_the_training_rows():
    assert prepare(table(), Settings(target="y")).settings.rare_class == "ill"
    assert prepare(table(), Settings(target="y", rare_class="well")).settings.rare_class == "well"


def test_held_out_rows_shape_nothing():
    frame = table().assign(split=["train"] * 50 + ["test"] * 10)
    frame.loc[55, ["age", "region"]] = ["150", "Atlantis"]
    plan = prepare(frame, Settings(target="y"), split_column="split")
    assert plan.schema["age"].maximum < 100
    assert "Atlantis" not in plan.schema["region"].levels
    # A schema that was printed for the whole table and given back makes no difference.
    printed = infer(frame, target="y", split_column="split").to_json()
    assert "Atlantis" in str(printed)
    assert prepare(frame, Settings(target="y"), corrections=corrections_from_json(printed)).schema == plan.schema


def test_held_out_rows_are_kept_as_far_as_the_schema_can_express_them():
    frame = table().assign(split=["train"] * 50 + ["test"] * 10, code=["1", "2", "-9", None, "1"] * 12)
    frame.loc[51, "age"] = "150"  # beyond the range, but a number
    frame.loc[52, "region"] = "Atlantis"
    frame.loc[53, "region"] = None  # no training row lacks it
    frame.loc[54, "marker"] = None
    plan = prepare(frame, Settings(target="y"), corrections={"code": {"missing_codes": ("-9",)}}, split_column="split")
    assert plan.held_out == tuple(range(50, 60))
    assert list(plan.held_out_rows.index) == [50, 51, 55, 56, 57, 58, 59]
    assert list(plan.held_out_rows.dtypes) == list(plan.training.dtypes)
    assert plan.held_out_rows.loc[51, "age"] == 150
    assert plan.held_out_rows["code"].isna().tolist() == [False, False, False, False, True, True, False]
    assert not set(plan.held_out_rows.index) & set(plan.training.index)


# Splits


@pytest.mark.parametrize("through", ["argument", "schema"])
def test_a_split_column_is_honoured(through):
    words = ["train", "Test", "TRAINING", "holdout", "learn", "val"] * 10
    chosen = {"split_column": "part"} if through == "argument" else {"corrections": {"part": {"role": Role.SPLIT}}}
    plan = prepare(table().assign(part=words), Settings(target="y"), **chosen)
    assert list(plan.training.index) == list(range(0, 60, 2))
    assert plan.held_out == tuple(range(1, 60, 2))
    assert "part" not in plan.training


def test_the_split_is_stratified_and_seeded():
    frame = table(200)
    plans = [prepare(frame, Settings(target="y", seed=seed)) for seed in (1, 1, 2)]
    assert plans[0].held_out == plans[1].held_out != plans[2].held_out
    for plan in plans:
        held_out = frame.loc[list(plan.held_out), "y"].value_counts()
        assert dict(held_out) == {"well": 30, "ill": 10}
        assert sorted([*plan.training.index, *plan.held_out]) == list(range(200))


@settings(deadline=None, max_examples=25)
@given(
    kinds=st.lists(st.integers(0, 8), min_size=6, max_size=60),
    fraction=st.floats(0.05, 0.5),
    seed=st.integers(0, 1000),
)
def test_equal_rows_stay_on_one_side(kinds, fraction, seed):
    frame = pd.DataFrame({"a": [f"level{kind % 5}" for kind in kinds], "y": [str(kind % 2) for kind in kinds]})
    frame = pd.concat([frame, pd.DataFrame({"a": ["p", "q", "p", "q"], "y": ["0", "0", "1", "1"]})], ignore_index=True)
    plan = prepare(frame.astype(object), Settings(target="y", test_fraction=fraction, seed=seed))
    cells = {side: {tuple(row) for row in frame.loc[list(rows)].to_numpy()} for side, rows in sides(plan).items()}
    assert not cells["training"] & cells["held out"]
    for name, count in frame["y"].value_counts().items():
        held_out = (frame.loc[list(plan.held_out), "y"] == name).sum()
        assert held_out <= min(round(fraction * count), count - 2)


def sides(plan):
    return {"training": plan.training.index, "held out": plan.held_out}


def test_a_class_of_two_rows_is_learned_from_whatever_the_share():
    frame = table()
    frame.loc[[1, 2], "y"] = "rare"
    plan = prepare(frame, Settings(target="y", test_fraction=0.5))
    assert (plan.training["y"] == "rare").sum() == 2


def test_equal_rows_have_equal_keys():
    frame = pd.DataFrame(
        {"a": [0.0, -0.0, np.nan, np.nan], "b": pd.Categorical(["x", "x", None, None], categories=["x"])}
    )
    keys = row_keys(frame)
    assert keys[0] == keys[1]
    assert keys[2] == keys[3]
    assert len(set(keys)) == 2


# Quotas


@settings(deadline=None, max_examples=50)
@given(
    rows=st.integers(1, 5000),
    counts=st.lists(st.integers(2, 300), min_size=2, max_size=12),
    mix=st.sampled_from(list(Mix)),
)
def test_quotas_sum_to_the_rows_wanted(rows, counts, mix):
    names = [f"k{i}" for i in range(len(counts))]
    target = np.repeat(names, counts)
    training = pd.DataFrame({"y": pd.Categorical(target, categories=names)})
    schema = Schema((replace(SCHEMA.target, levels=tuple(names)),))
    rare = names[int(np.argmin(counts))]
    quotas = class_quotas(Settings(target="y", rare_class=rare, rows=rows, mix=mix), training, schema)
    assert sum(quotas.values()) == rows
    shares = {
        Mix.BALANCED: np.full(len(names), 1 / len(names)),
        Mix.DATA: np.array(counts) / sum(counts),
        Mix.RARE: np.array([name == rare for name in names]),
    }[mix]
    assert np.all(np.abs(np.array(list(quotas.values())) - rows * shares) < 1 + 1e-9)


SCHEMA = prepare(table(), Settings(target="y")).schema


def test_what_rounding_leaves_goes_to_the_rare_class():
    assert prepare(table(), Settings(target="y", rows=11)).quotas == {"ill": 6, "well": 5}


def test_the_papers_split():
    file = DATA / "thyroid_diff.csv"
    if not file.exists():
        pytest.skip("development tables are not here")
    frame = pd.read_csv(file, dtype=object).astype(object)
    plan = prepare(frame, Settings(target="Recurred"), split_column="split")
    assert len(plan.training) == (frame["split"] == "train").sum()
    assert plan.settings.rare_class == "Yes"
