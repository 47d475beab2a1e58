"""The demonstration town's pictures, drawn by code."""
