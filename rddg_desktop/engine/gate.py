"""The privacy gate: draws that equal a training row (method, section 7)."""

from collections import Counter

import numpy as np
import pandas as pd

from rddg_desktop.engine.plan import CopyGate, row_keys


class Gate:
    """Recognises copies of training rows.

    Typed frames hold numbers at their column's precision, so that equal after rounding is equal.

    Args:
        training: Typed frame of the training rows.
        setting: Which copies are refused: of rows that occur once (such a row is one person), every copy, or none.
    """

    def __init__(self, training: pd.DataFrame, setting: CopyGate) -> None:
        self._occurrences = Counter(row_keys(training))
        self._setting = setting

    def refused(self, rows: pd.DataFrame) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
        """Which rows (of n, in the columns of the training rows) the gate refuses; shape (n,)."""
        if self._setting is CopyGate.OFF:
            return np.zeros(len(rows), dtype=bool)
        if self._setting is CopyGate.ALL:
            return self.copies(rows)
        return np.array([self._occurrences[key] == 1 for key in row_keys(rows)], dtype=bool)

    def copies(self, rows: pd.DataFrame) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
        """Which rows equal a training row, whatever the setting; shape (n,)."""
        return np.array([key in self._occurrences for key in row_keys(rows)], dtype=bool)

    def duplicate_share(self) -> float:
        """Share of the training rows that equal another training row: how often rows match by chance."""
        return sum(count for count in self._occurrences.values() if count > 1) / self._occurrences.total()

    def reemitted(self, rows: pd.DataFrame, training: pd.DataFrame) -> float:
        """Share of the given training rows that occur among the synthetic rows; NaN of no rows."""
        written = set(row_keys(rows))
        keys = row_keys(training)
        return sum(key in written for key in keys) / len(keys) if keys else float("nan")
