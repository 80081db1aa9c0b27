# Days on which keys end, as a file for calendars.

# $day: today, like 2026-11-21
ics-file-name = Lotse expiring keys { $day }
ics-category = Expiring keys
# $name: name of the key. $organisation: name of the organisation
ics-summary = { $name } expires: { $organisation }
# $name: name of the key. $organisation: name of the organisation. $days: a number, 3 or more
ics-warning = { $name } expires in { $days } days: { $organisation }
# $name: name of the key. $date: a date
ics-day = { $name } no longer works from { $date } on.
# $organisation: name of the organisation
ics-organisation = Organisation: { $organisation }
# $guide: title of the guide
ics-guide = Integration: { $guide }
# $vendor: name of a product
ics-from = Created in: { $vendor }
# $vendor: name of a product
ics-goes-to = Entered in: { $vendor }
ics-replace = Make a new key before that day, and enter it wherever the old one is entered.
ics-guided = Lotse takes you through it, step by step:
# $occasion: what it is for, in a word. $title: title of the procedure
ics-procedure = { $occasion }: { $title }
ics-again = Then save this calendar in Lotse again and import it. This entry moves to the new day.
