"""The classifier whose errors choose the core set (paper Table 11; method, section 1), in torch."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from rddg_desktop.engine.coreset import MASKS, SHUFFLING, WEIGHTS, CoreSetSettings, stream_seed

FloatArray = npt.NDArray[np.float64]
IntegerArray = npt.NDArray[np.int64]

DROPOUT = 0.5
#: Most numbers that the outer products of one evaluation chunk may hold (16 MB).
CHUNK_NUMBERS = 2**22


def _torch_generator(seed: int, stream: int, device: torch.device) -> torch.Generator:
    return torch.Generator(device).manual_seed(stream_seed(seed, stream))


class _Attention(nn.Module):
    """Self-attention among the d features of a row.

    Query, key and value are one number per feature, so that the scores are an outer product, d x d. The result is
    added to the features through a learned gate that starts at 0: the network begins as if it were not there.
    """

    def __init__(self, features: int) -> None:
        super().__init__()
        self.query_key_value = nn.Linear(features, 3 * features)
        self.gate = nn.Parameter(torch.zeros(1))

    def forward(self, rows: torch.Tensor) -> torch.Tensor:
        query, key, value = self.query_key_value(rows).chunk(3, dim=1)
        attention = (query.unsqueeze(2) * key.unsqueeze(1)).softmax(dim=2)
        attended = (attention * value.unsqueeze(1)).sum(dim=2)
        return torch.add(rows, self.gate * attended)


class _Block(nn.Module):
    """Linear layer, bottleneck residual, LeakyReLU, dropout from a generator of our own."""

    def __init__(self, inputs: int, outputs: int, dropout: torch.Generator) -> None:
        super().__init__()
        self.linear = nn.Linear(inputs, outputs)
        self.bottleneck = nn.Sequential(nn.Linear(outputs, outputs // 2), nn.Linear(outputs // 2, outputs))
        self.dropout = dropout

    def forward(self, rows: torch.Tensor) -> torch.Tensor:
        hidden = self.linear(rows)
        hidden = nn.functional.leaky_relu(hidden + self.bottleneck(hidden), 0.2)
        if self.training:
            kept = torch.empty_like(hidden).bernoulli_(1 - DROPOUT, generator=self.dropout)
            hidden = hidden * kept.div_(1 - DROPOUT)
        return hidden


def _network(inputs: int, classes: int, seed: int, device: torch.device) -> nn.Sequential:
    """Attention, blocks, two linear layers.

    The paper's tables have up to 27 inputs and blocks of 64, 32 and 16. From 128 inputs on a block of 128 comes first,
    from 256 on blocks of 256 and 128, so that the input is narrowed step by step (the paper does not say how).
    """
    wider = [width for width in (256, 128) if inputs >= width]
    widths = [inputs, *wider, 64, 32, 16]
    dropout = _torch_generator(seed, MASKS, device)
    # Weights are drawn on the CPU, alike for every device, from a copy of the global generator.
    with torch.random.fork_rng(devices=[]):
        torch.default_generator.manual_seed(stream_seed(seed, WEIGHTS))
        blocks = [_Block(narrow, wide, dropout) for narrow, wide in pairwise(widths)]
        network = nn.Sequential(_Attention(inputs), *blocks, nn.Linear(16, 8), nn.Linear(8, classes))
    return network.to(device)


@contextmanager
def one_thread() -> Iterator[None]:
    """Compute on one CPU thread, so that sums do not depend on the number of threads.

    The steps are so small that a second thread saves nothing, and on a busy machine each would wait for it.
    """
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(threads)


class Training:
    """The classifier and its training on n rows.

    Args:
        features: Standardised features, n x d.
        classes: Class numbers, n.
        class_count: How many classes there are.
        settings: Batch size and learning rate.
        seed: Of weights, shuffling and dropout.
        device: Where to compute; None takes a GPU where there is one.
    """

    def __init__(
        self,
        features: npt.NDArray[np.float32],
        classes: IntegerArray,
        *,
        class_count: int,
        settings: CoreSetSettings,
        seed: int,
        device: str | None,
    ) -> None:
        self.device = torch.device(device or ("cuda" if torch.cuda.is_available() else "cpu"))
        self.rows = torch.from_numpy(features).to(self.device)
        self.labels = torch.from_numpy(classes).to(self.device)
        self.batch_size = settings.batch_size
        self.network = _network(features.shape[1], class_count, seed, self.device)
        self.optimiser = torch.optim.Adam(
            self.network.parameters(),
            lr=settings.learning_rate,
            betas=(0.5, 0.9),
            # One pass over the weights. The last torch for Macs with Intel's processors cannot do that on a processor.
            fused=self.device.type == "cuda" or torch.__version__ >= "2.4",
        )
        self.shuffling = _torch_generator(seed, SHUFFLING, torch.device("cpu"))

    def run_epoch(self) -> tuple[float, float]:
        """Train on every row once; returns mean loss and accuracy."""
        self.network.train()
        loss_sum, correct = torch.zeros((), device=self.device), torch.zeros((), device=self.device)
        order = torch.randperm(len(self.rows), generator=self.shuffling).to(self.device)
        for batch in torch.split(order, self.batch_size):
            logits = self.network(self.rows[batch])
            loss = nn.functional.cross_entropy(logits, self.labels[batch])
            self.optimiser.zero_grad()
            torch.autograd.backward(loss)
            self.optimiser.step()
            loss_sum += loss.detach() * len(batch)
            correct += (logits.argmax(dim=1) == self.labels[batch]).sum()
        return float(loss_sum) / len(self.rows), float(correct) / len(self.rows)

    @torch.no_grad()
    def errors(self) -> FloatArray:
        """Squared distance of each row's predicted probabilities from its class (Equation 3), without dropout."""
        self.network.eval()
        chunk = max(1, CHUNK_NUMBERS // self.rows.shape[1] ** 2)
        probabilities = torch.cat([self.network(part).softmax(dim=1) for part in torch.split(self.rows, chunk)])
        truth = nn.functional.one_hot(self.labels, probabilities.shape[1])
        return ((probabilities - truth) ** 2).sum(dim=1).cpu().double().numpy()
