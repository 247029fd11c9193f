"""Keeps the computer from falling asleep while the engine is at work."""

from collections.abc import Callable
from typing import Any

from wakepy import keep

from rddg_desktop.ui.background import Background


class Wakefulness:
    """Keeps the computer awake, where the system can be asked to; the screen may go dark.

    Args:
        background: Asks the system, which may take its time to answer.
        make: Makes what asks the system.
    """

    def __init__(self, background: Background, make: Callable[[], Any] | None = None) -> None:
        self._background = background
        # Where nothing answers, the computer may sleep and a run goes on afterwards: no reason to disturb anybody.
        self._make = make or (lambda: keep.running(on_fail="pass"))
        self._is_wanted = False
        self._mode: Any = None

    def keep_awake(self, is_wanted: bool) -> None:
        """Keep the computer awake from now on, or let it sleep again."""
        if is_wanted != self._is_wanted:
            self._is_wanted = is_wanted
            self._background.do(self._enter if is_wanted else self._leave)

    # Both in the thread of the background, as what asks the system wants it.

    def _enter(self) -> None:
        self._mode = self._make()
        self._mode.__enter__()

    def _leave(self) -> None:
        self._mode.__exit__(None, None, None)
