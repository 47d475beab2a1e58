"""Checked entries to what templates see: villages, the portal, their pages, cards and facts."""
