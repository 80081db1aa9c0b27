# Dagen waarop sleutels verlopen, als bestand voor agenda’s.

# $day: vandaag, zoals 2026-11-21
calendar-file-name = Lotse verlopende sleutels { $day }
calendar-category = Verlopende sleutels
# $name: naam van de sleutel. $organisation: naam van de organisatie
calendar-summary = { $name } verloopt: { $organisation }
# $name: naam van de sleutel. $organisation: naam van de organisatie. $days: een getal, 3 of meer
calendar-warning = { $name } verloopt over { $days } dagen: { $organisation }
# $name: naam van de sleutel. $date: een datum
calendar-day = { $name } werkt vanaf { $date } niet meer.
# $organisation: naam van de organisatie
calendar-organisation = Organisatie: { $organisation }
# $guide: titel van de handleiding
calendar-guide = Koppeling: { $guide }
# $vendor: naam van een product
calendar-from = Gemaakt in: { $vendor }
# $vendor: naam van een product
calendar-goes-to = Ingevuld in: { $vendor }
calendar-replace = Maak voor die dag een nieuwe, en vul die overal in waar de oude staat.
calendar-guided = Lotse leidt je er stap voor stap doorheen:
# $occasion: waarvoor, in één woord. $title: titel van de procedure
calendar-procedure = { $occasion }: { $title }
calendar-again = Sla daarna de agenda in Lotse opnieuw op en importeer die. Dit item verschuift dan naar de nieuwe dag.
