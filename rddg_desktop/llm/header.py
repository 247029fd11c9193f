"""What a GGUF file says of itself before it is loaded, and which files are refused for it."""

import math
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from gguf import GGML_QUANT_SIZES, GGMLQuantizationType, GGUFReader, GGUFValueType, LlamaFileType, ReaderField

from rddg_desktop.errors import ModelError, Phrase
from rddg_desktop.language import marked

_MAGIC = b"GGUF"
_KNOWN_VERSIONS = (2, 3)
#: Tensors have no more dimensions (GGML_MAX_DIMS).
_MAXIMUM_DIMENSIONS = 4
#: Keys and values are cached in two bytes each.
_CACHE_ENTRY_BYTES = 2

_READS_IMAGES = Phrase("it reads images or sound for another model and writes no text")
_EMBEDS = Phrase("it turns texts into numbers for a search and writes no text")
_ENCODES = Phrase("it reads a text as a whole before it writes, which is not supported")
_DIFFUSES = Phrase("it does not write from left to right, which is not supported")
#: Architectures that llama.cpp loads but that cannot write rows. Embedding models of other architectures are known by
#: their way of pooling.
_UNSUITABLE = {
    "clip": _READS_IMAGES,
    "wavtokenizer-dec": Phrase("it makes sound"),
    **dict.fromkeys(("t5", "t5encoder"), _ENCODES),
    **dict.fromkeys(("dream", "llada", "llada-moe", "rnd1"), _DIFFUSES),
    **dict.fromkeys(
        (
            *("bert", "modern-bert", "nomic-bert", "nomic-bert-moe", "neo-bert", "eurobert"),
            *("jina-bert-v2", "jina-bert-v3", "gemma-embedding", "llama-embed"),
        ),
        _EMBEDS,
    ),
}
#: Files that hold no whole model, by their `general.type`.
_PARTIAL = {
    "mmproj": _READS_IMAGES,
    "adapter": Phrase("it is an adapter (LoRA) that changes another model"),
    "imatrix": Phrase("it holds statistics of another model"),
    "vocab": Phrase("it holds a vocabulary without weights"),
}
#: Keys, below the architecture's name, of models with a running state.
_RUNNING_STATE = ("ssm.state_size", "wkv.head_size", "shortconv.l_cache")


@dataclass(frozen=True)
class Header:
    """The description of a model file.

    Attributes:
        architecture: Family of the model, such as `llama`.
        name: Name that its makers gave it; "" when they gave none.
        licence: Licence that is stated in the file; "" when none is.
        quantisation: Format of most of its weights, such as `MOSTLY_Q4_K_M`; "" when it is not stated.
        parameters: Number of its weights.
        weights_bytes: Size of the file.
        context_tokens: Tokens of context that it was trained for.
        layers: Number of layers.
        width: Numbers that represent a token between two layers.
        heads: Attention heads, at most, of a layer.
        key_value_heads: Heads with keys and values of their own, at most, of a layer.
        head_size: Numbers in a key.
        cache_bytes_per_token: What keys and values of a token take in all layers.
        vocabulary: Number of tokens that it knows.
        has_chat_template: Whether it says how an instruction is put to it.
    """

    architecture: str
    name: str
    licence: str
    quantisation: str
    parameters: int
    weights_bytes: int
    context_tokens: int
    layers: int
    width: int
    heads: int
    key_value_heads: int
    head_size: int
    cache_bytes_per_token: int
    vocabulary: int
    has_chat_template: bool


def check_is_gguf(path: Path) -> None:
    """Refuse what is plainly no model file, with the reason. Raises ModelError."""
    try:
        with path.open("rb") as file:
            start = file.read(8)
    except OSError as error:
        raise refused(path, Phrase(error.strerror or marked("Error", "it cannot be read"))) from error
    if start[:4] != _MAGIC:
        raise refused(path, Phrase("it is no GGUF file") if start else Phrase("it is empty"))
    version = int.from_bytes(start[4:], "little")
    if version and version & 0xFFFF == 0:
        raise refused(path, Phrase("it was made for computers with the other byte order (big-endian)"))
    if len(start) == 8 and version not in _KNOWN_VERSIONS:
        raise refused(
            path, Phrase("its format is version {version} of GGUF, and known are versions 2 and 3", version=version)
        )


def read_header(path: Path) -> Header:
    """Read the description of a model file, and refuse a file that no rows can be written with.

    Raises:
        ModelError: The file is missing, no GGUF file, incomplete, damaged, or no language model that writes text.
    """
    check_is_gguf(path)
    try:
        reader = _HeaderReader(path)
        unsuitable = _kind(reader)
        if unsuitable is not None:
            raise refused(path, unsuitable)
        header = _header(reader, path)
    except (LookupError, ValueError, TypeError, ArithmeticError, EOFError, struct.error) as error:
        raise refused(path, Phrase("its description is incomplete or damaged, or newer than this program")) from error
    except OSError as error:
        raise refused(path, Phrase(error.strerror or marked("Error", "it cannot be read"))) from error
    if reader.end > header.weights_bytes:
        missing = reader.end - header.weights_bytes
        reason = Phrase(
            "it is cut off: {missing:,.1f} MB of {whole:,.1f} MB are missing",
            missing=missing / 1e6,
            whole=reader.end / 1e6,
        )
        raise refused(path, reason)
    return header


def refused(path: Path, reason: Phrase) -> ModelError:
    """The error for a file that is no usable model; the reason is the end of a sentence."""
    return ModelError(
        "The model file {path} cannot be used: {reason}.",
        "No rows were made with it.",
        "Choose a language model as one complete GGUF file; copy or download it again if it should be one.",
        path=path.name,
        reason=reason,
    )


class _HeaderReader(GGUFReader):
    """The library's reader, which alone would make objects of every word of the vocabulary for ten seconds.

    Attributes:
        parameters: Number of weights.
        end: Where the last weights end in the file.
    """

    def __init__(self, path: Path) -> None:
        self.parameters = 0
        self.end = 0
        super().__init__(path)

    def value(self, key: str) -> Any:  # noqa: ANN401 - a number, a text, a truth value or a list of numbers
        """What the file says under a key; None when it says nothing."""
        field = self.get_field(key)
        return None if field is None else field.contents()

    def length(self, key: str) -> int:
        """Number of entries of a list."""
        field = self.get_field(key)
        # Behind name and type of the field stand type and number of the entries.
        return 0 if field is None else int(field.parts[4][0])

    def _get_str(self, offset: int) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint8]]:
        (length,) = struct.unpack_from("<Q", self.data.data, offset)
        if offset + 8 + length > len(self.data):
            raise EOFError
        return super()._get_str(offset)

    def _get_field_parts(
        self, orig_offs: int, raw_type: int
    ) -> tuple[int, list[npt.NDArray[Any]], list[int], list[GGUFValueType]]:
        if raw_type != GGUFValueType.ARRAY:
            return super()._get_field_parts(orig_offs, raw_type)
        entry_type, count = self._get(orig_offs, np.uint32), self._get(orig_offs + 4, np.uint64)
        kind, start = GGUFValueType(int(entry_type[0])), orig_offs + 12
        types = [GGUFValueType.ARRAY, kind]
        if kind is not GGUFValueType.STRING:
            values = self._get(start, self.gguf_scalar_to_np[kind], int(count[0]))
            return 12 + int(values.nbytes), [entry_type, count, values], [2], types
        content, end = self.data.data, start
        for _ in range(int(count[0])):
            end += 8 + struct.unpack_from("<Q", content, end)[0]
        return end - orig_offs, [entry_type, count], [], types

    def _build_tensors(self, start_offs: int, fields: list[ReaderField]) -> None:
        for field in fields:
            *_, dimensions, kind, offset = field.parts
            if len(dimensions) > _MAXIMUM_DIMENSIONS:
                raise ValueError("too many dimensions")
            count = math.prod(int(one) for one in dimensions)
            block, block_bytes = GGML_QUANT_SIZES[GGMLQuantizationType(int(kind[0]))]
            self.parameters += count
            self.end = max(self.end, start_offs + int(offset[0]) + count // block * block_bytes)


def _kind(reader: _HeaderReader) -> Phrase | None:
    """Why the file is no model that writes rows, as the end of a sentence; None when it is one."""
    architecture = str(reader.value("general.architecture") or "")
    partial = _PARTIAL.get(str(reader.value("general.type")))
    if partial or architecture in _UNSUITABLE:
        return partial or _UNSUITABLE[architecture]
    parts = int(reader.value("split.count") or 1)
    if parts > 1:
        number = int(reader.value("split.no") or 0) + 1
        return Phrase(
            "it is part {number} of {parts} of a split model, which would have no single checksum; "
            "`llama-gguf-split --merge` joins the parts",
            number=number,
            parts=parts,
        )
    if not architecture:
        return Phrase("it does not say which architecture it has")
    if int(reader.value(f"{architecture}.pooling_type") or 0):
        return _EMBEDS
    if not reader.parameters:
        return _PARTIAL["vocab"]
    if any(reader.value(f"{architecture}.{key}") for key in _RUNNING_STATE):
        return Phrase("it keeps a running state instead of what it has read, so rows cannot share a prompt")
    return None


def _header(reader: _HeaderReader, path: Path) -> Header:
    architecture = str(reader.value("general.architecture"))

    def numbers(key: str) -> list[int]:
        found = reader.value(f"{architecture}.{key}")
        return [int(one) for one in found] if isinstance(found, Sequence) else [int(found)]

    (layers,), (width,), (context_tokens,) = (
        numbers(key) for key in ("block_count", "embedding_length", "context_length")
    )
    heads = numbers("attention.head_count")
    # Where a model has fewer of them in some layers it lists them.
    shared = numbers("attention.head_count_kv") if f"{architecture}.attention.head_count_kv" in reader.fields else heads
    head_size = int(reader.value(f"{architecture}.attention.key_length") or width // max(heads))
    value_size = int(reader.value(f"{architecture}.attention.value_length") or head_size)
    cached_heads = sum(shared) if len(shared) > 1 else layers * shared[0]
    file_type = reader.value("general.file_type")
    return Header(
        architecture=architecture,
        name=str(reader.value("general.name") or ""),
        licence=str(reader.value("general.license") or ""),
        quantisation=LlamaFileType(file_type).name if file_type in list(LlamaFileType) else "",
        parameters=reader.parameters,
        weights_bytes=path.stat().st_size,
        context_tokens=context_tokens,
        layers=layers,
        width=width,
        heads=max(heads),
        key_value_heads=max(shared),
        head_size=head_size,
        cache_bytes_per_token=_CACHE_ENTRY_BYTES * cached_heads * (head_size + value_size),
        vocabulary=reader.length("tokenizer.ggml.tokens"),
        has_chat_template="tokenizer.chat_template" in reader.fields,
    )
