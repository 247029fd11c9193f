"""Row sources: where generated text comes from."""

import os

# Threads that wait shall spin for some microseconds and then sleep: sleeping at once costs a third of the speed, and on
# a busy computer threads that go on spinning take the time from the one they wait for (measured with GNU's OpenMP: 0.7
# against 21 tokens a second). OpenMP reads this once, when llama.cpp loads it.
os.environ.setdefault("GOMP_SPINCOUNT", "3000")
