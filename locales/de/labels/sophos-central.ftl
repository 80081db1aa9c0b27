# German labels of Sophos Central Partner, as Sophos's German pages print them.

## Way to the page

configure = Konfigurieren
settings-policies = Einstellungen und Richtlinien
    .older-1 = Einstellungen & Richtlinien
apis-integrations = APIs & Integrationen
psa-integration = PSA-Integration
autotask-integration-guide = Autotask-Integrationshandbuch
manage-settings = Einstellungen verwalten
view-details = Details anzeigen

## Customers

customers = Kunden
col-sophos-central-customer = Sophos-Central-Kunde
col-autotask-customer-name = Autotask Kundenname
    .older-1 = Autotask-Kundenname
col-contract = Vertrag
# Kept in English on Sophos's German page.
connectwise-customer-name = ConnectWise Customer Name
# Kept in English on Sophos's German page.
connectwise-company-id = Company ID
# In running text of Sophos's German page.
agreement = Vertrag
col-sync-usage = Nutzung synchronisieren
usage-sync = Nutzung synchronisieren
# Kept in English on Sophos's German page.
sync-to-psa = Sync to PSA
# Sophos's German ConnectWise page keeps "Sync Status".
sync-status = Synchronisierungsstatus
    .older-1 = Sync Status
edit-usage-sync = Nutzungssynchronisierung bearbeiten
edit-ticket-sync = Ticketsynchronisierung bearbeiten
refresh-customer-details = Kundendetails aktualisieren
save = Speichern

## Products

connectwise-details = Details zu ConnectWise
connectwise-product = ConnectWise-Produkt
configure-usage-synchronization = Nutzungssynchronisierung konfigurieren
add-product-to-psa = Produkt zu PSA hinzufügen
map-product = Sophos-Produkt einem ConnectWise-Produkt zuordnen
apply = Anwenden
# Kept in English on Sophos's German page.
customer-description = Customer Description

api-credentials-management = API-Zugangsdatenverwaltung
add-credential = Zugangsdaten hinzufügen

## Not on record in German

connectwise-integration-guide =
    .meaning = Anleitung für die Integration mit ConnectWise
sync-now =
    .meaning = Jetzt synchronisieren
