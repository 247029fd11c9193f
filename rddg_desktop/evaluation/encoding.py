"""Typed rows as numbers, for classifiers: learned from the training rows alone.

Neither the test rows nor the synthetic ones change how anything is encoded:

* a category becomes its place among the K categories of the training rows in alphabetic order; a missing one is K,
  one that no training row has (of a test row, or one that a person allowed in the schema) K + 1;
* a missing number becomes the median of the training rows (0 where all of them lack it);
* then every column is moved and scaled to mean 0 and standard deviation 1 of the training rows.

Not every classifier and not SMOTENC takes missing values, so all of them get the same filled table.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from rddg_desktop.engine.schema import Schema
from rddg_desktop.errors import EvaluationError

FloatArray = npt.NDArray[np.float64]
IntegerArray = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Encoded:
    """Rows as numbers.

    Attributes:
        features: One column per feature, shape (n, p).
        classes: Place of each row's class among the encoder's `classes`, shape (n,).
    """

    features: FloatArray
    classes: IntegerArray

    def __len__(self) -> int:
        return len(self.classes)

    def with_rows(self, more: "Encoded") -> "Encoded":
        """These rows and more of the same encoder."""
        return Encoded(np.vstack([self.features, more.features]), np.concatenate([self.classes, more.classes]))

    def chosen(self, places: npt.NDArray[np.int64] | npt.NDArray[np.bool_]) -> "Encoded":
        """The rows at these places, or where these flags are set."""
        return Encoded(self.features[places], self.classes[places])


class Encoder:
    """Turns typed rows into numbers.

    Args:
        schema: Schema that says which columns are features, numbers and the target. Its levels are not consulted, so
            a schema of the whole table gives the same as one of the training rows.
        training: Typed frame of the original training rows; features that are not in it are left out.

    Attributes:
        columns: Names of the p features.
        is_level: Of each feature, whether it is a category, shape (p,).
        classes: The classes of the training rows, in the schema's order.
    """

    def __init__(self, schema: Schema, training: pd.DataFrame) -> None:
        features = [column for column in schema.features if column.name in training]
        self.columns = [column.name for column in features]
        self.is_level: npt.NDArray[np.bool_] = np.array([not column.is_numeric for column in features], dtype=bool)
        self._target = schema.target.name
        present = set(training[self._target].dropna())
        self.classes = [name for name in schema.target.levels if name in present]
        self._medians: dict[str, float] = {}
        self._levels: dict[str, list[str]] = {}
        for column in features:
            known = training[column.name].dropna()
            if column.is_numeric:
                self._medians[column.name] = float(known.median()) if len(known) else 0.0
            else:
                self._levels[column.name] = sorted(set(known))
        plain = self._plain(training)
        self._mean = plain.mean(axis=0)
        spread = plain.std(axis=0)
        self._scale = np.where(spread > 0, spread, 1.0)

    def encode(self, rows: pd.DataFrame) -> Encoded:
        """Encode n typed rows.

        Raises:
            EvaluationError: Rows without a class, or of a class that no training row has.
        """
        classes = _places(rows[self._target], self.classes)
        if (classes < 0).any():
            raise EvaluationError(
                "{count:,} of the rows to be judged have no class, or one that no training row has.",
                "No classifier can know that class, so nothing was measured.",
                "Leave those rows out, or choose a split that has training rows of every class.",
                count=int((classes < 0).sum()),
            )
        return Encoded((self._plain(rows) - self._mean) / self._scale, classes)

    def _plain(self, rows: pd.DataFrame) -> FloatArray:
        """Codes and filled numbers before scaling, shape (n, p)."""
        plain = np.empty((len(rows), len(self.columns)))
        for place, name in enumerate(self.columns):
            cells = rows[name]
            if name in self._medians:
                plain[:, place] = cells.fillna(self._medians[name])
            else:
                levels = self._levels[name]
                codes = _places(cells, levels)
                beyond = np.where(cells.isna(), len(levels), len(levels) + 1)
                plain[:, place] = np.where(codes < 0, beyond, codes)
        return plain


def _places(cells: pd.Series, levels: Sequence[str]) -> IntegerArray:
    """Place of each cell among the levels, -1 where it is none of them."""
    places = {level: place for place, level in enumerate(levels)}
    return np.array([places.get(cell, -1) for cell in cells], dtype=np.int64)
