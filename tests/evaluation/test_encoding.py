import numpy as np
import pandas as pd
import pytest
from sklearn.preprocessing import StandardScaler

from rddg_desktop.engine.schema import infer
from rddg_desktop.errors import EvaluationError
from rddg_desktop.evaluation.encoding import Encoder
from tests.evaluation.patients import patients

FRAME = pd.DataFrame(
    {
        "Age": ["30", "40", "90", None, "50", "60"],
        "Ward": ["south", "north", None, "north", "west", "east"],
        "Outcome": ["died", "lived", "lived", "died", "lived", "lived"],
    },
    dtype=object,
)
SCHEMA = infer(FRAME, target="Outcome")
TYPED = SCHEMA.typed(FRAME)


def test_categories_are_numbered_alphabetically_gaps_filled_and_unknown_categories_apart():
    training = TYPED.iloc[:3]
    encoded = Encoder(SCHEMA, training).encode(TYPED)
    # Median age of the training rows: 40. Their wards: north 0, south 1, none 2; any other is 3.
    plain = np.array([[30, 1], [40, 0], [90, 2], [40, 0], [50, 3], [60, 3]], dtype=float)
    assert encoded.features == pytest.approx(StandardScaler().fit(plain[:3]).transform(plain))
    assert encoded.classes.tolist() == [SCHEMA.target.levels.index(name) for name in FRAME["Outcome"]]


def test_no_other_than_the_training_rows_shapes_the_encoding():
    text = patients(80)
    other = text.assign(marker=text["marker"].map(lambda cell: str(10 * float(cell))), ward="zz-unknown")
    encoded = []
    for test in (text[60:], other[60:]):
        # The schema is that of the whole table, as the people who split a table by hand have it.
        whole = pd.concat([text[:60], test])
        schema = infer(whole, target="y")
        training = schema.typed(text[:60])
        encoded.append(Encoder(schema, training).encode(training).features)
        fitted = schema.fitted_to(training)
        narrow = fitted.typed(text[:60])
        encoded.append(Encoder(fitted, narrow).encode(narrow).features)
    assert all(np.array_equal(encoded[0], one) for one in encoded)


def test_columns_that_say_nothing_are_harmless():
    training = TYPED.iloc[:3].assign(Age=np.nan, Ward=TYPED["Ward"].iloc[[0, 0, 0]].to_numpy())
    encoded = Encoder(SCHEMA, training).encode(training)
    assert (encoded.features == 0).all()


def test_a_feature_that_the_training_rows_lack_is_left_out():
    encoder = Encoder(SCHEMA, TYPED.drop(columns="Ward"))
    assert encoder.columns == ["Age"]
    assert encoder.is_level.tolist() == [False]
    assert encoder.encode(TYPED).features.shape == (6, 1)


def test_rows_of_a_class_without_training_rows_are_refused():
    with pytest.raises(EvaluationError, match="2 of the rows to be judged have no class, or one that no training row"):
        Encoder(SCHEMA, TYPED[FRAME["Outcome"] == "lived"]).encode(TYPED)


def test_rows_are_joined_and_chosen_with_their_classes():
    encoded = Encoder(SCHEMA, TYPED).encode(TYPED)
    some = encoded.chosen(np.array([5, 0]))
    assert np.array_equal(some.features, encoded.features[[5, 0]])
    joined = encoded.with_rows(some)
    assert len(joined) == 8
    assert joined.classes.tolist() == [*encoded.classes, encoded.classes[5], encoded.classes[0]]
    assert np.array_equal(joined.features[6:], some.features)
