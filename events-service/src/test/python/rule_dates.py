"""Lists the dates of RFC 5545 rules by python-dateutil: a second opinion for the tests.

Reads a line "first-date rule last-date" for each rule and answers with a line of its dates up to the
last. Knows nothing of this project.
"""

import datetime
import sys
import warnings

from dateutil.rrule import rrulestr

# A rule that means no day at all is looked for until this year, not until 9999.
datetime.MAXYEAR = 2050
# Where a rule has a count, both its ends hold.
warnings.simplefilter("ignore", DeprecationWarning)

for line in sys.stdin:
    first, text, last = line.split()
    rule = rrulestr(text, dtstart=datetime.datetime.fromisoformat(first))
    end = datetime.datetime.fromisoformat(last)
    bounded = rule.replace(until=min(rule._until or end, end))
    print(" ".join(date.date().isoformat() for date in bounded))
