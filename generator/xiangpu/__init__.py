"""Static storefronts and a town portal for village products, from Markdown."""

__version__ = "0.1.0"
