import gc
import random
import time
import tracemalloc

import pytest
from gguf import GGUFEndian

from rddg_desktop.errors import ModelError
from rddg_desktop.llm.header import read_header
from rddg_desktop.llm.llama import check_is_known
from tests.models.files import write_gguf


@pytest.fixture
def path(tmp_path):
    return tmp_path / "small.gguf"


def refusal(path):
    with pytest.raises(ModelError) as caught:
        read_header(path)
    assert path.name in caught.value.what
    return caught.value.what


def test_what_a_model_says_of_itself(path):
    values = {"general__name": "Small", "general__license": "mit", "general__file_type": 15}
    write_gguf(path, words=500, weights=5000, tokenizer__chat_template="{{ messages }}", **values)
    header = read_header(path)
    assert (header.architecture, header.name, header.licence, header.quantisation) == (
        "llama",
        "Small",
        "mit",
        "MOSTLY_Q4_K_M",
    )
    assert (header.parameters, header.vocabulary, header.context_tokens) == (5000, 500, 512)
    assert (header.layers, header.width, header.heads, header.key_value_heads, header.head_size) == (2, 32, 4, 2, 8)
    # Keys and values of two layers, two heads each of eight numbers, two bytes each.
    assert header.cache_bytes_per_token == 2 * 2 * 2 * 8 * 2
    assert header.weights_bytes == path.stat().st_size
    assert header.has_chat_template


def test_what_is_not_stated_is_left_open(path):
    header = read_header(write_gguf(path))
    assert (header.name, header.licence, header.quantisation, header.has_chat_template) == ("", "", "", False)


def test_heads_that_differ_by_layer_and_keys_of_another_size_count_in_the_cache(path):
    values = {"gemma3.attention.key_length": 16, "gemma3.attention.value_length": 4}
    write_gguf(path, "gemma3", **values)
    assert read_header(path).cache_bytes_per_token == 2 * 2 * 2 * (16 + 4)
    write_gguf(path, "openelm", heads_by_layer=(3, 5))
    header = read_header(path)
    assert header.key_value_heads == 5
    assert header.cache_bytes_per_token == 2 * (3 + 5) * (8 + 8)


def test_a_file_with_a_large_vocabulary_is_read_quickly_and_in_little_memory(path):
    write_gguf(path, words=250_000)
    gc.collect()
    tracemalloc.start()
    started = time.process_time()
    assert read_header(path).vocabulary == 250_000
    seconds, (_, peak) = time.process_time() - started, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 20_000_000
    assert seconds < 5


@pytest.mark.parametrize(
    ("architecture", "values", "reason"),
    [
        ("clip", {}, "images or sound"),
        ("llama", {"general__type": "mmproj"}, "images or sound"),
        ("llama", {"general__type": "adapter"}, "adapter"),
        ("llama", {"general__type": "imatrix"}, "statistics"),
        ("llama", {"weights": 0}, "without weights"),
        ("bert", {}, "numbers for a search"),
        ("nomic-bert", {}, "numbers for a search"),
        ("qwen3", {"qwen3__pooling_type": 3}, "numbers for a search"),
        ("t5", {}, "before it writes"),
        ("llada", {}, "left to right"),
        ("wavtokenizer-dec", {}, "sound"),
        ("mamba", {"mamba__ssm__state_size": 16}, "running state"),
        ("llama", {"split__count": 3, "split__no": 1}, "part 2 of 3"),
    ],
)
def test_what_writes_no_rows_is_refused_with_the_reason(architecture, values, reason, path):
    assert reason in refusal(write_gguf(path, architecture, **values))


def test_a_model_without_pooling_is_no_embedding_model(path):
    assert read_header(write_gguf(path, "qwen3", qwen3__pooling_type=0)).architecture == "qwen3"


def test_the_other_byte_order_and_other_versions_are_refused(path):
    assert "big-endian" in refusal(write_gguf(path, endianness=GGUFEndian.BIG))
    content = bytearray(write_gguf(path).read_bytes())
    for version in (1, 4, 77):
        content[4:8] = version.to_bytes(4, "little")
        path.write_bytes(content)
        assert f"version {version}" in refusal(path)


@pytest.mark.parametrize("content", [b"", b"G", b"GGU", b"PK\x03\x04 not a model", b"<!DOCTYPE html><html>"])
def test_what_is_no_model_file_is_refused(content, path):
    path.write_bytes(content)
    assert "empty" in refusal(path) if not content else "no GGUF file" in refusal(path)


def test_what_cannot_be_read_is_refused(tmp_path):
    assert "No such file" in refusal(tmp_path / "absent.gguf")
    refusal(tmp_path)


def test_a_file_that_is_cut_off_anywhere_is_refused(path):
    content = write_gguf(path, general__name="Small").read_bytes()
    header_end = len(content) - 4 * 4096
    places = {*range(0, 200), *random.Random(1).sample(range(200, header_end), 150), header_end, len(content) - 1}
    for place in sorted(places):
        path.write_bytes(content[:place])
        refusal(path)
    path.write_bytes(content[:-5000])
    assert "cut off: 0.0 MB" in refusal(path)


def test_rubbish_in_the_description_never_breaks_the_program(path):
    content = write_gguf(path, general__name="Small").read_bytes()
    randomness = random.Random(2)
    refused = 0
    for _ in range(300):
        damaged = bytearray(content)
        for place in randomness.sample(range(8, 900), 3):
            damaged[place] = randomness.randrange(256)
        path.write_bytes(damaged)
        try:
            read_header(path)
        except ModelError:
            refused += 1
    assert refused > 100
    for _ in range(50):
        path.write_bytes(content[:8] + randomness.randbytes(2000))
        refusal(path)


def test_architectures_that_llama_cpp_does_not_know_are_refused(path):
    write_gguf(path)
    check_is_known(path, read_header(path))
    write_gguf(path, "newfangled")
    with pytest.raises(ModelError, match="newfangled"):
        check_is_known(path, read_header(path))
