import json
import subprocess
import sys

import pytest

from rddg_desktop.llm.header import read_header
from rddg_desktop.llm.memory import Fit, MemoryEstimate, affordable_context, estimate, fit, layers_that_fit
from rddg_desktop.models.embedded import embedded_model_path
from tests.models.files import write_gguf

#: Weights and cache of ten each for 31 layers.
NEEDED = MemoryEstimate(weights=310, cache=310, compute=100)


@pytest.mark.parametrize(
    ("free", "layers"),
    [(0, 0), (100, 0), (111, 0), (134, 1), (778, 30), (801, 31), (10**12, 31)],
)
def test_as_many_layers_as_fit_beside_what_they_compute_with(free, layers):
    assert layers_that_fit(30, NEEDED, free) == layers


def test_what_needs_more_than_there_is_is_called_so():
    assert fit(100, 200) is Fit.ENOUGH
    assert fit(190, 200) is Fit.TIGHT
    assert fit(201, 200) is Fit.TOO_LITTLE


def test_the_estimate_grows_with_context_and_weights(tmp_path):
    header = read_header(write_gguf(tmp_path / "small.gguf"))
    short, long = estimate(header, 128), estimate(header, 512)
    assert short.weights == long.weights == header.weights_bytes
    assert long.cache == 4 * short.cache
    assert long.total > short.total > header.weights_bytes
    assert affordable_context(header) == 512


MEASURE = """
import json, psutil
from rddg_desktop.llm.llama import LlamaSource
from rddg_desktop.models.embedded import embedded_model_path
process = psutil.Process()
before = process.memory_info().rss
source = LlamaSource(embedded_model_path(), "", 2, context_tokens=8192)
list(source.read([], source.tokens("age,40,town " * 60)))
print(json.dumps(process.memory_info().rss - before))
"""


@pytest.mark.model
def test_the_estimate_is_near_what_the_embedded_model_takes():
    done = subprocess.run([sys.executable, "-c", MEASURE], capture_output=True, text=True, check=True)
    measured = json.loads(done.stdout.splitlines()[-1])
    assert 0.7 < estimate(read_header(embedded_model_path()), 8192).total / measured < 1.5
