"""What happened: written with the change it tells of, announced after the commit, read again from any place."""
