"""What a model takes of the computer's memory, and how much of it graphics cards can take over. No llama.cpp."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

import psutil

from rddg_desktop.llm.header import Header

#: Larger contexts cost memory and time and hold more reference rows than a small model can use.
MAXIMUM_CONTEXT_TOKENS = 8192
MINIMUM_CONTEXT_TOKENS = 512
#: Of the memory that is free, what the context may take.
MEMORY_SHARE = 0.5
#: Tokens read at once. Between two chunks a run can be stopped.
CHUNK_TOKENS = 256
#: Of the memory that is free, what a model can take without other programs feeling it.
COMFORTABLE_SHARE = 0.8
#: Of the free memory of a graphics card, what a model may take: windows and other programs need some too.
DEVICE_SHARE = 0.9


@dataclass(frozen=True)
class Device:
    """A graphics card that llama.cpp can compute on.

    Attributes:
        name: What llama.cpp calls it.
        free: Bytes of its memory that are free.
        total: Bytes of its memory.
        shares_memory: Whether that is the computer's memory, or a part of it.
    """

    name: str
    free: int
    total: int
    shares_memory: bool


class Fit(StrEnum):
    """Whether memory holds a model; a warning, since other programs may give some back."""

    ENOUGH = "enough"
    TIGHT = "just enough"
    TOO_LITTLE = "too little"


@dataclass(frozen=True)
class MemoryEstimate:
    """What a loaded model takes, in bytes. The program itself takes some 100 MB besides.

    Attributes:
        weights: The weights.
        cache: Keys and values of a full context.
        compute: Attention scores and logits of the tokens that are read at once.
    """

    weights: int
    cache: int
    compute: int

    @property
    def total(self) -> int:
        """All of it."""
        return self.weights + self.cache + self.compute


def estimate(header: Header, context_tokens: int) -> MemoryEstimate:
    """What a model takes with a context of some tokens."""
    compute = 4 * CHUNK_TOKENS * (header.vocabulary + header.heads * context_tokens)
    return MemoryEstimate(header.weights_bytes, header.cache_bytes_per_token * context_tokens, compute)


def affordable_context(header: Header) -> int:
    """Tokens of context: what the model was trained for, within a limit and the memory that is free."""
    affordable = int(MEMORY_SHARE * free_memory()) // max(1, header.cache_bytes_per_token)
    return max(MINIMUM_CONTEXT_TOKENS, min(MAXIMUM_CONTEXT_TOKENS, header.context_tokens, affordable))


def free_memory() -> int:
    """Bytes of the computer's memory that a program can have."""
    return int(psutil.virtual_memory().available)


def room(cards: Iterable[Device], gpu_layers: int | None = None) -> int:
    """Bytes of memory that a model can have: that of the computer, and that of its graphics cards.

    Args:
        cards: All there are.
        gpu_layers: How many layers a person wants on them; None for as many as fit.
    """
    used = () if gpu_layers == 0 else cards
    return free_memory() + sum(card.free for card in used if not card.shares_memory)


def fit(needed: int, free: int) -> Fit:
    """Whether free memory holds what is needed, both in bytes."""
    if needed > free:
        return Fit.TOO_LITTLE
    return Fit.ENOUGH if needed <= COMFORTABLE_SHARE * free else Fit.TIGHT


def layers_that_fit(layers: int, needed: MemoryEstimate, free: int) -> int:
    """How many layers of a model graphics cards can take over.

    Args:
        layers: Layers of the model.
        needed: What the whole model takes.
        free: Free memory of the cards in bytes.

    Returns:
        From 0 to one more than the model has: llama.cpp counts what makes logits as a layer.
    """
    of_a_layer = max(1, (needed.weights + needed.cache) // (layers + 1))
    return max(0, min(layers + 1, (int(DEVICE_SHARE * free) - needed.compute) // of_a_layer))
