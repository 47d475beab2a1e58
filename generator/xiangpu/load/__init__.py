"""Disk to sources: every file as plain text values that know where they stand."""
