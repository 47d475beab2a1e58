"""Markdown bodies as frozen, sanitised segments."""
