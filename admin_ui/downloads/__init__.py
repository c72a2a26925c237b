"""Files that are sent while they are written: rows of any number, page by page."""
