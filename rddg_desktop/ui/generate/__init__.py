"""The parts of the page on which rows are made."""
