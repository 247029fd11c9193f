"""The report of a run: what was done, what was found, what it means in plain words, and a data card.

`document` writes it once, as sections of paragraphs, tables and figures; `html` and `pdf` render the same content.
"""

from rddg_desktop.evaluation.report.content import Document
from rddg_desktop.evaluation.report.rendering import html, pdf
from rddg_desktop.evaluation.report.sections import document
from rddg_desktop.evaluation.report.source import Model, ReportSource, Sending, Step

__all__ = ["Document", "Model", "ReportSource", "Sending", "Step", "document", "html", "pdf"]
