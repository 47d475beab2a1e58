"""What changes a town's files for its people: new entries, tidying, moving."""
