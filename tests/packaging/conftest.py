import sys
from pathlib import Path

# The packing scripts are run from their folder, and find each other there.
sys.path.append(str(Path(__file__).parents[2] / "packaging"))
