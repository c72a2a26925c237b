"""`insights`: who meets what, by unit, person, qualification, activity and day (S43-S47)."""
