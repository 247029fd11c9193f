"""RDDG Desktop: realistic extra rows for the rare classes of a table, made on the user's own machine."""

import os

__version__ = "0.1.0"

# Threads that wait shall spin for some microseconds and then sleep: sleeping at once costs a third of the speed, and on
# a busy computer threads that go on spinning take the time from the one they wait for (measured with GNU's OpenMP: 0.7
# against 21 tokens a second). OpenMP reads this once, when the first library that uses it is loaded.
os.environ.setdefault("GOMP_SPINCOUNT", "3000")
