# Labels on the screens of Kaseya VSA in German, letter for letter. What is not on record in German has only a meaning, which
# is shown beside the English label. Where Kaseya's own German guide and Autotask's page differ, the guide's word comes first.

## Menus and pages

system = System
user-security = Benutzersicherheit
user-roles = Benutzerrollen
users = Benutzer
server-management = Server Management
configure = Konfigurieren
ticketing = Ticketing
email-reader = E-Mail-Leseprogramm

## Server

enable-vsa-api-web-service = VSA-API-Webdienst aktivieren
ticket-identity-checkbox = Unabhängige Ticket-Sequenz-Nummerierung abbrechen (Identitätswert verwenden)

## Buttons

new-role = Neu
copy-permissions = Berechtigungen kopieren
rename = Umbenennen
delete = Löschen
save = Speichern
ok = OK
copy-to-clipboard = In Zwischenablage kopieren

## Roles

role-name = Rollenname
role-type-field = Rollenart
tab-role-types = Rollentypen
role-type-vsa-admin = VSA-Admin
tab-members = Mitglieder
tab-access-rights = Zugriffsrechte
set-role-access-rights = Zugriffsrechte für Rollen einrichten
disable-all = Alle deaktivieren
collapse-all = Alle reduzieren

## The tree of access rights

tree-root = Stamm
tree-kaseya-vsa = Kaseya VSA
tree-audit = Audit
tree-asset = Gerät
tree-view-assets = Bestand anzeigen
    .page = Geräte anzeigen
tree-view = Ansicht
tree-individual-data = Individuelle Daten
tree-machine-summary = Rechnerübersicht
    .page = Maschinenübersicht
tree-machine-status = Maschinenstatus
tree-service-desk = Service Desk
tree-user-settings = Benutzereinstellungen

## Access tokens

tab-access-tokens = Zugriffstoken
token-name = Token-Name
scopes-assigned = Zugewiesene Bereiche
scope-rest-api = REST API

## Not on record in German

new-token =
    .meaning = Neu
token-expires =
    .meaning = Läuft nach diesem Datum ab
scope-data-warehouse =
    .meaning = Data-Warehouse-API (Lesen, Schreiben)
rest-api-access-rights =
    .meaning = Zugriffsrechte der REST-API
inherit-from-user-role =
    .meaning = Von der Benutzerrolle übernehmen
specify =
    .meaning = Einzeln festlegen
accept-server-ips =
    .meaning = Anfragen von diesen Server-IP-Adressen annehmen
