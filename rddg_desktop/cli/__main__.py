"""`python -m rddg_desktop.cli`: the command line."""

import sys

from rddg_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
