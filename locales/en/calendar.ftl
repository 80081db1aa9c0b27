# Days on which keys end, as a file for calendars.

# $day: today, like 2026-11-21
ics-file-name = Lotse expiring keys { $day }
ics-category = Expiring keys
# $name: name of the key. $organisation: name of the organisation
ics-summary = { $name } expires: { $organisation }
# $name: name of the key. $organisation: name of the organisation. $days: a number, 3 or more
ics-warning = { $name } expires in { $days } days: { $organisation }
# $name: name of the key. $date: a date
ics-day = { $name } stops working on { $date }.
# $organisation: name of the organisation
ics-organisation = Organisation: { $organisation }
# $guide: title of the guide
ics-guide = Integration: { $guide }
# $vendor: name of a product
ics-from = Created in: { $vendor }
# $vendor: name of a product
ics-goes-to = Entered in: { $vendor }
ics-replace = Create a new value before that day, and enter it wherever the old one is entered.
ics-guided = Lotse takes you through it, step by step:
ics-again = Then save this calendar in Lotse again and import it. This entry moves to the new day.
