"""RDDG Desktop: realistic extra rows for the rare classes of a table, made on the user's own machine."""

__version__ = "0.1.0"
