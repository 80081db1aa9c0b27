# No Dutch screen of Autotask is on record. These words are printed on Workspace 365's Dutch page, which has probably translated
# them itself: they are shown beside the English label, never instead.

## Menus and pages

resources-users-hr = Resources/Users (HR)
resources-users = Resources/Users
organization-settings-users = Accountinstellingen en Gebruikers

## Buttons

new = +Nieuw
new-api-user = Nieuwe API-gebruiker
save-and-close = Opslaan & Sluiten

## The form of an API user

section-general = Algemeen
security-level = beveiligingsniveau
security-level-cant-read-costs = API User (system) Can’t Read Costs
primary-internal-location = Primaire Interne Locatie
section-credentials = Inloggegevens
generate-key = Sleutel genereren
generate-secret = Geheim genereren
section-tracking = API Tracking Identifier
integration-vendor = Integratieleverancier
line-of-business = Business line

## Not on record in English or on Workspace 365's page

rmm-extensions =
    .meaning = Extensies voor remote monitoring en management
kaseya-field-url =
    .meaning = URL
kaseya-field-user-name =
    .meaning = Gebruikersnaam
kaseya-field-token =
    .meaning = Token
kaseya-field-version =
    .meaning = Kaseya-versie
kaseya-active =
    .meaning = Actief
kaseya-launch =
    .meaning = Start
crm =
    .meaning = CRM
launch-discovery-wizards =
    .meaning = Wizards voor apparaatdetectie starten
discovery-start-link =
    .meaning = Wizard starten
discovery-date =
    .meaning = Datum van de detectie
discovery-batch =
    .meaning = Batchnummer
discovery-remaining =
    .meaning = Resterende apparaten
kaseya =
    .meaning = Kaseya, de extensie
kaseya-version-entry =
    .meaning = 7.x of Kaseya 2, ook voor nieuwere versies
api-users-tab =
    .meaning = API-gebruikers
can-create-webhooks =
    .meaning = Mag webhooks maken
copy-security-level =
    .meaning = Beveiligingsniveau kopiëren
custom-internal-integration =
    .meaning = Eigen (interne koppeling)
discovery-customer-name =
    .meaning = Naam van de klant
discovery-organization-name =
    .meaning = Naam van de organisatie in Autotask
locked =
    .meaning = Geblokkeerd
maximum-number-of-webhooks =
    .meaning = Maximumaantal webhooks
other-extensions-tools =
    .meaning = Andere extensies en hulpmiddelen
password-secret =
    .meaning = Wachtwoord (geheim)
ready =
    .meaning = Gereed
udf-kaseya-agent-guid =
    .meaning = Agent-GUID van Kaseya
username-key =
    .meaning = Gebruikersnaam (sleutel)
no-permission =
    .meaning = Geen rechten

# De niveaus voor functies zonder eigen records.
level-yes =
    .meaning = Ja
level-no =
    .meaning = Nee
level-full =
    .meaning = Volledig
level-limited =
    .meaning = Beperkt
level-inherit =
    .meaning = Overgenomen
