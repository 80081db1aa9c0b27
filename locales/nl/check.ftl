# What every check can say, whatever the vendor. The diagnoses of a vendor are in check-<vendor>.ftl, why a call got no
# answer in failures.ftl.

## Diagnoses of no vendor: a title, its cause, and what to do (.fix)

diagnosis-needs-eyes = Dit punt controleer je zelf
    .cause = De API van de leverancier laat dit niet zien, dus Lotse kan het niet controleren.
    .fix = Vergelijk wat het product toont met deze stap. Klopt alles, klik dan op ‘Gecontroleerd, klopt’. Zo niet, pas het dan eerst aan in het product.
# $failure (string): the title of a failure, from failures.ftl
diagnosis-failed = De aanroep is mislukt: { $failure }
    .cause = Lotse kreeg geen bruikbaar antwoord. Dat zegt niets over hoe het product is ingericht.
    .fix = Los de storing op en controleer opnieuw.
diagnosis-blocked = Nog niet gecontroleerd: eerst moet een ander probleem worden opgelost
    .cause = Dit punt hangt af van iets dat nog niet klopt of niet op te vragen was.
    .fix = Los eerst de problemen op die op deze pagina worden gemeld. Was iets niet op te vragen, volg dan de aanwijzing daar. Controleer daarna opnieuw.
diagnosis-stopped = Niet gecontroleerd: de controle is gestopt
    .fix = Start de controle opnieuw.
diagnosis-customers-no-key = Zonder API-sleutel kan Lotse de klanten van het product niet ophalen
    .cause = Er is geen sleutel opgeslagen die de lijst mag ophalen.
    .fix = Sla de sleutel op bij de organisatie, onder ‘Toegang voor controles’. Vergelijk de lijsten daarna opnieuw.
diagnosis-customers-not-readable = De opgeslagen sleutels mogen deze lijst niet ophalen
    .cause = De leverancier heeft de aanroep geweigerd. Misschien heeft de koppeling dit recht niet nodig; dan is er niets mis met de inrichting.
    .fix = Vergelijk de namen zelf in het product en in de PSA. Geef hiervoor geen extra rechten.
diagnosis-customers-none = Deze lijst is leeg
    .cause = De API gaf geen enkel item terug. Zonder items valt er niets te vergelijken.
    .fix = Kijk zelf in het product of in de PSA: staat daar iets, en mag de gebruikte API-toegang dat zien?

## What a finding is about

# $credential (label): name of the credential
subject-credential = { $credential }
# $function (label): the row of the role
# $column (label): the column
subject-cell = { $function }: { $column }
# $module (value): the module, as the vendor names it
# $function (value): the row, as the vendor names it
# $column (label): the column
subject-beyond = { $module }, { $function }: { $column }
# $entry (label): the entry
# $list (label): the list it belongs to
subject-entry = { $list }: { $entry }
# $entry (value): the entry, as the vendor names it
# $list (label): the list it is in
subject-entry-beyond = { $list }: { $entry }
# $right (label): the right
subject-right = { $right }
# $matrix (string): title of the table or list
subject-whole = { $matrix }
# $action (string): the sentence of the guide that asks for it
subject-setting = { $action }

# screen-<name>: a text on drawn screens of several vendors.
screen-date-past = Een datum in het verleden
screen-date-future = Een datum in de toekomst
