"""What all tests share."""

import os

import keyring
from hypothesis import settings
from keyring.backends import fail

from rddg_desktop import network

# Speed is the benchmarks' business: a busy machine must not fail a test.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

# No test reaches the network but through the program's door.
network.lock()

# Nor a keychain that it does not set up, in this process or in those it starts: the person's own is left alone, and the
# library would otherwise take the best class of keychain that it finds, which may be one that a test has written.
keyring.set_keyring(fail.Keyring())
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
