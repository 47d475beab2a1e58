"""What a build keeps and writes: the only stage that knows of the disk it writes to."""
