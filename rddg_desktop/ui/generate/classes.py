"""How many rows each class gets."""

from collections.abc import Mapping
from dataclasses import replace

from rddg_desktop.engine.plan import Mix, Plan, wanting


class Classes:
    """What the rows of each class are reckoned from; it keeps nothing else of the table.

    Args:
        plan: A run.

    Attributes:
        learned: Rows of each class that are learned from.
    """

    def __init__(self, plan: Plan) -> None:
        target = [plan.schema.target.name]
        self._plan = replace(plan, training=plan.training[target], held_out_rows=plan.held_out_rows[target])
        counts = plan.training[plan.schema.target.name].value_counts()
        self.learned: Mapping[str, int] = {str(name): int(count) for name, count in counts.items()}

    def quotas(self, rows: int, mix: Mix, made: Mapping[str, int] | None = None) -> Mapping[str, int]:
        """Rows that each class gets.

        Args:
            rows: Rows asked for.
            mix: Their classes.
            made: Rows of each class that were made already.
        """
        return wanting(self._plan, rows, mix, made or {}).quotas
