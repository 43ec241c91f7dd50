"""How people type days: as they read them, day first, whatever the language of the screen (house rule 6).

Django has no Vietnamese input formats and would read 10/4/2020 as the fourth of October.
"""

DATE_INPUT_FORMATS = ["%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y"]
TIME_INPUT_FORMATS = ["%H:%M", "%H:%M:%S", "%H:%M:%S.%f"]
DATETIME_INPUT_FORMATS = [f"{day} {time}" for day in DATE_INPUT_FORMATS for time in TIME_INPUT_FORMATS]
FIRST_DAY_OF_WEEK = 1
