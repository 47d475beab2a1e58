"""Sources to records: every entry of a unit checked, with all its problems."""
