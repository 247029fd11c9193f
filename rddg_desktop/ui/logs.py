"""The log: what went wrong and where, for support. No cell of a table, no name of a file, no secret."""

import logging
import platform
import sys
import time
from logging.handlers import RotatingFileHandler
from pathlib import Path

import psutil

from rddg_desktop import __version__
from rddg_desktop.errors import RddgError, places_of
from rddg_desktop.models.embedded import data_home

#: Bytes of a log file, and how many of them are kept beside the newest.
LOG_BYTES, LOG_FILES = 500_000, 3

_LOG = logging.getLogger("rddg_desktop")


def log_folder() -> Path:
    """Where the log files are."""
    return data_home() / "logs"


def start() -> logging.Handler:
    """Write the log into files that take turns; returns what does it, for `stop`."""
    log_folder().mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        log_folder() / "rddg-desktop.log", maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _LOG.addHandler(handler)
    _LOG.setLevel(logging.INFO)
    # Other libraries may quote what they work on.
    _LOG.propagate = False
    _LOG.info("started: %s", surroundings())
    return handler


def stop(handler: logging.Handler) -> None:
    """Write no more."""
    _LOG.removeHandler(handler)
    handler.close()


def surroundings() -> str:
    """The version of the program and what it runs on."""
    return f"RDDG Desktop {__version__}, Python {platform.python_version()}, {platform.platform()}, {sys.platform}"


def log_ready() -> None:
    """Note how long the program took to a window that answers."""
    _LOG.info("ready after %.2f s", time.time() - psutil.Process().create_time())


def log_error(error: RddgError) -> str:
    """Note an error that the program explains, by its kind and places; returns these, for "copy details".

    Its words stay out of the log: they may name columns and classes.
    """
    details = "\n".join((surroundings(), type(error).__name__, *places_of(error)))
    _LOG.warning("%s", details.replace("\n", " | "))
    return details


def log_defect(details: str) -> str:
    """Note a defect of the program by its kind and places; returns the details, for "copy details"."""
    _LOG.error("%s", details.replace("\n", " | "))
    return f"{surroundings()}\n{details}"


def log_activity(activity: str) -> None:
    """Note that the engine has begun or ended something."""
    _LOG.info("%s", activity)
