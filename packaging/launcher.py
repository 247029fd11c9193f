"""What the frozen program begins with."""

import sys

from rddg_desktop.__main__ import start

if __name__ == "__main__":
    sys.exit(start())
