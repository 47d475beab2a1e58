"""The command line: thin commands that read what was asked, call a stage, and print."""
