"""The window: pages, charts, tables and dialogs. No algorithm."""
