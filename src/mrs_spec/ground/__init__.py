"""What everything stands on: both languages, errors, files, processes, the calendar, money. No clause is known
here.
"""
