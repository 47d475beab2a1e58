"""The shapes in which problems are printed, one file each."""
