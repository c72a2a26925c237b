"""What a qualification cannot demand, and what to do instead."""

NOT_TO_BE_DEMANDED = {
    "EMPTY_ACHIEVE": "Add at least one activity to achieve the qualification.",
    "DUPLICATE_ACTIVITY": "This activity is already in the list.",
    "UPLOAD_NOT_POSSIBLE": "Certificates can be uploaded only for an e-learning, exam, meetup or assignment.",
    "LEAD_TOO_LONG": "The renewal lead has to be shorter than the Maintain duration.",
    "ENDS_TOO_FAR": "The Maintain duration has to be at least that long: a month, a quarter or a year.",
    "MAINTAIN_WITHOUT_PERIOD": "A Maintain list needs a Maintain duration.",
    "MAINTAIN_EMPTY": (
        "With a Maintain duration, something has to renew the qualification: add a Maintain list, or remove "
        "the duration."
    ),
    "ROLLING_ONLY": "This is only for qualifications with a rolling duration.",  # S17-S24
    "FIXED_ONLY": "This is only for qualifications with a fixed duration.",  # S24
    "NOT_THE_SAME_LIST": "With a fixed duration both lists are the same; leave Maintain out.",  # S10
    "BAD_FRAME": "A period needs a first and a last day, in that order.",
    "BAD_INTERVAL": "A period repeats in months or years, and has to end before it repeats.",
    "NOT_REPEATING": "This is only for a period that repeats: say how often, or leave this out.",
    "COUNTS_TOO_EARLY": "This has to be shorter than the time after which the period repeats.",  # E67
    "OUTSIDE_PERIOD": "This is outside the qualification's period.",
    "FRAME_TWICE": "Give either two dates, or a time after the assignment.",
    "EDUCATION_PERIOD": "Give either two dates, or how often it repeats.",
    "NEEDED_WITH_ALL": "All activities of the set are needed: leave the number out, or choose Any or Credits.",
    "NEEDED_MISSING": "Say how many activities or credits are needed.",
    "BAD_SET": "These activities cannot add up to this number.",
    "CREDITS_MISSING": "Give every activity its credits, but only if Credits is chosen.",
    "EMPTY_SET": "Permanent education needs at least one activity.",
    "ARCHIVED": "This activity is archived.",
}

TAKEN = {
    "TAKEN": "Another qualification has this code.",
    "TAKEN_BY_ARCHIVED": "{where}, which is archived, has this code. Restore it instead, or choose another code.",
}
