# Labels on the screens of Workspace 365 in Dutch, letter for letter. What is not on record in Dutch is absent.

## Settings

settings = Instellingen
integrations = Integraties
autotask-connections = Autotask-verbindingen

## Connection

new = Nieuw
edit = Bewerken
name = Naam
user-name = Gebruikersnaam
password = Wachtwoord
autotask-url-old = Autotask URL
tracking-identifier-old = Tracking Identifier
add = Toevoegen
save = Opslaan

## App and tile

app-store = App store
manage-apps = Beheer apps
add-new-app = Nieuwe app toevoegen
autotask-app = Autotask
add-tiles = +Tegels toevoegen
