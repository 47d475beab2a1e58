"""The kinds of content, declared once, and everything that follows from the declaration."""
