# Dagen waarop sleutels verlopen, als bestand voor agenda’s.

# $day: vandaag, zoals 2026-11-21
ics-file-name = Lotse verlopende sleutels { $day }
ics-category = Verlopende sleutels
# $name: naam van de sleutel. $organisation: naam van de organisatie
ics-summary = { $name } verloopt: { $organisation }
# $name: naam van de sleutel. $organisation: naam van de organisatie. $days: een getal, 3 of meer
ics-warning = { $name } verloopt over { $days } dagen: { $organisation }
# $name: naam van de sleutel. $date: een datum
ics-day = { $name } werkt vanaf { $date } niet meer.
# $organisation: naam van de organisatie
ics-organisation = Organisatie: { $organisation }
# $guide: titel van de handleiding
ics-guide = Koppeling: { $guide }
# $vendor: naam van een product
ics-from = Gemaakt in: { $vendor }
# $vendor: naam van een product
ics-goes-to = Ingevuld in: { $vendor }
ics-replace = Maak vóór die dag een nieuwe waarde en vul die overal in waar de oude staat.
ics-guided = Lotse leidt je er stap voor stap doorheen:
ics-again = Sla daarna de agenda in Lotse opnieuw op en importeer die. Deze afspraak verschuift dan naar de nieuwe dag.
