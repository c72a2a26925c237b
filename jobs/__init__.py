"""Jobs: the timetable, the runner, and a file per job."""
