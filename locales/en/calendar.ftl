# Days on which keys end, as a file for calendars.

# $day: today, like 2026-11-21
calendar-file-name = Lotse keys that end { $day }
calendar-category = Keys that end
# $name: name of the key. $organisation: name of the organisation
calendar-summary = { $name } stops working: { $organisation }
# $name: name of the key. $organisation: name of the organisation. $days: a number, 3 or more
calendar-warning = { $name } stops working in { $days } days: { $organisation }
# $name: name of the key. $date: a date
calendar-day = { $name } no longer works on { $date }.
# $organisation: name of the organisation
calendar-organisation = Organisation: { $organisation }
# $guide: title of the guide
calendar-guide = Integration: { $guide }
# $vendor: name of a product
calendar-from = Created in: { $vendor }
# $vendor: name of a product
calendar-goes-to = Entered in: { $vendor }
calendar-replace = Make a new one before that day, and enter it wherever the old one is entered.
calendar-guided = Lotse takes you through it, step by step:
# $occasion: what it is for, in a word. $title: title of the procedure
calendar-procedure = { $occasion }: { $title }
calendar-again = Then save this calendar in Lotse again and import it. This entry moves to the new day.
