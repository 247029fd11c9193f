"""What all tests share."""

from hypothesis import settings

from rddg_desktop import network

# Speed is the benchmarks' business: a busy machine must not fail a test.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

# No test reaches the network but through the program's door.
network.lock()
