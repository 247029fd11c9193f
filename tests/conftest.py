"""What all tests share."""

import os

from hypothesis import settings

from rddg_desktop import network

# Speed is the benchmarks' business: a busy machine must not fail a test.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

# No test reaches the network but through the program's door.
network.lock()

# Nor a keychain that it does not set up: the person's own is left alone, and the library would otherwise look for the
# best class of keychain there is, and take one that another test has written.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
