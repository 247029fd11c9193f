"""What all tests share."""

from hypothesis import settings

# Speed is the benchmarks' business: a busy machine must not fail a test.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
