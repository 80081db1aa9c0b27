# Wat lint zegt tegen wie handleidingen schrijft.
# Variabelen overal: $subject: waar het om gaat, een naam in het bestand. $detail: wat erbij hoort

lint-error = fout
lint-hint = tip
# $files, $errors, $hints: getallen als tekst
lint-summary = Bestanden: { $files }, fouten: { $errors }, tips: { $hints }
lint-guide-unreadable = Dit is niet te lezen: { $subject }
lint-guide-format = Lotse kent het formaat { $subject } niet. Schrijf ‘format = 1’.
lint-guide-twice = ‘{ $subject }’ komt twee keer voor. Namen moeten uniek zijn; geef een van de twee een andere id.
lint-guide-dangling = ‘{ $subject }’ wordt hier gebruikt, maar staat nergens in dit bestand. Controleer de spelling of voeg het toe.
lint-guide-empty = ‘{ $subject }’ is leeg. Geef minstens één item op.
lint-guide-too-much = In dit bestand staat meer dan Lotse aankan: { $subject }. Splits de handleiding.
lint-guide-too-deep = Haakjes of namen zijn hier te diep genest.
lint-guide-hidden-sign = Deze tekst bevat een onzichtbaar teken: { $subject }. Verwijder het.
lint-messages-unreadable = De teksten in { $subject } zijn niet te lezen: { $detail }
lint-missing-message = De tekst ‘{ $subject }’ ontbreekt in: { $detail }. Schrijf hem in het tekstbestand van die taal.
lint-unused-message = De tekst ‘{ $subject }’ wordt nergens gebruikt. Verwijder of gebruik hem.
lint-unknown-label = De schermtekst ‘{ $subject }’ is in geen enkele taal bekend. Controleer de spelling of vul het bestand met schermteksten van de leverancier aan.
lint-unknown-vendor = De leverancier ‘{ $subject }’ is niet bekend. Controleer de spelling of vul vendors.toml aan.
lint-no-source = De handleiding noemt geen bron. Voeg een [[source]] toe met de pagina van de leverancier.
lint-not-https = ‘{ $subject }’ is geen adres van een webpagina. Zo’n adres begint met https:// en bevat geen gebruikersnaam, spaties, aanhalingstekens of haakjes als < en {"{"}.
lint-variable-without-value = De tekst ‘{ $subject }’ gebruikt ‘{ $detail }’, maar de actie geeft het niet mee. Zet het onder labels of values.
lint-value-without-variable = De actie geeft ‘{ $detail }’ mee, maar de tekst ‘{ $subject }’ gebruikt het niet.
lint-translated-value = De waarde ‘{ $subject }’ is in ‘{ $detail }’ ook een schermtekst. Waarden typ je letter voor letter over: controleer of hij niet is vertaald.
lint-shown-once-unguarded = ‘{ $subject }’ wordt maar één keer getoond, maar geen enkele actie neemt het mee. Zet een capture waar het wordt getoond.
lint-shown-once-optional = ‘{ $subject }’ wordt maar één keer getoond, maar de capture in de stap ‘{ $detail }’ mag worden overgeslagen. Maak stap en actie verplicht.
lint-shown-once-too-late = ‘{ $subject }’ wordt maar één keer getoond, en de stap ‘{ $detail }’ neemt het pas mee als het scherm al dicht is. Zet de capture ervoor.
lint-row-twice = De rij ‘{ $subject }’ noemt een recht dat een andere rij van ‘{ $detail }’ al noemt.
lint-unreachable = Geen enkele combinatie van antwoorden leidt naar ‘{ $subject }’. Controleer de voorwaarden.
lint-branches-left = Niet alle combinaties van antwoorden zijn bekeken: het zijn er te veel; er zijn er maar { $detail } geprobeerd. Onbereikbare stappen worden niet gemeld.
lint-credential-not-taken = De stap ‘{ $detail }’ vult ‘{ $subject }’ in, maar bij sommige antwoorden is het daarvoor nooit meegenomen.
lint-host-without-form = ‘{ $subject }’ ({ $detail }) is de server waar sleutels heen gaan. Schrijf format = { "{" } host-only = true { "}" }.
lint-nothing-to-do = In de stap ‘{ $subject }’ valt niets af te vinken. Voeg een controle toe die een persoon kan bevestigen.
