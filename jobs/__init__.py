"""When things happen by themselves: the timetable, the runner that keeps it, and a file per job."""
