"""Small GGUF files, of every kind."""

from pathlib import Path

import numpy as np
from gguf import GGUFEndian, GGUFWriter


def write_gguf(
    path: Path,
    architecture: str = "llama",
    *,
    weights: int = 4096,
    endianness: GGUFEndian = GGUFEndian.LITTLE,
    words: int = 300,
    heads_by_layer: tuple[int, ...] = (),
    **values: object,
) -> Path:
    """A model file without sense. Further values are added under their names, with two underscores for a point."""
    writer = GGUFWriter(path, architecture, endianess=endianness)
    writer.add_block_count(2)
    writer.add_context_length(512)
    writer.add_embedding_length(32)
    writer.add_head_count(4)
    writer.add_head_count_kv(list(heads_by_layer) or 2)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_tokenizer_model("llama")
    # Unknown, begin, end, and all bytes come before the words.
    tokens = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256))]
    tokens += [f"word{number}" for number in range(words - len(tokens))]
    writer.add_token_list(tokens)
    writer.add_token_scores([0.0] * len(tokens))
    writer.add_token_types([2, 3, 3, *[6] * 256, *[1] * (len(tokens) - 259)])
    for name, value in values.items():
        key = name.replace("__", ".")
        if isinstance(value, int):
            writer.add_uint32(key, value)
        else:
            writer.add_string(key, str(value))
    if weights:
        writer.add_tensor("token_embd.weight", np.arange(weights, dtype=np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path
