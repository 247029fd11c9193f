"""Numbers of things in words, each with the plural that its language has for it."""

from PySide6.QtCore import QObject


class Counts(QObject):
    """Says how many there are. An object, because the plural forms of `tr` alone are collected for translation."""

    def rows(self, count: int) -> str:
        """So many rows."""
        return self.tr("%Ln row(s)", "", count)

    def columns(self, count: int) -> str:
        """So many columns."""
        return self.tr("%Ln column(s)", "", count)

    def few_rare_rows(self, count: int) -> str:
        """That the rare class, whose name is to be put in, has few rows."""
        return self.tr(
            "Of the class “{name}” there are only %Ln row(s) to learn from. The fewer there are, the more the new rows "
            "take after single patients.",
            "",
            count,
        )

    def equal_rows(self, count: int) -> str:
        """That rows are equal to each other."""
        return self.tr(
            "%Ln row(s) to learn from are equal to another one in all columns that are used.",
            "",
            count,
        )

    def unused_rows(self, count: int) -> str:
        """That rows have no class."""
        return self.tr("%Ln row(s) have no class and are not used.", "", count)
