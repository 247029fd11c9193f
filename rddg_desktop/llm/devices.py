"""The graphics cards that llama.cpp can compute on."""

import ctypes
import functools
import sys
from pathlib import Path
from typing import Any

from rddg_desktop.llm import backends
from rddg_desktop.llm.memory import Device

#: ggml's numbers for graphics cards: with memory of their own, and with that of the computer.
_DISCRETE, _INTEGRATED = 1, 2


def graphics_cards() -> tuple[Device, ...]:
    """The graphics cards that this build of llama.cpp computes on: integrated ones only where there are no others."""
    registry, base = _ggml_libraries()
    found: dict[int, list[Device]] = {_DISCRETE: [], _INTEGRATED: []}
    count = registry.ggml_backend_dev_count()
    assert count, "the processor is a device, too: this is not the list that llama.cpp has filled"
    for number in range(count):
        device = ctypes.c_void_p(registry.ggml_backend_dev_get(number))
        kind = base.ggml_backend_dev_type(device)
        if kind in found:
            free, total = ctypes.c_size_t(), ctypes.c_size_t()
            base.ggml_backend_dev_memory(device, ctypes.byref(free), ctypes.byref(total))
            # Metal calls none integrated, and all of Apple's own are.
            shares_memory = kind == _INTEGRATED or sys.platform == "darwin"
            name = base.ggml_backend_dev_name(device).decode()
            found[kind].append(Device(name, free.value, total.value, shares_memory))
    return tuple(found[_DISCRETE] or found[_INTEGRATED])


@functools.cache
def _ggml_libraries() -> tuple[Any, Any]:
    """The list of ggml's devices, and what tells of one of them."""
    backends.start()
    registry = backends.library()
    # Windows does not look into what a library is linked with.
    base = ctypes.CDLL(str(Path(registry._name).with_name("ggml-base.dll"))) if sys.platform == "win32" else registry
    registry.ggml_backend_dev_count.restype = ctypes.c_size_t
    registry.ggml_backend_dev_get.argtypes = [ctypes.c_size_t]
    registry.ggml_backend_dev_get.restype = ctypes.c_void_p
    base.ggml_backend_dev_name.restype = ctypes.c_char_p
    return registry, base
