"""Rows from a GGUF model file, by llama.cpp inside this process.

One context serves everything. A prompt is read once, as sequence 0; rows are written as parallel
sequences that share its cached keys and values, one token of every row per step. The head of a prompt stays cached for
the next request that begins with it. It is always read on its own, in chunks of one size, so that a cached head is
the same to the last bit as one read anew, and a resumed run writes the same rows.
"""

import codecs
import ctypes
import os
import weakref
from collections.abc import Generator, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import llama_cpp
import numpy as np
import numpy.typing as npt
import psutil
from llama_cpp.llama_chat_format import Jinja2ChatFormatter

from rddg_desktop.errors import ModelError, Phrase, SettingsError
from rddg_desktop.llm import backends
from rddg_desktop.llm.devices import graphics_cards
from rddg_desktop.llm.header import Header, read_header, refused
from rddg_desktop.llm.memory import CHUNK_TOKENS, affordable_context, estimate, layers_that_fit
from rddg_desktop.llm.protocol import Capabilities, Feed, Request, Usage

#: Tokens of parallel sequences computed at once. Attention looks at the other sequences' places too before it drops
#: them, so more at once is not faster.
STEP_TOKENS = 64
MAXIMUM_PARALLEL_ROWS = 140
#: Tokens that a grammar is asked about before it is asked about all.
GRAMMAR_CANDIDATES = 1000


class LlamaSource:
    """A model file, loaded. Not thread-safe: one owner, one request at a time.

    Args:
        path: GGUF file.
        fingerprint: SHA-256 of the file.
        threads: Threads to compute with; None takes one per physical core.
        context_tokens: Size of the context; None takes what model and free memory allow.
        gpu_layers: Layers that graphics cards compute, what makes logits counting as one; None takes as many as their
            free memory holds.

    Attributes:
        threads: Threads it computes with.
        gpu_layers: Layers that graphics cards compute. Rows depend on it, as on the threads: sums are made in another
            order.

    Raises:
        ModelError: The file is missing, no GGUF file, truncated, or of a kind llama.cpp cannot run.
        SettingsError: Layers are to be computed by a graphics card, and llama.cpp was not built for one.
    """

    def __init__(
        self,
        path: Path,
        fingerprint: str,
        threads: int | None = None,
        context_tokens: int | None = None,
        gpu_layers: int | None = None,
    ) -> None:
        header = read_header(path)
        context_tokens = context_tokens or affordable_context(header)
        self.name = path.stem
        self.fingerprint = fingerprint
        self.threads = threads or default_threads()
        backends.start()
        self.gpu_layers = _gpu_layers(header, context_tokens, gpu_layers)
        model_parameters = llama_cpp.llama_model_default_params()
        model_parameters.n_gpu_layers = self.gpu_layers
        self._model = llama_cpp.llama_model_load_from_file(os.fsencode(path), model_parameters)
        if not self._model:
            raise _not_loaded(path, header)
        self._tokens = llama_cpp.llama_model_get_vocab(self._model)
        self._token_count = llama_cpp.llama_vocab_n_tokens(self._tokens)
        parameters = llama_cpp.llama_context_default_params()
        parameters.n_ctx = context_tokens
        parameters.n_batch = parameters.n_ubatch = CHUNK_TOKENS
        parameters.n_threads = parameters.n_threads_batch = self.threads
        parameters.n_seq_max = MAXIMUM_PARALLEL_ROWS + 1
        # One cache for all sequences: this is what lets rows share the prompt.
        parameters.kv_unified = True
        # On processors the fused kernel takes one row of the cache at a time and is three times slower for rows.
        parameters.flash_attn_type = (
            llama_cpp.LLAMA_FLASH_ATTN_TYPE_AUTO if self.gpu_layers else llama_cpp.LLAMA_FLASH_ATTN_TYPE_DISABLED
        )
        # Without layers there, long prompts would be read by a card all the same, and each time carried to it.
        parameters.offload_kqv = parameters.op_offload = self.gpu_layers > 0
        self._context = llama_cpp.llama_init_from_model(self._model, parameters)
        if not self._context:
            llama_cpp.llama_model_free(self._model)
            raise _not_loaded(path, header)
        self._memory = llama_cpp.llama_get_memory(self._context)
        self._batch = llama_cpp.llama_batch_init(CHUNK_TOKENS, 0, 1)
        self.capabilities = Capabilities(context_tokens, gives_logits=True)
        self.parallel_sequences = MAXIMUM_PARALLEL_ROWS
        self.pieces: Mapping[int, bytes] = self._ordinary_pieces()
        # What sequence 0 holds; a body is None until it has been read to its end.
        self._cached_head: list[int] = []
        self._cached_body: list[int] | None = None

    def close(self) -> None:
        """Free the model's memory."""
        llama_cpp.llama_batch_free(self._batch)
        llama_cpp.llama_free(self._context)
        llama_cpp.llama_model_free(self._model)

    def count_tokens(self, text: str) -> int:
        """How many tokens a text takes."""
        return len(self._tokenised(text))

    def answer(self, request: Request) -> Generator[str, None, Usage]:
        """The model's answer, piece by piece. See `RowSource.answer`."""
        text = self._as_chat(request.text) if request.as_chat else request.text
        tokens = self._tokenised(text, special=request.as_chat, begins=not request.as_chat)
        self._check_room(len(tokens) + 1)
        random = np.random.default_rng(request.seed)
        decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
        for _ in self._read([], tokens):
            yield ""
        logits = self._logits(-1)
        grammar = _Grammar(self._tokens, request.grammar) if request.grammar else None
        last = min(len(tokens) + request.maximum_tokens, self.capabilities.context_tokens)
        written = 0
        while len(tokens) + written < last:
            token = _drawn(logits, request.temperature, random)
            if grammar is not None and not grammar.allows(token):
                token = grammar.drawn(logits, request.temperature, random)
            if llama_cpp.llama_vocab_is_eog(self._tokens, token):
                return Usage(len(tokens), written, is_complete=True)
            if grammar is not None:
                grammar.accept(token)
            yield decoder.decode(self.pieces.get(token, b""))
            self._decode([token], [len(tokens) + written], [0], [True])
            written += 1
            logits = self._logits(-1)
        return Usage(len(tokens), written)

    def tokens(self, text: str, *, begins: bool = False) -> list[int]:
        """Tokens of a text. See `TokenModel.tokens`."""
        return self._tokenised(text, begins=begins)

    def read(self, head: Sequence[int], body: Sequence[int]) -> Iterator[None]:
        """Read a prompt. See `TokenModel.read`."""
        self._check_room(len(head) + len(body) + 1)
        yield from self._read(list(head), list(body))

    def fork(self, sequence: int, target: int) -> None:
        """Continue a sequence elsewhere. See `TokenModel.fork`."""
        llama_cpp.llama_memory_seq_cp(self._memory, sequence, target, -1, -1)

    def drop(self, sequence: int) -> None:
        """Forget a sequence. See `TokenModel.drop`."""
        llama_cpp.llama_memory_seq_rm(self._memory, sequence, -1, -1)

    def advance(self, feeds: Sequence[Feed]) -> Iterator[dict[int, npt.NDArray[np.float32]]]:
        """Read tokens in many sequences. See `TokenModel.advance`."""
        parts = [
            (place, first) for place, feed in enumerate(feeds) for first in range(0, len(feed.tokens), STEP_TOKENS)
        ]
        while parts:
            tokens: list[int] = []
            positions: list[int] = []
            sequences: list[int] = []
            wanted: list[bool] = []
            ends: dict[int, int] = {}
            while parts and len(tokens) + len(feeds[parts[0][0]].tokens[parts[0][1] :][:STEP_TOKENS]) <= STEP_TOKENS:
                place, first = parts.pop(0)
                feed = feeds[place]
                chunk = feed.tokens[first : first + STEP_TOKENS]
                is_last = first + len(chunk) == len(feed.tokens)
                tokens += chunk
                positions += range(feed.position + first, feed.position + first + len(chunk))
                sequences += [feed.sequence] * len(chunk)
                wanted += [False] * (len(chunk) - 1) + [is_last and feed.wanted is not None]
                if wanted[-1]:
                    ends[place] = len(tokens) - 1
            self._decode(tokens, positions, sequences, wanted)
            yield {place: self._logits(end)[feeds[place].wanted] for place, end in ends.items()}

    def _read(self, head: list[int], body: list[int]) -> Generator[None, None, None]:
        """Read a prompt as sequence 0, what is in the cache excepted; yields between chunks."""
        for sequence in range(1, MAXIMUM_PARALLEL_ROWS + 1):
            llama_cpp.llama_memory_seq_rm(self._memory, sequence, -1, -1)
        if head and (head, body) == (self._cached_head, self._cached_body):
            return
        self._cached_body = None
        if head != self._cached_head or not head:
            llama_cpp.llama_memory_clear(self._memory, False)
            self._cached_head = []
            yield from self._read_chunks(head, 0)
            self._cached_head = head
        llama_cpp.llama_memory_seq_rm(self._memory, 0, len(head), -1)
        yield from self._read_chunks(body, len(head))
        self._cached_body = body

    def _read_chunks(self, tokens: Sequence[int], start: int) -> Generator[None, None, None]:
        for first in range(0, len(tokens), CHUNK_TOKENS):
            chunk = tokens[first : first + CHUNK_TOKENS]
            wanted = [False] * (len(chunk) - 1) + [True]
            self._decode(chunk, range(start + first, start + first + len(chunk)), [0] * len(chunk), wanted)
            yield

    def _decode(
        self, tokens: Sequence[int], positions: Sequence[int], sequences: Sequence[int], wanted: Sequence[bool]
    ) -> None:
        """Compute a batch of at most CHUNK_TOKENS tokens; logits are kept where wanted."""
        self._batch.n_tokens = len(tokens)
        for i, (token, position, sequence, want) in enumerate(zip(tokens, positions, sequences, wanted, strict=True)):
            self._batch.token[i] = token
            self._batch.pos[i] = position
            self._batch.n_seq_id[i] = 1
            self._batch.seq_id[i][0] = sequence
            self._batch.logits[i] = want
        status = llama_cpp.llama_decode(self._context, self._batch)
        if status:
            self._cached_head, self._cached_body = [], None
            raise ModelError(
                "{name} could not go on: its context is full."
                if status == 1
                else "{name} could not go on: llama.cpp reports status {status}.",
                "Every complete batch is kept; what was being written is written anew.",
                "Begin a new run that shows fewer reference rows, or choose a model with a larger context.",
                "--reference-rows N",
                name=self.name,
                status=status,
            )

    def _logits(self, place: int) -> npt.NDArray[np.float32]:
        """Logits of the token at a place of the last batch (-1: the last wanted); a view, shape (tokens,)."""
        pointer = llama_cpp.llama_get_logits_ith(self._context, place)
        return np.ctypeslib.as_array(pointer, shape=(self._token_count,))

    def _tokenised(self, text: str, *, special: bool = False, begins: bool = False) -> list[int]:
        """Tokens of a text; `begins` adds the model's opening token where it wants one."""
        encoded = text.encode()
        room = len(encoded) + 2
        tokens = (llama_cpp.llama_token * room)()
        count = llama_cpp.llama_tokenize(self._tokens, encoded, len(encoded), tokens, room, begins, special)
        return list(tokens[:count])

    def _ordinary_pieces(self) -> dict[int, bytes]:
        """The bytes of every token that writes text."""
        pieces = {}
        buffer = ctypes.create_string_buffer(512)
        for token in range(self._token_count):
            length = llama_cpp.llama_token_to_piece(self._tokens, token, buffer, len(buffer), 0, False)
            if length > 0 and not llama_cpp.llama_vocab_is_control(self._tokens, token):
                pieces[token] = buffer.raw[:length]
        return pieces

    def _as_chat(self, text: str) -> str:
        """Wrap an instruction in the model's own chat format, where its file has one."""
        template = llama_cpp.llama_model_chat_template(self._model, None)
        if not template:
            return text
        formatter = Jinja2ChatFormatter(
            template.decode(),
            eos_token=self._special_text(llama_cpp.llama_vocab_eos(self._tokens)),
            bos_token=self._special_text(llama_cpp.llama_vocab_bos(self._tokens)),
        )
        return str(formatter(messages=[{"role": "user", "content": text}]).prompt)

    def _special_text(self, token: int) -> str:
        buffer = ctypes.create_string_buffer(512)
        length = llama_cpp.llama_token_to_piece(self._tokens, token, buffer, len(buffer), 0, True) if token >= 0 else 0
        return buffer.raw[: max(0, length)].decode(errors="replace")

    def _check_room(self, tokens: int) -> None:
        if tokens > self.capabilities.context_tokens:
            raise ModelError(
                "A prompt of {tokens:,} tokens does not fit the {context_tokens:,} of {name}.",
                "No rows were made from it.",
                "Leave out columns, or choose a model with a larger context.",
                "--exclude COLUMN",
                tokens=tokens,
                context_tokens=self.capabilities.context_tokens,
                name=self.name,
            )


def _drawn(logits: npt.NDArray[np.float32], temperature: float, random: np.random.Generator) -> int:
    """Position of a draw from the softmax of the logits, shape (k,), at a temperature."""
    scaled = logits.astype(np.float64) / temperature
    cumulative = np.cumsum(np.exp(scaled - scaled.max()))
    return int(np.searchsorted(cumulative, random.random() * cumulative[-1], side="right"))


def check_is_known(path: Path, header: Header) -> None:
    """See whether llama.cpp knows the architecture and the tokenizer of a model, without loading the weights.

    Raises:
        ModelError: It does not.
    """
    backends.start()
    parameters = llama_cpp.llama_model_default_params()
    parameters.vocab_only = True
    model = llama_cpp.llama_model_load_from_file(os.fsencode(path), parameters)
    if not model:
        reason = Phrase(
            "the installed llama.cpp does not know its architecture ({architecture}) or its tokenizer",
            architecture=header.architecture,
        )
        raise refused(path, reason)
    llama_cpp.llama_model_free(model)


def _gpu_layers(header: Header, context_tokens: int, wanted: int | None) -> int:
    """The layers that graphics cards compute: as wanted, or as many as fit."""
    if not llama_cpp.llama_supports_gpu_offload():
        if wanted:
            raise SettingsError(
                "A graphics card is to compute {wanted} layers of the model, and llama.cpp was built for none.",
                "No rows were made.",
                "Let it compute none, or install llama-cpp-python built for CUDA, Vulkan or Metal.",
                "leave out --gpu-layers",
                wanted=wanted,
            )
        return 0
    if wanted is None:
        free = sum(card.free for card in graphics_cards())
        return layers_that_fit(header.layers, estimate(header, context_tokens), free)
    return min(wanted, header.layers + 1)


def _not_loaded(path: Path, header: Header) -> ModelError:
    return ModelError(
        "llama.cpp cannot load the model file {path} (architecture {architecture}): it is damaged or "
        "newer than this program, or the memory does not hold it.",
        "No rows were made with it.",
        "Close other programs, or let graphics cards compute fewer layers; otherwise choose another model.",
        "--gpu-layers N, --model FILE",
        path=path.name,
        architecture=header.architecture,
    )


class _Grammar:
    """A GBNF grammar and how far an answer has come in it. Freed with the object.

    Raises:
        ValueError: The grammar is none.
    """

    def __init__(self, vocabulary: Any, text: str) -> None:  # noqa: ANN401 - a pointer without a type of its own
        self._count = llama_cpp.llama_vocab_n_tokens(vocabulary)
        self._sampler = llama_cpp.llama_sampler_init_grammar(vocabulary, text.encode(), b"root")
        if not self._sampler:
            raise ValueError("not a GBNF grammar")
        # Not before: what could not be made must not be freed.
        weakref.finalize(self, llama_cpp.llama_sampler_free, self._sampler)

    def allows(self, token: int) -> bool:
        """Whether a token may come next."""
        return bool(np.isfinite(self._applied(np.array([token]), np.zeros(1, dtype=np.float32))[0]))

    def drawn(self, logits: npt.NDArray[np.float32], temperature: float, random: np.random.Generator) -> int:
        """A draw from the likeliest tokens that may come next."""
        # Looking at all tokens takes a tenth of a second.
        likeliest = np.argpartition(-logits, min(GRAMMAR_CANDIDATES, len(logits) - 1))[:GRAMMAR_CANDIDATES]
        for tokens in (np.sort(likeliest), np.arange(self._count)):
            masked = self._applied(tokens, logits[tokens])
            if np.isfinite(masked).any():
                break
        return int(tokens[_drawn(masked, temperature, random)])

    def accept(self, token: int) -> None:
        """Go on behind a token."""
        llama_cpp.llama_sampler_accept(self._sampler, token)

    def _applied(self, tokens: npt.NDArray[np.int64], logits: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        candidates = np.zeros(len(tokens), dtype=[("id", np.int32), ("logit", np.float32), ("p", np.float32)])
        candidates["id"], candidates["logit"] = tokens, logits
        pointer = candidates.ctypes.data_as(ctypes.POINTER(llama_cpp.llama_token_data))
        array = llama_cpp.llama_token_data_array(pointer, len(tokens), -1, False)
        llama_cpp.llama_sampler_apply(self._sampler, ctypes.byref(array))
        return np.asarray(candidates["logit"])


def default_threads() -> int:
    """One thread per physical core that this process may use."""
    allowed = len(psutil.Process().cpu_affinity()) if hasattr(psutil.Process, "cpu_affinity") else psutil.cpu_count()
    return max(1, min(psutil.cpu_count(logical=False) or 1, allowed or 1))
