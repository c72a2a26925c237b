"""Lists of rows: searching, narrowing, ordering, paging, saving and exporting."""
