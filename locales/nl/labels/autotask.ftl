# Labels on the screens of Autotask in Dutch, letter for letter. What is not on record in Dutch is absent.

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
