"""Models to jobs: every output file is known before the first is rendered; one file a feature."""
